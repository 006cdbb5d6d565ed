import { Link } from "../../components/link.tsx";
import { Note } from "../../components/marks.tsx";
import { Page } from "../../components/page.tsx";
import { SignUpForm } from "../../features/sign-in/sign-up-form.tsx";

export function SignUpPage() {
  return (
    <Page title="Make an account">
      <div className="two">
        <div className="left">
          <p className="lead above-4">
            Recourse keeps your requests, counts the dates, and tells you the one next step.
          </p>
          <SignUpForm />
        </div>
        <div className="right stack-5 above-6">
          <Note>
            <p>
              What you write here is seen by you only. No e-mail from us names you, an office or
              your health.
            </p>
          </Note>
          <p>
            <Link className="link" to="/help" hash="shared-device">
              Someone else uses this device
            </Link>
          </p>
          <p>
            Have an account?{" "}
            <Link className="link" to="/sign-in">
              Sign in
            </Link>
          </p>
        </div>
      </div>
    </Page>
  );
}
