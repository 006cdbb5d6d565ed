import type { CaseDetail } from "@recourse/shared/api/cases";
import { stopTexts } from "@recourse/shared/content/pages/cases/stop";
import { ButtonLink } from "../../../components/button.tsx";
import { Link } from "../../../components/link.tsx";
import { RunningClocks } from "./running-clocks.tsx";
import { Section } from "./section.tsx";

const { takeBreak, onBreak, letGo, done, costs } = stopTexts;

/** The three ways to stop, each with what it does, what runs on, and how to come back. */
export function StopChoices({ seen }: { seen: CaseDetail }) {
  const { rest } = seen.assessment;
  const isAway = rest !== null && rest.state !== "back";
  return (
    <>
      <p className="lead above-4">{stopTexts.lead}</p>
      {isAway ? <OnABreak seen={seen} words={rest.words} /> : <TakeABreak seen={seen} />}
      <LetItGo seen={seen} />
      <ItIsDone seen={seen} />
      <RunningClocks seen={seen} />
      <WhatWaitingCosts seen={seen} />
    </>
  );
}

function Points({
  words,
  className = "bullets",
}: {
  words: readonly string[];
  className?: string;
}) {
  return (
    <ul className={className}>
      {words.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}

type ChoiceProps = { seen: CaseDetail };

function TakeABreak({ seen }: ChoiceProps) {
  return (
    <Section id="break" heading={takeBreak.heading}>
      <Points words={takeBreak.points} />
      <StopLink seen={seen} type="paused" words={takeBreak.begin} />
    </Section>
  );
}

function OnABreak({ seen, words }: ChoiceProps & { words: string }) {
  return (
    <Section id="break" heading={onBreak.heading}>
      <p>{words}</p>
      <div className="acts above-3">
        <StopLink seen={seen} type="resumed" words={onBreak.goOn} />
        <Link
          className="link"
          to="/cases/$caseId/record"
          params={{ caseId: seen.id }}
          search={{ type: "paused" }}
        >
          {onBreak.change}
        </Link>
      </div>
    </Section>
  );
}

function LetItGo({ seen }: ChoiceProps) {
  const step = seen.assessment.nextSteps.find(({ code }) => code === "let_it_go");
  return (
    <Section id="let-go" heading={letGo.heading}>
      <p>{step?.why ?? letGo.why}</p>
      {step?.caution ? <p className="above-2">{step.caution}</p> : null}
      <Points words={letGo.points} className="bullets above-3" />
      <StopLink seen={seen} type="let_go" words={letGo.begin} />
    </Section>
  );
}

function ItIsDone({ seen }: ChoiceProps) {
  return (
    <Section id="done" heading={done.heading}>
      <Points words={done.points} />
      <StopLink seen={seen} type="closed" words={done.begin} />
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
    <Section id="costs" heading={costs.heading}>
      <h3>{costs.couldLose}</h3>
      <Points
        words={[own ? costs.ownRuns : costs.noneRuns, ...costs.losses]}
        className="bullets above-2"
      />
      <h3 className="above-4">{costs.doNotLose}</h3>
      <Points words={costs.stays} className="bullets above-2" />
    </Section>
  );
}
