import type { RouteGuide } from "@recourse/shared/assessment/routes/describe-route";
import { laterOf, type PlainDate } from "@recourse/shared/calendar/plain-date";
import { sayDay } from "@recourse/shared/content/dates-in-words";
import { ButtonLink } from "../../components/button.tsx";
import { Mark } from "../../components/marks.tsx";
import { RouteScript } from "./route-steps.tsx";

type RouteCardProps = { caseId: string; guide: RouteGuide; today: PlainDate; isClosed: boolean };

/** The one thing to do next on this way, and the buttons for what happened on it. */
export function RouteCard({ caseId, guide, today, isClosed }: RouteCardProps) {
  const now = guide.steps.find(({ isNow }) => isNow);
  if (now === undefined) return null;
  return (
    <section className="next" aria-labelledby="next">
      <h2 id="next">What do I do next on this way?</h2>
      <div className="next-grid">
        <div>
          <p className="do">
            <b>
              {now.title}
              {guide.next === null ? null : (
                <>
                  {" "}
                  <Mark>by&nbsp;{sayDay(laterOf(guide.next.on, today), today)}</Mark>
                </>
              )}
            </b>
          </p>
          <div className="stack above-4">
            <p>{now.why}</p>
            {guide.next === null ? null : (
              <p className="soft small">
                {guide.next.isNamed
                  ? "This day was named by you or by them. No rule sets it."
                  : "This day is our suggestion, not a legal date."}
              </p>
            )}
            {isClosed ? (
              <p className="soft">This case is closed. Open it again to go on.</p>
            ) : (
              <RouteActions caseId={caseId} guide={guide} />
            )}
          </div>
        </div>
        <RouteScript script={now.script} />
      </div>
    </section>
  );
}

/** What can be told of this way now. */
function RouteActions({
  caseId,
  guide: { route, run },
}: Omit<RouteCardProps, "today" | "isClosed">) {
  const to = "/cases/$caseId/record";
  const params = { caseId };
  if (run === null) {
    return (
      <p className="no-print">
        <ButtonLink kind="act" to={to} params={params} search={{ type: "route_started", route }}>
          I began this way
        </ButtonLink>
      </p>
    );
  }
  return (
    <div className="acts no-print">
      <ButtonLink kind="act" to={to} params={params} search={{ type: "route_followed_up", route }}>
        I asked again
      </ButtonLink>
      <ButtonLink to={to} params={params} search={{ type: "route_answered", route }}>
        They answered
      </ButtonLink>
      <ButtonLink to={to} params={params} search={{ type: "route_records_received", route }}>
        Something came
      </ButtonLink>
      <ButtonLink kind="plain" to={to} params={params} search={{ type: "route_ended", route }}>
        This way ended
      </ButtonLink>
    </div>
  );
}
