import { frameTexts } from "@recourse/shared/content/pages/frame/frame";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** The name of the product and, inside, the main navigation. */
export function Masthead({ children }: { children?: ReactNode }) {
  return (
    <div className="masthead">
      <div className="wrap">
        <Link className="wordmark" to="/">
          <svg width="22" height="30" viewBox="0 0 22 30" aria-hidden="true" focusable="false">
            <rect className="rung" x="3" y="11" width="16" height="7" />
            <path
              d="M3 1v28M19 1v28M3 5h16M3 24h16"
              stroke="currentColor"
              strokeWidth="2.5"
              fill="none"
            />
          </svg>
          {frameTexts.product}
        </Link>
        {children ? (
          <nav className="nav" aria-label={frameTexts.mainLinks}>
            <ul>{children}</ul>
          </nav>
        ) : null}
      </div>
    </div>
  );
}
