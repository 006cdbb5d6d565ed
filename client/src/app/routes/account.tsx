import { Page } from "../../components/page.tsx";

export function AccountPage() {
  return (
    <Page title="Account">
      <p className="lead">Account</p>
    </Page>
  );
}
