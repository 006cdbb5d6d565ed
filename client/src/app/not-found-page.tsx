import { ButtonLink } from "../components/button.tsx";
import { Page } from "../components/page.tsx";

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <Page title="Page not found">
      <div className="stack above-4">
        <p className="lead">
          The address may be mistyped, or the page has moved. Nothing of yours is lost.
        </p>
        <div className="acts">
          <ButtonLink to="/">Go to Today</ButtonLink>
          <ButtonLink kind="plain" to="/cases">
            See all cases
          </ButtonLink>
        </div>
      </div>
    </Page>
  );
}
