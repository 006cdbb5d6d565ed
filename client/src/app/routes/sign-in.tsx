import { Page } from "../../components/page.tsx";

export function SignInPage() {
  return (
    <Page title="Sign in">
      <p className="lead">Sign in</p>
    </Page>
  );
}
