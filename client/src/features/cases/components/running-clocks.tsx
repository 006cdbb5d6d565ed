import type { CaseDetail } from "@recourse/shared/api/cases";
import { sayDay } from "@recourse/shared/content/dates-in-words";
import { DateMargin } from "../../../components/date-margin.tsx";
import { Entry } from "../../../components/entry.tsx";
import { Section } from "./section.tsx";

/** Which legal dates run on while nobody does anything, theirs and the user's own. */
export function RunningClocks({ seen }: { seen: CaseDetail }) {
  const { deadlines, today } = seen.assessment;
  const running = deadlines.filter(({ legal, status }) => legal && status !== "met");
  return (
    <Section id="clocks" heading="Which dates run on">
      {running.length === 0 ? <p>No legal date is running now.</p> : null}
      {running.map(({ id, due, title, summary, party }) => (
        <Entry
          key={id}
          heading={title}
          date={
            <DateMargin
              date={due}
              today={today}
              none="Not known yet"
              note={party === "holder" ? "Theirs to keep" : "Yours"}
            />
          }
        >
          <p>{summary}</p>
        </Entry>
      ))}
      <WhatFollows seen={seen} isListed={running.some(({ kind }) => kind === "complaint_window")} />
    </Section>
  );
}

/** While the answer is still awaited, the row knows already what would follow from a miss. */
function WhatFollows({ seen, isListed }: { seen: CaseDetail; isListed: boolean }) {
  if (isListed || seen.ownDueOn === null) return null;
  return (
    <p className="above-4">
      If they miss their day, you have 180 days for a complaint to the federal office. That would be
      until {sayDay(seen.ownDueOn, seen.assessment.today)}.
    </p>
  );
}
