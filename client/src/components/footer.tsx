import { setTheme, useTheme } from "../lib/theme.ts";
import { Link } from "./link.tsx";

/** What the product is and is not, the page about shared devices, light or dark. */
export function Footer() {
  const { isDark } = useTheme();
  return (
    <footer className="foot">
      <div className="wrap">
        <p>
          Recourse gives information, not legal advice. It shows the rule and where it comes from,
          so that you can check.
        </p>
        <ul>
          <li>
            <Link to="/rules">Rules</Link>
          </li>
          <li>
            <Link to="/help" hash="shared-device">
              Using a shared device
            </Link>
          </li>
          <li>
            <button
              className="plain"
              type="button"
              onClick={() => setTheme(isDark ? "light" : "dark")}
            >
              {isDark ? "Use light colors" : "Use dark colors"}
            </button>
          </li>
        </ul>
      </div>
    </footer>
  );
}
