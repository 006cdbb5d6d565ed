import { Page } from "../../components/page.tsx";

export function LetterPage() {
  return (
    <Page title="Letter">
      <p className="lead">Letter</p>
    </Page>
  );
}
