import { frameTexts } from "@recourse/shared/content/pages/frame/frame";
import { ButtonLink } from "../components/button.tsx";
import { Page } from "../components/page.tsx";

const words = frameTexts.notFound;

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <Page title={words.title}>
      <div className="stack above-4">
        <p className="lead">{words.lead}</p>
        <div className="acts">
          <ButtonLink to="/">{frameTexts.goToToday}</ButtonLink>
          <ButtonLink kind="plain" to="/cases">
            {words.allCases}
          </ButtonLink>
        </div>
      </div>
    </Page>
  );
}
