import { commonTexts } from "@recourse/shared/content/pages/common";
import { frameTexts } from "@recourse/shared/content/pages/frame/frame";
import { setTheme, useTheme } from "../lib/theme.ts";
import { Link } from "./link.tsx";

const { foot } = frameTexts;

/** What the product is and is not, the page about shared devices, light or dark. */
export function Footer() {
  const { isDark } = useTheme();
  return (
    <footer className="foot">
      <div className="wrap">
        <p>{foot.what}</p>
        <ul>
          <li>
            <Link to="/rules">{commonTexts.rules}</Link>
          </li>
          <li>
            <Link to="/help" hash="shared-device">
              {foot.sharedDevice}
            </Link>
          </li>
          <li>
            <button
              className="plain"
              type="button"
              onClick={() => setTheme(isDark ? "light" : "dark")}
            >
              {isDark ? foot.useLight : foot.useDark}
            </button>
          </li>
        </ul>
      </div>
    </footer>
  );
}
