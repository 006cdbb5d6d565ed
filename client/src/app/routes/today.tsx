import type { Today } from "@recourse/shared/api/today";
import { formatDate } from "@recourse/shared/calendar/plain-date";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { todayTexts } from "@recourse/shared/content/pages/today/today";
import { useQuery } from "@tanstack/react-query";
import { ButtonLink } from "../../components/button.tsx";
import { Band } from "../../components/entry.tsx";
import { Loaded } from "../../components/loading.tsx";
import { Page } from "../../components/page.tsx";
import { DemoControls } from "../../features/demo/demo-controls.tsx";
import { FirstSteps } from "../../features/today/first-steps.tsx";
import { TodayNotices } from "../../features/today/today-notices.tsx";
import { todayQuery } from "../../features/today/today-queries.ts";
import { TodaySection } from "../../features/today/today-sections.tsx";
import { allItems, nearestOwnDate, summarizeDay } from "../../features/today/today-words.ts";

/** What is due, and whose move it is. */
export function TodayPage() {
  const query = useQuery(todayQuery);
  const date = query.data ? formatDate(query.data.today, { weekday: true }) : "\u00a0";
  return (
    <Page
      title={commonTexts.today}
      headingClass="today-date"
      heading={
        <>
          <span>{commonTexts.today}</span> {date}
        </>
      }
    >
      <Loaded query={query} words={todayTexts.loading}>
        {(today) => <Day today={today} />}
      </Loaded>
    </Page>
  );
}

function Day({ today }: { today: Today }) {
  return (
    <>
      <p className="today-sum">{summarizeDay(today)}</p>
      <TodayNotices notices={today.notices} />
      {today.openCases === 0 ? (
        <FirstSteps demo={<DemoControls hasDemo={today.hasDemo} />} />
      ) : (
        <Sections today={today} />
      )}
    </>
  );
}

function Sections({ today }: { today: Today }) {
  return (
    <>
      <TodaySection today={today} name="overdue" />
      <TellUs today={today} />
      <TodaySection today={today} name="dueThisWeek" />
      <TodaySection today={today} name="yourMove" />
      <TodaySection today={today} name="waitingOnThem" />
      <TodaySection today={today} name="resting" />
      <TooMuch today={today} />
      {today.hasDemo ? (
        <Band heading={todayTexts.madeUp}>
          <DemoControls hasDemo />
        </Band>
      ) : null}
    </>
  );
}

/** With one case it leads straight to the choices; with more, to the list, to pick the case first. */
function TellUs({ today }: { today: Today }) {
  const [only, ...others] = allItems(today);
  const words = todayTexts.tellUs.open;
  return (
    <div className="happened">
      <p>{todayTexts.tellUs.question}</p>
      {only && others.length === 0 ? (
        <ButtonLink to="/cases/$caseId/record" params={{ caseId: only.case.id }}>
          {words}
        </ButtonLink>
      ) : (
        <ButtonLink to="/cases">{words}</ButtonLink>
      )}
    </div>
  );
}

function TooMuch({ today }: { today: Today }) {
  const nearest = nearestOwnDate(today);
  if (nearest === null) return null;
  const day = formatDate(nearest, {
    weekday: true,
    year: nearest.slice(0, 4) !== today.today.slice(0, 4),
  });
  return (
    <Band heading={todayTexts.tooMuch.heading}>
      <p>{todayTexts.tooMuch.body(day)}</p>
    </Band>
  );
}
