import type { Letter } from "@recourse/shared/api/letters";
import { letterMailTexts } from "@recourse/shared/content/pages/letters/letter-mail";
import { segmentText } from "@recourse/shared/letters/letter-text";
import type { ReactNode } from "react";
import { Button, ButtonLink } from "../../../components/button.tsx";
import { Link } from "../../../components/link.tsx";

/** What to write on the forms of the post office, what to ask for, and what to keep. */
export function CertifiedMail({ letter }: { letter: Letter }) {
  const params = { caseId: letter.caseId, letterId: letter.id };
  const number = letter.trackingNumber ?? letter.facts.tracking_number ?? null;
  const recipient = addressIn(letter, "recipient");
  return (
    <div className="above-6">
      <Steps id="before" title={letterMailTexts.before} steps={letterMailTexts.beforeSteps} />
      <Steps
        id="counter"
        title={letterMailTexts.atCounter}
        steps={letterMailTexts.atCounterSteps}
      />
      <Form id="receipt" title={letterMailTexts.receipt}>
        <Box name={letterMailTexts.sentTo}>{recipient}</Box>
        <Box name={letterMailTexts.number}>{number ?? <NumberToCopy />}</Box>
      </Form>
      <Form id="card" title={letterMailTexts.card}>
        <Box name={letterMailTexts.sentTo}>{recipient}</Box>
        <Box name={letterMailTexts.number}>
          {number === null
            ? letterMailTexts.numberOnCard
            : letterMailTexts.numberOnCardKnown(number)}
        </Box>
        <Box name={letterMailTexts.returnTo} hint={letterMailTexts.returnHint}>
          {addressIn(letter, "sender")}
        </Box>
      </Form>
      <Steps id="keep" title={letterMailTexts.keep} steps={letterMailTexts.keepSteps} />
      <Steps id="counts" title={letterMailTexts.counts} steps={letterMailTexts.countsSteps} />
      <p className="small above-4">
        <Link className="link" to="/rules/$ruleId" params={{ ruleId: "FED-CLOCK-01" }}>
          {letterMailTexts.why}
        </Link>
      </p>
      <div className="acts">
        <Button kind="act" onClick={() => window.print()}>
          {letterMailTexts.print}
        </Button>
        {letter.status === "draft" ? (
          <ButtonLink to="/cases/$caseId/letters/$letterId/sent" params={params}>
            {letterMailTexts.markSent}
          </ButtonLink>
        ) : (
          <ButtonLink to="/cases/$caseId/record" params={{ caseId: letter.caseId }}>
            {letterMailTexts.tellCame}
          </ButtonLink>
        )}
        <ButtonLink kind="plain" to="/cases/$caseId/letters/$letterId" params={params}>
          {letterMailTexts.back}
        </ButtonLink>
      </div>
    </div>
  );
}

type StepsProps = { id: string; title: string; steps: readonly string[] };

function Steps({ id, title, steps }: StepsProps) {
  return (
    <section className="answer" aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{title}</h2>
      <ul className="bullets">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </section>
  );
}

function Form({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="answer" aria-labelledby={`${id}-h`}>
      <h2 id={`${id}-h`}>{title}</h2>
      <dl className="facts">{children}</dl>
    </section>
  );
}

function Box({ name, hint, children }: { name: string; hint?: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <span className="sheet-lines">{children}</span>
        {hint ? <small>{hint}</small> : null}
      </dd>
    </div>
  );
}

function NumberToCopy() {
  return (
    <>
      {letterMailTexts.numberOpen} <span aria-hidden="true">{"_".repeat(24)}</span>
    </>
  );
}

/** As the letter has it, with what the user typed for it. */
function addressIn({ blocks }: Letter, role: "sender" | "recipient"): string {
  const block = blocks.find((one) => one.role === role);
  return block?.segments.map(segmentText).join("") ?? letterMailTexts.noAddress;
}
