import type { Letter } from "@recourse/shared/api/letters";
import type { Assessment } from "@recourse/shared/assessment/assessment";
import { formatRange } from "@recourse/shared/calendar/date-range";
import { sayDay } from "@recourse/shared/content/dates-in-words";
import { groupByFours } from "@recourse/shared/workflow/tracking-number";
import { Button, ButtonAnchor, ButtonLink } from "../../../components/button.tsx";
import { DateMargin } from "../../../components/date-margin.tsx";
import { StateWord } from "../../../components/marks.tsx";
import { LetterSheet } from "./letter-sheet.tsx";

type LetterSentProps = { letter: Letter; assessment: Assessment };

/** The letter as it went out, and what happens next and when. */
export function LetterSent({ letter, assessment }: LetterSentProps) {
  const { sentOn, trackingNumber, textHash } = letter;
  return (
    <div className="letter-grid">
      <LetterSheet blocks={letter.blocks} isSent />
      <div className="side">
        <section aria-labelledby="sent-h">
          <h2 id="sent-h">Sent</h2>
          <StateWord as="p" kind="done">
            {sentOn ? formatRange(sentOn, { weekday: true, year: true }) : "Sent"}
          </StateWord>
          {trackingNumber ? (
            <p className="small above-2">Number {groupByFours(trackingNumber)}</p>
          ) : null}
          <p className="small above-2">These words stay as they were sent.</p>
          {textHash ? (
            <p className="small soft above-2">
              Fingerprint of the text: <span className="fingerprint">{textHash.slice(0, 16)}</span>
            </p>
          ) : null}
        </section>
        <NextHere letter={letter} assessment={assessment} />
        <section aria-labelledby="copy-h">
          <h2 id="copy-h">Your copy</h2>
          <Button onClick={() => window.print()}>Print a copy</Button>
          <ButtonAnchor href={`/api/v1/letters/${letter.id}/pdf`} download>
            Save as PDF
          </ButtonAnchor>
        </section>
      </div>
    </div>
  );
}

function NextHere({ letter, assessment }: LetterSentProps) {
  const { caseId, eventId } = letter;
  const { deadlines, nextSteps, today } = assessment;
  const step = nextSteps[0];
  const open = deadlines.filter(({ status, party }) => status !== "met" && party === "holder");
  const next = open.find(({ requestId }) => requestId === eventId) ?? open[0];
  return (
    <section aria-labelledby="then-h">
      <h2 id="then-h">What happens next</h2>
      {next ? (
        <div className="stack-2">
          <DateMargin date={next.due} today={today} none="No date yet" />
          <p>{next.title}</p>
          <p className="small soft">{next.summary}</p>
        </div>
      ) : null}
      {step ? (
        <p className="above-4">
          <b>
            {step.title}
            {step.by ? ` by ${sayDay(step.by, today)}` : ""}
          </b>
        </p>
      ) : null}
      <p className="above-4">
        <ButtonLink to="/cases/$caseId" params={{ caseId }}>
          Back to the case
        </ButtonLink>
      </p>
    </section>
  );
}
