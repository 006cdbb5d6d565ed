import { Page } from "../../components/page.tsx";

export function HelpPage() {
  return (
    <Page title="Help">
      <p className="lead">Help</p>
    </Page>
  );
}
