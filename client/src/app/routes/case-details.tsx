import { Page } from "../../components/page.tsx";

export function CaseDetailsPage() {
  return (
    <Page title="Names and details">
      <p className="lead">Names and details</p>
    </Page>
  );
}
