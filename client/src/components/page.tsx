import { frameTexts } from "@recourse/shared/content/pages/frame/frame";
import { useLocation } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef } from "react";

let isFirstPage = true;

type PageProps = {
  /** For the title of the window: no person, holder or condition. */
  title: string;
  /** What the page shows as its heading; by default the title. */
  heading?: ReactNode;
  headingClass?: string;
  /** Above the heading: a link back. */
  crumb?: ReactNode;
  children: ReactNode;
};

/** One page: names the window and moves the focus to the heading on every navigation. */
export function Page({ title, heading = title, headingClass, crumb, children }: PageProps) {
  const ref = useRef<HTMLHeadingElement>(null);
  usePageTitle(title);
  usePageFocus(ref);
  return (
    <div className="wrap">
      {crumb ? <p className="crumb">{crumb}</p> : null}
      <h1 ref={ref} tabIndex={-1} className={headingClass}>
        {heading}
      </h1>
      {children}
    </div>
  );
}

function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = (hasProblem() ? frameTexts.windowError : "") + frameTexts.windowTitle(title);
  }, [title]);
}

/** Not on the first page: the browser starts at the top there. Not with a hash: its target comes first. */
function usePageFocus(ref: React.RefObject<HTMLElement | null>): void {
  const pathname = useLocation({ select: (location) => location.pathname });
  const hash = useLocation({ select: (location) => location.hash });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address is what moves the focus
  useEffect(() => {
    if (isFirstPage) {
      isFirstPage = false;
      return;
    }
    // What was turned down comes before the heading.
    if (hasProblem()) return;
    const target = hash === "" ? ref.current : document.getElementById(hash);
    if (target === null) return;
    if (target !== ref.current) target.tabIndex = -1;
    target.focus({ preventScroll: hash === "" });
  }, [pathname, hash]);
}

/** An error summary that came with the page has taken the focus already. */
function hasProblem(): boolean {
  return document.querySelector(".error-summary") !== null;
}
