import type { CaseDetail } from "@recourse/shared/api/cases";
import type { NextStep, SetAside } from "@recourse/shared/assessment/assessment";
import { stepsForFinding } from "@recourse/shared/assessment/next-steps/steps-for-findings";
import { rehearse } from "@recourse/shared/assessment/rehearsal";
import { findVoice } from "@recourse/shared/assessment/talk-voice";
import { sayDay } from "@recourse/shared/content/dates-in-words";
import { stepTexts } from "@recourse/shared/content/pages/cases/step";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { prepareForMeeting } from "@recourse/shared/content/talks/meet-them";
import type { Preparation } from "@recourse/shared/content/talks/preparation";
import { prepareForDoctor } from "@recourse/shared/content/talks/talk-to-doctor";
import type { TalkVoice } from "@recourse/shared/content/talks/talk-voice";
import { isTalkStep, isWaitingStep } from "@recourse/shared/workflow/step-codes";
import { Button, ButtonLink } from "../../../components/button.tsx";
import { Mark } from "../../../components/marks.tsx";
import { RichText } from "../../../components/rich-text.tsx";
import { Section } from "../components/section.tsx";
import { type DecideProps, DecideStep } from "./decide-step.tsx";
import { StepAction } from "./step-action.tsx";
import { StepFacts } from "./step-facts.tsx";
import { StepNotes } from "./step-notes.tsx";
import { StepPreparation } from "./step-preparation.tsx";
import { StepReplies } from "./step-replies.tsx";
import { StepScript } from "./step-script.tsx";
import { TakeUpAgain } from "./take-up-again.tsx";
import { TalkNotes } from "./talk-notes.tsx";

type StepViewProps = {
  seen: CaseDetail;
  step: NextStep;
  aside: SetAside | null;
} & Pick<DecideProps, "record" | "onDecided">;

/** Everything about one step: why, what it takes, the words, how to prepare, and what became of it. */
export function StepView({ seen, step, aside, record, onDecided }: StepViewProps) {
  const { id: caseId } = seen;
  const { today } = seen.assessment;
  const voice = findVoice(seen);
  const preparation = preparationFor(step, voice);
  const decide = { caseId, today, record, onDecided };
  return (
    <>
      <Reasons seen={seen} step={step} />
      <StepNotes step={step} />
      <div className="stack above-5">
        <StepAction caseId={caseId} step={step} isMain />
        <StepFacts step={step} />
        <p className="no-print">
          <Button kind="plain" onClick={() => window.print()}>
            {commonTexts.printPage}
          </Button>
        </p>
      </div>
      {step.script.length === 0 ? null : (
        <Section id="words" heading={stepTexts.script}>
          <StepScript caseId={caseId} step={step} withRoom />
        </Section>
      )}
      {preparation === null ? null : <StepPreparation preparation={preparation} />}
      <StepReplies replies={rehearse(step.code, voice)} />
      {isTalkStep(step.code) ? <TalkNotes caseId={caseId} step={step.code} /> : null}
      {isTalkStep(step.code) ? <Afterwards caseId={caseId} step={step.code} /> : null}
      {isWaitingStep(step.code) ? null : (
        <div className="no-print">
          <Section id="decide" heading={aside === null ? stepTexts.decide : stepTexts.isSetAside}>
            {aside === null ? (
              <DecideStep {...decide} step={step} />
            ) : (
              <TakeUpAgain {...decide} aside={aside} />
            )}
          </Section>
        </div>
      )}
    </>
  );
}

/** Why, until when, and what of theirs it answers. */
function Reasons({ seen, step }: Pick<StepViewProps, "seen" | "step">) {
  const { by, byIsLegal, why, code } = step;
  const { today, findings } = seen.assessment;
  const answered = findings.filter(
    (finding) => finding.curedOn === null && stepsForFinding(finding.code).includes(code),
  );
  return (
    <div className="stack above-4">
      {by === null ? null : (
        <p className="lead">
          <RichText
            text={(byIsLegal ? stepTexts.by : stepTexts.suggestedBy)(sayDay(by, today))}
            b={(words) => <Mark>{words}</Mark>}
          />
        </p>
      )}
      <p className="lead">{why}</p>
      {answered.length === 0 ? null : (
        <p className="soft">{stepTexts.answers(answered.map(({ title }) => title).join("; "))}</p>
      )}
    </div>
  );
}

function preparationFor({ code }: NextStep, voice: TalkVoice): Preparation | null {
  if (code === "talk_to_doctor") return prepareForDoctor(voice);
  return code === "meet_them" ? prepareForMeeting(voice) : null;
}

function Afterwards({ caseId, step }: { caseId: string; step: Parameters<typeof isTalkStep>[0] }) {
  return (
    <div className="happened">
      <p>{stepTexts.afterwards.question}</p>
      <ButtonLink
        to="/cases/$caseId/talk"
        params={{ caseId }}
        search={isTalkStep(step) ? { step } : {}}
      >
        {stepTexts.afterwards.write}
      </ButtonLink>
    </div>
  );
}
