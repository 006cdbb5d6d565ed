import type { Assessment, Deadline } from "@recourse/shared/assessment/assessment";
import { sayDaysLate } from "@recourse/shared/content/dates-in-words";
import { deadlineTexts } from "@recourse/shared/content/pages/cases/deadlines";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { DateMargin } from "../../../components/date-margin.tsx";
import { DaysLeft } from "../../../components/days-left.tsx";
import { Entry } from "../../../components/entry.tsx";
import { Details, Note, StateWord } from "../../../components/marks.tsx";
import { Section } from "./section.tsx";
import { WhyThisDate } from "./why-this-date.tsx";

const { state: stateTexts, ...texts } = deadlineTexts;

/** "What is due, and when?": every date with its reason; what is settled waits behind one press. */
export function DeadlineList({ assessment }: { assessment: Assessment }) {
  const { deadlines, notices, today } = assessment;
  const open = deadlines.filter(({ status }) => status !== "met");
  const met = deadlines.filter(({ status }) => status === "met");
  return (
    <Section id="due" heading={texts.heading}>
      {open.length === 0 ? <p>{texts.none}</p> : null}
      <DeadlineEntries deadlines={open} today={today} />
      {met.length > 0 ? (
        <div className="above-5">
          <Details summary={texts.settledDates(met.length)}>
            <DeadlineEntries deadlines={met} today={today} />
          </Details>
        </div>
      ) : null}
      {notices.length > 0 ? (
        <div className="above-5">
          <Note>
            {notices.map((words) => (
              <p key={words}>{words}</p>
            ))}
          </Note>
        </div>
      ) : null}
    </Section>
  );
}

/** Some of the dates, for a page about a part of the case. */
export function DeadlineEntries({
  deadlines,
  today,
}: {
  deadlines: readonly Deadline[];
  today: Assessment["today"];
}) {
  return deadlines.map((deadline) => (
    <DeadlineEntry key={deadline.id} deadline={deadline} today={today} />
  ));
}

type DeadlineEntryProps = { deadline: Deadline; today: Assessment["today"] };

function DeadlineEntry({ deadline, today }: DeadlineEntryProps) {
  const { due, title, summary, legal, kind, status, explanation } = deadline;
  // On paper the whole working stands for a date of the law that runs or was missed. Of the others its first sentences say why.
  const printed = legal && status !== "met";
  return (
    <Entry
      heading={title}
      date={
        <DateMargin date={due} today={today} none={commonTexts.notKnownYet}>
          <DeadlineState deadline={deadline} today={today} />
        </DateMargin>
      }
    >
      <p>{summary}</p>
      {legal || kind === "promise" || kind === "suggested" ? null : (
        <p className="soft small">{texts.noLegalDate}</p>
      )}
      {explanation.missing.length > 0 ? (
        <>
          <p className="small">
            <b>{texts.wouldHelp}</b>
          </p>
          <ul className="bullets small">
            {explanation.missing.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      ) : null}
      {printed ? null : <p className="small print-only">{explanation.summary}</p>}
      <Details summary={due === null ? texts.howCounted : texts.whyThisDate} printed={printed}>
        <WhyThisDate explanation={explanation} today={today} />
      </Details>
    </Entry>
  );
}

function DeadlineState({ deadline, today }: DeadlineEntryProps) {
  const { status, daysLate, party, legal, due } = deadline;
  switch (status) {
    case "passed":
      // A right of the person's own may be waived back into time, so its day never reads as the end.
      return party === "person" ? (
        legal && <StateWord kind="you">{stateTexts.stillOpen}</StateWord>
      ) : (
        <StateWord kind="late">
          {daysLate === null ? stateTexts.passed : sayDaysLate(daysLate)}
        </StateWord>
      );
    case "may_have_passed":
      return (
        <StateWord kind={party === "holder" ? "them" : "you"}>{stateTexts.mayHavePassed}</StateWord>
      );
    case "due_today":
      return <StateWord kind={party === "holder" ? "them" : "you"}>{commonTexts.today}</StateWord>;
    case "met":
      return <StateWord kind="done">{stateTexts.settled}</StateWord>;
    case "upcoming":
      return party === "person" && legal && due !== null ? (
        <DaysLeft until={due.latest} today={today} />
      ) : null;
    case "unknown":
      return null;
    default:
      return status satisfies never;
  }
}
