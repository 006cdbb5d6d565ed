import { Page } from "../../components/page.tsx";

export function CasePage() {
  return (
    <Page title="Case">
      <p className="lead">Case</p>
    </Page>
  );
}
