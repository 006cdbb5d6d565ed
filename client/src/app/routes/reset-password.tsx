import { Page } from "../../components/page.tsx";

export function ResetPasswordPage() {
  return (
    <Page title="Choose a new password">
      <p className="lead">Choose a new password</p>
    </Page>
  );
}
