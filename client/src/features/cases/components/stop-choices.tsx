import type { CaseDetail } from "@recourse/shared/api/cases";
import { ButtonLink } from "../../../components/button.tsx";
import { Link } from "../../../components/link.tsx";
import { RunningClocks } from "./running-clocks.tsx";
import { Section } from "./section.tsx";

/** The three ways to stop, each with what it does, what runs on, and how to come back. */
export function StopChoices({ seen }: { seen: CaseDetail }) {
  const { rest } = seen.assessment;
  const isAway = rest !== null && rest.state !== "back";
  return (
    <>
      <p className="lead above-4">
        You can stop on any day, for any reason. You owe nobody a reason. Nothing is deleted, and
        you can come back.
      </p>
      {isAway ? <OnABreak seen={seen} words={rest.words} /> : <TakeABreak seen={seen} />}
      <LetItGo seen={seen} />
      <ItIsDone seen={seen} />
      <RunningClocks seen={seen} />
      <WhatWaitingCosts seen={seen} />
    </>
  );
}

type ChoiceProps = { seen: CaseDetail };

function TakeABreak({ seen }: ChoiceProps) {
  return (
    <Section id="break" heading="Take a break">
      <ul className="bullets">
        <li>The case stays open, on the rung where it is.</li>
        <li>We ask nothing of you. It stands in a quiet list called “Resting”.</li>
        <li>
          Reminders about their answer wait until you are back. We still tell you of a last day of
          your own: 60, 30, 14, 7 and 1 days before it. In its last 30 days it also shows on Today.
        </li>
        <li>You come back on a day you choose, when you say so, or when you make a move.</li>
      </ul>
      <StopLink seen={seen} type="paused" words="Take a break" />
    </Section>
  );
}

function OnABreak({ seen, words }: ChoiceProps & { words: string }) {
  return (
    <Section id="break" heading="You are taking a break">
      <p>{words}</p>
      <div className="acts above-3">
        <StopLink seen={seen} type="resumed" words="I want to go on now" />
        <Link
          className="link"
          to="/cases/$caseId/record"
          params={{ caseId: seen.id }}
          search={{ type: "paused" }}
        >
          Change how long
        </Link>
      </div>
    </Section>
  );
}

function LetItGo({ seen }: ChoiceProps) {
  const step = seen.assessment.nextSteps.find(({ code }) => code === "let_it_go");
  return (
    <Section id="let-go" heading="Let it go">
      <p>{step?.why ?? "Stopping is a good ending too. Reading can hurt."}</p>
      {step?.caution ? <p className="above-2">{step.caution}</p> : null}
      <ul className="bullets above-3">
        <li>The case closes. It leaves Today, and stands among your closed cases.</li>
        <li>
          We send no reminders, not even of your own last days. Look at the dates below first.
        </li>
        <li>Open it again on any day. It comes back where it was, with its dates as they are.</li>
      </ul>
      <StopLink seen={seen} type="let_go" words="Let it go" />
    </Section>
  );
}

function ItIsDone({ seen }: ChoiceProps) {
  return (
    <Section id="done" heading="It is done">
      <ul className="bullets">
        <li>
          The records are here, or enough of them. Or they came another way, went to someone you
          chose, or do not exist. You say which.
        </li>
        <li>The case closes, and we send no reminders.</li>
        <li>If something turns out to be missing, open it again.</li>
      </ul>
      <StopLink seen={seen} type="closed" words="Choose how it ended" />
    </Section>
  );
}

type StopLinkProps = ChoiceProps & {
  type: "paused" | "resumed" | "let_go" | "closed";
  words: string;
};

/** None of the three is the one to take, so none is the main button. */
function StopLink({ seen, type, words }: StopLinkProps) {
  if (!seen.allowedEvents.includes(type)) return null;
  return (
    <p className="above-4">
      <ButtonLink to="/cases/$caseId/record" params={{ caseId: seen.id }} search={{ type }}>
        {words}
      </ButtonLink>
    </p>
  );
}

function WhatWaitingCosts({ seen }: ChoiceProps) {
  const own = seen.assessment.deadlines.some(
    ({ party, legal, status }) => party === "person" && legal && status !== "met",
  );
  return (
    <Section id="costs" heading="What waiting costs, and what not">
      <h3>What you could lose</h3>
      <ul className="bullets above-2">
        <li>
          {own
            ? "A last day of your own, from the list above, can pass while you are away."
            : "No last day of your own is running now. One can begin while you are away, when they say no or miss their day."}
        </li>
        <li>
          Offices keep records for some years only. If yours are old, ask the office how long it
          keeps them.
        </li>
        <li>
          A claim for benefits has dates of its own. They are set in the letters about the claim,
          and do not wait for this case.
        </li>
      </ul>
      <h3 className="above-4">What you do not lose</h3>
      <ul className="bullets above-2">
        <li>The right to ask. A fresh request is always possible, and has days of its own.</li>
        <li>
          What you have done so far: your letters, your papers and everything on the timeline.
        </li>
        <li>What they owe you. A date that they miss stays missed.</li>
      </ul>
    </Section>
  );
}
