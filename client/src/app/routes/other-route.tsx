import type { CaseDetail } from "@recourse/shared/api/cases";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { otherRouteTexts } from "@recourse/shared/content/pages/other-routes/other-route";
import { routeNames } from "@recourse/shared/content/route-words";
import { type RouteName, routeNameSchema } from "@recourse/shared/workflow/route-details";
import { useParams } from "@tanstack/react-router";
import { Loaded } from "../../components/loading.tsx";
import { Note } from "../../components/marks.tsx";
import { Page } from "../../components/page.tsx";
import { StatusLine } from "../../components/status-line.tsx";
import { DeadlineEntries } from "../../features/cases/components/deadline-list.tsx";
import { Section } from "../../features/cases/components/section.tsx";
import { CaseTimeline } from "../../features/events/components/case-timeline.tsx";
import { guideOf } from "../../features/other-routes/guide-of.ts";
import { RouteCard } from "../../features/other-routes/route-card.tsx";
import { RouteRules } from "../../features/other-routes/route-rules.tsx";
import { RouteSteps } from "../../features/other-routes/route-steps.tsx";
import { usePageNews } from "../../lib/page-news.ts";
import { CaseCrumb } from "../case-crumb.tsx";
import { NotFoundPage } from "../not-found-page.tsx";
import { useCase } from "../use-case.ts";

/** One way to the records beside the request: what it is, what to expect, what to do and what happened on it. */
export function OtherRoutePage() {
  const { caseId, route } = useParams({ from: "/cases/$caseId/routes/$route" });
  const { query } = useCase(caseId);
  const news = usePageNews();
  const named = routeNameSchema.safeParse(route);
  if (!named.success) return <NotFoundPage />;
  return (
    <Page
      title={otherRouteTexts.title}
      heading={routeNames[named.data]}
      crumb={<CaseCrumb caseId={caseId} />}
    >
      <StatusLine>{news}</StatusLine>
      <Loaded query={query}>{(seen) => <RouteContent seen={seen} route={named.data} />}</Loaded>
    </Page>
  );
}

function RouteContent({ seen, route }: { seen: CaseDetail; route: RouteName }) {
  const guide = guideOf(seen, route);
  const { words } = guide;
  const { today, deadlines } = seen.assessment;
  const dates = deadlines.filter(({ id }) => isDateOf(id, guide.rules));
  return (
    <>
      <p className="lead above-4">{words.what}</p>
      {guide.isOffered || guide.run !== null ? null : (
        <div className="above-5">
          <Note>
            <p>{otherRouteTexts.mayNotHelp(words.fitsWhen)}</p>
          </Note>
        </div>
      )}
      <RouteCard caseId={seen.id} guide={guide} today={today} isClosed={seen.stage === "closed"} />
      <div className="two">
        <div className="left">
          <Section id="steps" heading={otherRouteTexts.steps} note={words.rhythm}>
            <RouteSteps steps={guide.steps} />
          </Section>
        </div>
        <div className="right">
          <Section id="expect" heading={otherRouteTexts.expect}>
            <Points heading={otherRouteTexts.mayHold} points={words.mayHold} />
            <Points heading={otherRouteTexts.mayLack} points={words.mayLack} />
            <Points heading={otherRouteTexts.letters} points={words.letters} />
          </Section>
          <Section id="know" heading={otherRouteTexts.cautions}>
            <Points points={guide.cautions} />
          </Section>
          <Section id="end" heading={otherRouteTexts.end}>
            <p>{words.end}</p>
          </Section>
        </div>
      </div>
      {dates.length > 0 ? (
        <Section id="dates" heading={otherRouteTexts.dates}>
          <DeadlineEntries deadlines={dates} today={today} />
        </Section>
      ) : null}
      <Section id="law" heading={otherRouteTexts.law} note={commonTexts.notLegalAdvice}>
        <RouteRules rules={guide.rules} />
      </Section>
      <Section id="history" heading={otherRouteTexts.history}>
        <CaseTimeline seen={{ ...seen, events: eventsOn(seen.events, route) }} />
      </Section>
    </>
  );
}

function Points({ heading, points }: { heading?: string; points: readonly string[] }) {
  return (
    <div className="points-group">
      {heading ? <h3>{heading}</h3> : null}
      <ul className="bullets">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}

/** The person's own dates by a rule of this way. */
function isDateOf(deadlineId: string, rules: readonly { id: string }[]): boolean {
  return rules.some(
    ({ id }) => deadlineId.startsWith("own_date:") && deadlineId.endsWith(`:${id}`),
  );
}

/** The facts of this way, with the corrections of them. */
function eventsOn(events: CaseDetail["events"], route: RouteName): CaseDetail["events"] {
  const own = events.filter(({ details }) => "route" in details && details.route === route);
  const ids = new Set(own.map(({ id }) => id));
  return events.filter(
    (event) =>
      ids.has(event.id) || (event.type === "corrected" && ids.has(event.details.supersedes)),
  );
}
