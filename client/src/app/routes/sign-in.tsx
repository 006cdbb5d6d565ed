import { getRouteApi } from "@tanstack/react-router";
import { Link } from "../../components/link.tsx";
import { Note } from "../../components/marks.tsx";
import { Page } from "../../components/page.tsx";
import { StatusLine } from "../../components/status-line.tsx";
import { SignInForm } from "../../features/sign-in/sign-in-form.tsx";

const route = getRouteApi("/sign-in");

const reasons = {
  signed_out: "You are signed out.",
  idle: "You were signed out after 30 minutes without a touch, to be safe.",
  account_made: "Your account is made. Sign in with it.",
  verify_email: "We sent you an e-mail. Open the link in it, then sign in here.",
  password_changed: "Your password is changed. Sign in with the new one.",
};

export function SignInPage() {
  const { next, because, verified, error } = route.useSearch();
  const words = wordsOf(because, verified, error);
  return (
    <Page title="Sign in">
      <div className="two">
        <div className="left">
          {words ? (
            <div className="above-4">
              <StatusLine>{words}</StatusLine>
            </div>
          ) : null}
          <SignInForm next={next ?? "/"} />
        </div>
        <div className="right stack-5 above-6">
          <Note>
            <p>
              <b>“Leave now”</b> at the top works here too. It blanks the page, opens the weather,
              and the Back button does not return.
            </p>
          </Note>
          <p>
            New here?{" "}
            <Link className="link" to="/sign-up">
              Make an account
            </Link>
          </p>
        </div>
      </div>
    </Page>
  );
}

function wordsOf(
  because?: keyof typeof reasons,
  verified?: boolean,
  error?: string,
): string | null {
  if (error !== undefined)
    return "This link is too old or was used before. Sign in to get a new one.";
  if (verified) return "Your e-mail address is confirmed. Sign in here.";
  return because ? reasons[because] : null;
}
