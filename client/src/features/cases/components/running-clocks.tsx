import type { CaseDetail } from "@recourse/shared/api/cases";
import { sayDay } from "@recourse/shared/content/dates-in-words";
import { stopTexts } from "@recourse/shared/content/pages/cases/stop";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { DateMargin } from "../../../components/date-margin.tsx";
import { Entry } from "../../../components/entry.tsx";
import { Section } from "./section.tsx";

const texts = stopTexts.clocks;

/** Which legal dates run on while nobody does anything, theirs and the user's own. */
export function RunningClocks({ seen }: { seen: CaseDetail }) {
  const { deadlines, today } = seen.assessment;
  const running = deadlines.filter(({ legal, status }) => legal && status !== "met");
  return (
    <Section id="clocks" heading={texts.heading}>
      {running.length === 0 ? <p>{texts.none}</p> : null}
      {running.map(({ id, due, title, summary, party }) => (
        <Entry
          key={id}
          heading={title}
          date={
            <DateMargin
              date={due}
              today={today}
              none={commonTexts.notKnownYet}
              note={party === "holder" ? texts.theirs : texts.yours}
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
      {texts.complaintFollows(sayDay(seen.ownDueOn, seen.assessment.today))}
    </p>
  );
}
