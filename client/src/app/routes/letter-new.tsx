import { Page } from "../../components/page.tsx";

export function NewLetterPage() {
  return (
    <Page title="New letter">
      <p className="lead">New letter</p>
    </Page>
  );
}
