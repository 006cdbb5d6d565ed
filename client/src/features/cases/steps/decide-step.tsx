import type { RecordedEvents } from "@recourse/shared/api/cases";
import type { NextStep } from "@recourse/shared/assessment/assessment";
import { exactDate } from "@recourse/shared/calendar/date-range";
import {
  addDays,
  formatDate,
  type PlainDate,
  plainDateSchema,
} from "@recourse/shared/calendar/plain-date";
import { decideStepTexts } from "@recourse/shared/content/pages/cases/decide-step";
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

const { hints, until: untilTexts, wrong, ...texts } = decideStepTexts;

type Values = { decision: string; until: string; day: DateDraft; reason: string };

const choices = [
  { value: "done", label: stepChoiceWords.done.label, hint: hints.done },
  {
    value: "snoozed",
    label: stepChoiceWords.snoozed.label,
    hint: hints.snoozed,
  },
  {
    value: "not_for_me",
    label: stepChoiceWords.not_for_me.label,
    hint: hints.not_for_me,
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
  const { until } = form.values;
  const decision = wasDecided(form.values, step, today) ? form.values.decision : "";
  return (
    <form className="form" noValidate onSubmit={form.onSubmit}>
      <ErrorSummary form={form} />
      <RadioGroup
        {...form.field("decision")}
        legend={texts.legend}
        hint={canRest(step, today) ? undefined : untilTexts.lastDayIsHere}
        value={decision}
        choices={choices.filter(({ value }) => value !== "snoozed" || canRest(step, today))}
      />
      {decision === "snoozed" ? (
        <RadioGroup
          {...form.field("until")}
          legend={untilTexts.legend}
          hint={sayLimit(step)}
          value={until}
          choices={[
            ...restDays(today, step.restUntil),
            ...(hasOtherDays(step, today) ? [{ value: "other", label: untilTexts.other }] : []),
          ]}
        />
      ) : null}
      {decision === "snoozed" && until === "other" ? (
        <DateFields {...form.field("day")} legend={untilTexts.day} ranges={false} />
      ) : null}
      {decision === "" ? null : (
        <TextArea
          {...form.field("reason")}
          label={texts.reason.label}
          hint={texts.reason.hint}
          rows={2}
          optional
        />
      )}
      <div className="acts">
        <Button type="submit" busy={form.isSending}>
          {texts.save}
        </Button>
      </div>
    </form>
  );
}

/** A step that guards a right says how long it can rest. */
function sayLimit({ restUntil }: NextStep): string | undefined {
  if (restUntil === null) return undefined;
  return untilTexts.atTheLatest(formatDate(restUntil, { weekday: true }));
}

/** No day is offered that would be refused: a step that guards a right is back on the day before its last one. */
function canRest({ restUntil }: NextStep, today: PlainDate): boolean {
  return restUntil === null || restUntil > today;
}

/** Tomorrow stands in the list already. */
function hasOtherDays({ restUntil }: NextStep, today: PlainDate): boolean {
  return restUntil === null || restUntil > addDays(today, 1);
}

/** A draft of an earlier day may hold a choice that is there no more. */
function wasDecided({ decision }: Values, step: NextStep, today: PlainDate): boolean {
  return decision !== "" && (decision !== "snoozed" || canRest(step, today));
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

function check(values: Values, step: NextStep, today: PlainDate): FormError[] {
  const { restUntil } = step;
  if (!wasDecided(values, step, today)) return [{ field: "decision", message: wrong.decision }];
  if (values.decision !== "snoozed") return [];
  if (values.until === "") return [{ field: "until", message: wrong.until }];
  const until = dayOf(values);
  if (until === null) return [{ field: "day", message: wrongDay(values.day) }];
  if (until <= today) return [{ field: "day", message: wrong.notAhead }];
  if (restUntil !== null && until > restUntil) {
    const last = formatDate(restUntil, { weekday: true });
    return [{ field: "day", message: wrong.tooLate(last) }];
  }
  return [];
}

function wrongDay(day: DateDraft): string {
  const reading = readDateDraft(day);
  return reading.state === "wrong" ? reading.message : wrong.noDay;
}
