import type { Assessment } from "@recourse/shared/assessment/assessment";
import { otherRoutesTexts } from "@recourse/shared/content/pages/cases/other-routes";
import { routeSectionWords } from "@recourse/shared/content/route-words";
import type { RouteName } from "@recourse/shared/workflow/route-details";
import { DateMargin } from "../../../components/date-margin.tsx";
import { Entry } from "../../../components/entry.tsx";
import { Link } from "../../../components/link.tsx";
import { Details, Note, StateWord } from "../../../components/marks.tsx";
import { RichText } from "../../../components/rich-text.tsx";
import { Section } from "./section.tsx";

type OtherRoutesProps = { caseId: string; assessment: Assessment };

/** "Other ways to get them": those that run with their next day, those that fit now, and the rest behind one press. */
export function OtherRoutes({ caseId, assessment }: OtherRoutesProps) {
  const { routes, today } = assessment;
  if (routes.running.length + routes.offered.length + routes.notNow.length === 0) return null;
  return (
    <Section id="ways" heading={routeSectionWords.heading} note={routeSectionWords.note}>
      {routes.running.map(({ route, title, step, next, isNamed, isDue, summary }) => (
        <Entry
          key={route}
          heading={
            <RouteLink caseId={caseId} route={route}>
              {title}
            </RouteLink>
          }
          date={
            <DateMargin
              date={next}
              today={today}
              note={isNamed ? otherRoutesTexts.named : otherRoutesTexts.suggested}
            >
              {isDue ? <StateWord kind="you">{otherRoutesTexts.yourMove}</StateWord> : null}
            </DateMargin>
          }
        >
          <p>
            <RichText text={otherRoutesTexts.next(step)} />
          </p>
          <p className="soft small">{summary}</p>
        </Entry>
      ))}
      <RouteRows caseId={caseId} rows={routes.offered} />
      {routes.notices.map((words) => (
        <div className="above-5" key={words}>
          <Note>
            <p>{words}</p>
          </Note>
        </div>
      ))}
      {routes.notNow.length > 0 ? (
        <div className="above-5 no-print">
          <Details summary={otherRoutesTexts.notNow}>
            <RouteRows caseId={caseId} rows={routes.notNow} />
          </Details>
        </div>
      ) : null}
    </Section>
  );
}

type Rows = { caseId: string; rows: Assessment["routes"]["offered"] };

function RouteRows({ caseId, rows }: Rows) {
  if (rows.length === 0) return null;
  return (
    <ul className="rows above-5">
      {rows.map(({ route, title, why }) => (
        <li key={route}>
          <RouteLink caseId={caseId} route={route}>
            {title}
          </RouteLink>
          <small>{why}</small>
        </li>
      ))}
    </ul>
  );
}

function RouteLink({
  caseId,
  route,
  children,
}: {
  caseId: string;
  route: RouteName;
  children: string;
}) {
  return (
    <Link to="/cases/$caseId/routes/$route" params={{ caseId, route }}>
      {children}
    </Link>
  );
}
