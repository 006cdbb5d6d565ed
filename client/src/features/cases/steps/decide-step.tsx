import type { RecordedEvents } from "@recourse/shared/api/cases";
import type { NextStep } from "@recourse/shared/assessment/assessment";
import { exactDate } from "@recourse/shared/calendar/date-range";
import { formatDate, type PlainDate, plainDateSchema } from "@recourse/shared/calendar/plain-date";
import { stepChoiceWords } from "@recourse/shared/content/step-decision-words";
import { type NewEvent, newEventSchema } from "@recourse/shared/workflow/events";
import { Button } from "../../../components/button.tsx";
import { RadioGroup } from "../../../components/choice-inputs.tsx";
import { DateFields } from "../../../components/date-fields.tsx";
import { ErrorSummary } from "../../../components/error-summary.tsx";
import { TextArea } from "../../../components/text-input.tsx";
import { type DateDraft, emptyDateDraft, readDateDraft } from "../../../lib/date-draft.ts";
import type { FormError } from "../../../lib/form-errors.ts";
import { useForm } from "../../../lib/use-form.ts";
import { restDays } from "./rest-days.ts";

export type DecideProps = {
  caseId: string;
  step: NextStep;
  today: PlainDate;
  record: (body: NewEvent, attempt: { idempotencyKey: string }) => Promise<RecordedEvents>;
  onDecided: (choice: string) => unknown;
};

type Values = { decision: string; until: string; day: DateDraft; reason: string };

const choices = [
  { value: "done", label: stepChoiceWords.done.label, hint: "We take it off the list." },
  {
    value: "snoozed",
    label: stepChoiceWords.snoozed.label,
    hint: "It rests until a day you choose.",
  },
  {
    value: "not_for_me",
    label: stepChoiceWords.not_for_me.label,
    hint: "We suggest something else. You can take it up again.",
  },
];

/** Done, not now or not for me, with the reason if one likes. */
export function DecideStep({ caseId, step, today, record, onDecided }: DecideProps) {
  const initial: Values = { decision: "", until: "", day: emptyDateDraft, reason: "" };
  const form = useForm({
    id: "decide-step",
    draft: `decide-${caseId}-${step.code}`,
    initial,
    schema: newEventSchema,
    toBody: (values) => bodyOf(values, step, today),
    check: (values) => check(values, step, today),
    pointers: { "/details/until": "day", "/details/reason": "reason", "/details": "decision" },
    safeToRetry: true,
    submit: record,
    onDone: (_, body) => onDecided(body.type === "step_decided" ? body.details.decision : ""),
  });
  const { decision, until } = form.values;
  const days = restDays(today, step.restUntil);
  return (
    <form className="form" noValidate onSubmit={form.onSubmit}>
      <ErrorSummary form={form} />
      <RadioGroup
        {...form.field("decision")}
        legend="How is it with this step?"
        value={decision}
        choices={choices}
      />
      {decision === "snoozed" ? (
        <RadioGroup
          {...form.field("until")}
          legend="Rest until when?"
          hint={sayLimit(step, today)}
          value={until}
          choices={[...days, { value: "other", label: "A day I choose" }]}
        />
      ) : null}
      {decision === "snoozed" && until === "other" ? (
        <DateFields {...form.field("day")} legend="Which day?" ranges={false} />
      ) : null}
      {decision === "" ? null : (
        <TextArea
          {...form.field("reason")}
          label="Why?"
          hint="For you alone. It stands on the timeline, never in a letter."
          rows={2}
          optional
        />
      )}
      <div className="acts">
        <Button type="submit" busy={form.isSending}>
          Save this
        </Button>
      </div>
    </form>
  );
}

/** A step that guards a right says how long it can rest. */
function sayLimit({ restUntil }: NextStep, today: PlainDate): string | undefined {
  if (restUntil === null) return undefined;
  return restUntil <= today
    ? "Your last day for it is here, so it cannot rest any longer."
    : `It guards a right of yours. It can rest until ${formatDate(restUntil, { weekday: true })} at the latest, and then comes back.`;
}

function dayOf({ until, day }: Values): PlainDate | null {
  if (until !== "other") return plainDateSchema.safeParse(until).data ?? null;
  const reading = readDateDraft(day);
  return reading.state === "read" ? reading.range.latest : null;
}

function bodyOf(values: Values, { code }: NextStep, today: PlainDate): unknown {
  const until = values.decision === "snoozed" ? dayOf(values) : null;
  return {
    type: "step_decided",
    occurredOn: exactDate(today),
    details: {
      step: code,
      decision: values.decision,
      ...(until === null ? {} : { until }),
      ...(values.reason.trim() === "" ? {} : { reason: values.reason }),
    },
  };
}

function check(values: Values, { restUntil }: NextStep, today: PlainDate): FormError[] {
  if (values.decision === "") return [{ field: "decision", message: "Choose one of the three." }];
  if (values.decision !== "snoozed") return [];
  if (values.until === "") return [{ field: "until", message: "Choose a day." }];
  const until = dayOf(values);
  if (until === null) return [{ field: "day", message: wrongDay(values.day) }];
  if (until <= today) return [{ field: "day", message: "Choose a day after today." }];
  if (restUntil !== null && until > restUntil) {
    const last = formatDate(restUntil, { weekday: true });
    return [{ field: "day", message: `Choose a day up to ${last}, so that you lose no right.` }];
  }
  return [];
}

function wrongDay(day: DateDraft): string {
  const reading = readDateDraft(day);
  return reading.state === "wrong" ? reading.message : "Enter the day.";
}
