import { newPasswordTexts } from "@recourse/shared/content/pages/sign-in/new-password";
import { Link } from "../../components/link.tsx";
import { Page } from "../../components/page.tsx";
import { ForgotPasswordForm } from "../../features/sign-in/forgot-password-form.tsx";

export function ForgotPasswordPage() {
  return (
    <Page
      title={newPasswordTexts.title}
      crumb={<Link to="/sign-in">{newPasswordTexts.backToSignIn}</Link>}
    >
      <p className="lead above-4">{newPasswordTexts.lead}</p>
      <ForgotPasswordForm />
    </Page>
  );
}
