import { Page } from "../../components/page.tsx";

export function ForgotPasswordPage() {
  return (
    <Page title="Forgot password">
      <p className="lead">Forgot password</p>
    </Page>
  );
}
