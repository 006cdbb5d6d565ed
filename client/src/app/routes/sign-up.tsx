import { signUpTexts } from "@recourse/shared/content/pages/sign-in/sign-up";
import { Link } from "../../components/link.tsx";
import { Note } from "../../components/marks.tsx";
import { Page } from "../../components/page.tsx";
import { RichText } from "../../components/rich-text.tsx";
import { SignUpForm } from "../../features/sign-in/sign-up-form.tsx";

export function SignUpPage() {
  return (
    <Page title={signUpTexts.title}>
      <div className="two">
        <div className="left">
          <p className="lead above-4">{signUpTexts.lead}</p>
          <SignUpForm />
        </div>
        <div className="right stack-5 above-6">
          <Note>
            <p>{signUpTexts.note}</p>
          </Note>
          <p>
            <Link className="link" to="/help" hash="shared-device">
              {signUpTexts.sharedDevice}
            </Link>
          </p>
          <p>
            <RichText
              text={signUpTexts.haveAccount}
              a={(words) => (
                <Link className="link" to="/sign-in">
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
