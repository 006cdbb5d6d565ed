import { Page } from "../../components/page.tsx";

export function RecordEventPage() {
  return (
    <Page title="What happened?">
      <p className="lead">What happened?</p>
    </Page>
  );
}
