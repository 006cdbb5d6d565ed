import type { SetAside } from "@recourse/shared/assessment/assessment";
import { exactDate } from "@recourse/shared/calendar/date-range";
import { stepChoiceWords } from "@recourse/shared/content/step-decision-words";
import { newEventSchema } from "@recourse/shared/workflow/events";
import { Button } from "../../../components/button.tsx";
import { ErrorSummary } from "../../../components/error-summary.tsx";
import { useForm } from "../../../lib/use-form.ts";
import type { DecideProps } from "./decide-step.tsx";

type TakeUpProps = Omit<DecideProps, "step"> & { aside: SetAside };

/** A step that was set aside: why, and one press to have it back. */
export function TakeUpAgain({ aside, caseId, today, record, onDecided }: TakeUpProps) {
  const { step, words, reason } = aside;
  const form = useForm({
    id: `take-up-${caseId}`,
    initial: {},
    notInDraft: "all",
    schema: newEventSchema,
    toBody: () => ({
      type: "step_decided",
      occurredOn: exactDate(today),
      details: { step: step.code, decision: "taken_up_again" },
    }),
    safeToRetry: true,
    submit: record,
    onDone: () => onDecided("taken_up_again"),
  });
  return (
    <form className="form" noValidate onSubmit={form.onSubmit}>
      <ErrorSummary form={form} />
      <p>{words}</p>
      {reason === null ? null : <p className="soft user-words">{reason}</p>}
      <div className="acts">
        <Button type="submit" busy={form.isSending}>
          {stepChoiceWords.taken_up_again.label}
        </Button>
      </div>
    </form>
  );
}
