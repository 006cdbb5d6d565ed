import { Page } from "../../components/page.tsx";

export function SignUpPage() {
  return (
    <Page title="Make an account">
      <p className="lead">Make an account</p>
    </Page>
  );
}
