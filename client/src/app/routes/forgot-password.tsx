import { Link } from "../../components/link.tsx";
import { Page } from "../../components/page.tsx";
import { ForgotPasswordForm } from "../../features/sign-in/forgot-password-form.tsx";

export function ForgotPasswordPage() {
  return (
    <Page title="Choose a new password" crumb={<Link to="/sign-in">Back to sign in</Link>}>
      <p className="lead above-4">
        We send a link to your e-mail address. Your cases stay as they are.
      </p>
      <ForgotPasswordForm />
    </Page>
  );
}
