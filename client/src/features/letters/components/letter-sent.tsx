import type { Letter } from "@recourse/shared/api/letters";
import type { Assessment } from "@recourse/shared/assessment/assessment";
import { formatRange } from "@recourse/shared/calendar/date-range";
import { sayDay } from "@recourse/shared/content/dates-in-words";
import { letterSentTexts } from "@recourse/shared/content/pages/letters/letter-sent";
import { groupByFours } from "@recourse/shared/workflow/tracking-number";
import { Button, ButtonLink } from "../../../components/button.tsx";
import { DateMargin } from "../../../components/date-margin.tsx";
import { DownloadLink, DownloadStatus, useDownload } from "../../../components/download.tsx";
import { StateWord } from "../../../components/marks.tsx";
import { LetterFiles } from "./letter-files.tsx";
import { LetterSheet } from "./letter-sheet.tsx";
import { MailLink } from "./mail-link.tsx";
import { NotAsSent } from "./not-as-sent.tsx";

type LetterSentProps = { letter: Letter; assessment: Assessment };

/** The letter as it went out, and what happens next and when. */
export function LetterSent({ letter, assessment }: LetterSentProps) {
  const { trackingNumber, textHash, textHashFits, readable } = letter;
  return (
    <>
      {textHashFits === false ? <NotAsSent letter={letter} /> : null}
      <div className={readable ? "letter-grid sent-grid" : "letter-grid without-sheet"}>
        <div className="side">
          <section aria-labelledby="sent-h">
            <h2 id="sent-h">{letterSentTexts.sent}</h2>
            <SendingState letter={letter} />
            {trackingNumber ? (
              <p className="small above-2">
                {letterSentTexts.number(groupByFours(trackingNumber))}
              </p>
            ) : null}
            {textHashFits === false ? null : (
              <p className="small above-2">{letterSentTexts.wordsStay}</p>
            )}
          </section>
          <NextHere letter={letter} assessment={assessment} />
        </div>
        {readable ? <LetterSheet blocks={letter.blocks} isSent /> : null}
        <div className="side">
          {textHashFits === false ? null : (
            <>
              <section aria-labelledby="copy-h">
                <h2 id="copy-h">{letterSentTexts.copy}</h2>
                <Button onClick={() => window.print()}>{letterSentTexts.printCopy}</Button>
                <LetterFiles letter={letter} />
                <MailLink letter={letter} />
              </section>
              {textHash ? <Fingerprint letterId={letter.id} hash={textHash} /> : null}
            </>
          )}
        </div>
      </div>
    </>
  );
}

/** The day as the list of events has it today. */
function SendingState({ letter: { sentOn, sending } }: { letter: Letter }) {
  if (sending === "withdrawn") {
    return (
      <>
        <StateWord as="p" kind="no">
          {letterSentTexts.withdrawn}
        </StateWord>
        <p className="small above-2">{letterSentTexts.withdrawnMeans}</p>
      </>
    );
  }
  return (
    <>
      <StateWord as="p" kind="done">
        {sentOn ? formatRange(sentOn, { weekday: true, year: true }) : letterSentTexts.sent}
      </StateWord>
      {sending === "corrected" ? (
        <p className="small above-2">{letterSentTexts.corrected}</p>
      ) : null}
    </>
  );
}

/** What proves the words, and what it was made of. */
function Fingerprint({ letterId, hash }: { letterId: string; hash: string }) {
  const download = useDownload();
  return (
    <section aria-labelledby="fingerprint-h">
      <h2 id="fingerprint-h">{letterSentTexts.fingerprint}</h2>
      <p className="small">
        <code className="fingerprint">{hash}</code>
      </p>
      <p className="small above-2">{letterSentTexts.fingerprintMeans}</p>
      <p className="small soft above-2">{letterSentTexts.fingerprintCovers}</p>
      <p className="above-3">
        <DownloadLink href={`/api/v1/letters/${letterId}/text`} download={download}>
          {letterSentTexts.saveText}
        </DownloadLink>
      </p>
      <DownloadStatus download={download} />
    </section>
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
      <h2 id="then-h">{letterSentTexts.next}</h2>
      {next ? (
        <div className="stack-2">
          <DateMargin date={next.due} today={today} none={letterSentTexts.noDate} />
          <p>{next.title}</p>
          <p className="small soft">{next.summary}</p>
        </div>
      ) : null}
      {step ? (
        <p className="above-4">
          <b>{step.by ? letterSentTexts.stepBy(step.title, sayDay(step.by, today)) : step.title}</b>
        </p>
      ) : null}
      <p className="above-4">
        <ButtonLink to="/cases/$caseId" params={{ caseId }}>
          {letterSentTexts.backToCase}
        </ButtonLink>
      </p>
    </section>
  );
}
