import { signInTexts } from "@recourse/shared/content/pages/sign-in/sign-in";
import { getRouteApi } from "@tanstack/react-router";
import { Link } from "../../components/link.tsx";
import { Note } from "../../components/marks.tsx";
import { Page } from "../../components/page.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { StatusLine } from "../../components/status-line.tsx";
import { SignInForm } from "../../features/sign-in/sign-in-form.tsx";

const route = getRouteApi("/sign-in");

export function SignInPage() {
  const { next, because, verified, error } = route.useSearch();
  const words = wordsOf(because, verified, error);
  return (
    <Page title={signInTexts.title}>
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
              <RichText text={signInTexts.leaveNow} />
            </p>
          </Note>
          <p>
            <RichText
              text={signInTexts.newHere}
              a={(words) => (
                <Link className="link" to="/sign-up">
                  {words}
                </Link>
              )}
            />
          </p>
        </div>
      </div>
    </Page>
  );
}

function wordsOf(
  because?: keyof typeof signInTexts.because,
  verified?: boolean,
  error?: string,
): string | null {
  if (error !== undefined) return signInTexts.oldLink;
  if (verified) return signInTexts.verified;
  return because ? signInTexts.because[because] : null;
}
