import { Page } from "../../components/page.tsx";

export function NewCasePage() {
  return (
    <Page title="Start a case">
      <p className="lead">Start a case</p>
    </Page>
  );
}
