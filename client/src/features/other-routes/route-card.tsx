import type { RouteGuide } from "@recourse/shared/assessment/routes/describe-route";
import { laterOf, type PlainDate } from "@recourse/shared/calendar/plain-date";
import { sayDay } from "@recourse/shared/content/dates-in-words";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { otherRouteTexts } from "@recourse/shared/content/pages/other-routes/other-route";
import { ButtonLink } from "../../components/button.tsx";
import { Mark } from "../../components/marks.tsx";
import { RouteScript } from "./route-steps.tsx";

const { next, told } = otherRouteTexts;

type RouteCardProps = { caseId: string; guide: RouteGuide; today: PlainDate; isClosed: boolean };

/** The one thing to do next on this way, and the buttons for what happened on it. */
export function RouteCard({ caseId, guide, today, isClosed }: RouteCardProps) {
  const now = guide.steps.find(({ isNow }) => isNow);
  if (now === undefined) return null;
  return (
    <section className="next" aria-labelledby="next">
      <h2 id="next">{next.heading}</h2>
      <div className="next-grid">
        <div>
          <p className="do">
            <b>
              {now.title}
              {guide.next === null ? null : (
                <>
                  {" "}
                  <Mark>{next.by(sayDay(laterOf(guide.next.on, today), today))}</Mark>
                </>
              )}
            </b>
          </p>
          <div className="stack above-4">
            <p>{now.why}</p>
            {guide.next === null ? null : (
              <p className="soft small">
                {guide.next.isNamed ? next.named : commonTexts.ourSuggestion}
              </p>
            )}
            {isClosed ? (
              <p className="soft">{next.closed}</p>
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
          {told.began}
        </ButtonLink>
      </p>
    );
  }
  return (
    <div className="acts no-print">
      <ButtonLink kind="act" to={to} params={params} search={{ type: "route_followed_up", route }}>
        {told.askedAgain}
      </ButtonLink>
      <ButtonLink to={to} params={params} search={{ type: "route_answered", route }}>
        {told.answered}
      </ButtonLink>
      <ButtonLink to={to} params={params} search={{ type: "route_records_received", route }}>
        {told.came}
      </ButtonLink>
      <ButtonLink kind="plain" to={to} params={params} search={{ type: "route_ended", route }}>
        {told.ended}
      </ButtonLink>
    </div>
  );
}
