import { type DateRange, exactDate } from "@recourse/shared/calendar/date-range";
import { nextWeekday } from "@recourse/shared/calendar/next-weekday";
import {
  addDays,
  formatDate,
  type PlainDate,
  plainDateSchema,
} from "@recourse/shared/calendar/plain-date";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { quickTalkTexts as texts } from "@recourse/shared/content/pages/events/quick-talk";
import type { TalkStep } from "@recourse/shared/workflow/step-codes";
import { type DateDraft, emptyDateDraft, readDateDraft } from "../../lib/date-draft.ts";
import type { FormError } from "../../lib/form-errors.ts";

/** What is typed about a talk. `when` and `promised` are a day, "other", or for no promise "none". */
export type QuickTalk = {
  when: string;
  day: DateDraft;
  reached: string;
  method: string;
  who: string;
  said: string;
  promised: string;
  promisedDay: DateDraft;
  note: string;
};

/** A talk today, without a promise: what most are. */
export function emptyTalk(today: PlainDate, note: string): QuickTalk {
  return {
    when: today,
    day: emptyDateDraft,
    reached: "",
    method: "phone",
    who: "",
    said: "",
    promised: "none",
    promisedDay: emptyDateDraft,
    note,
  };
}

type DayChoice = { value: string; label: string };

export function talkDays(today: PlainDate): DayChoice[] {
  return [
    { value: today, label: commonTexts.today },
    { value: addDays(today, -1), label: texts.when.yesterday },
    { value: "other", label: texts.when.other },
  ];
}

/** Days that offices name: tomorrow, Friday, in a week. None stands there twice. */
export function promisedDays(today: PlainDate): DayChoice[] {
  const say = (day: PlainDate) => formatDate(day, { weekday: true });
  const tomorrow = addDays(today, 1);
  const friday = nextWeekday(today, "Friday");
  const week = addDays(today, 7);
  return [
    { value: "none", label: texts.promised.none },
    { value: tomorrow, label: texts.promised.tomorrow(say(tomorrow)) },
    ...(friday === tomorrow || friday === week ? [] : [{ value: friday, label: say(friday) }]),
    { value: week, label: texts.promised.inAWeek(say(week)) },
    { value: "other", label: texts.promised.other },
  ];
}

/** True where the step itself was done: the doctor was reached, or there was a meeting. */
export function wasReached({ reached }: QuickTalk): boolean {
  return reached !== "office_only" && reached !== "nobody";
}

/** The event as typed; the shared schema decides whether it is one. */
export function bodyOfTalk(
  values: QuickTalk,
  step: TalkStep | undefined,
  today: PlainDate,
): unknown {
  const occurredOn = rangeOf(values.when, values.day, today);
  const note = values.note.trim();
  return {
    occurredOn: occurredOn ?? undefined,
    ...(note === "" ? {} : { note }),
    ...eventOf(values, step),
  };
}

function eventOf(values: QuickTalk, step: TalkStep | undefined): object {
  const { reached, method, who, said, promised, promisedDay } = values;
  const by = promised === "none" ? null : (rangeOf(promised, promisedDay)?.latest ?? null);
  const promisedBy = by === null ? {} : { promisedBy: by };
  const name = who.trim();
  if (step === "talk_to_doctor" && reached === "doctor")
    return { type: "doctor_contacted", details: { method, answer: said, ...promisedBy } };
  if (step === "meet_them" && (reached === "doctor" || reached === "records_manager"))
    return { type: "meeting_held", details: { with: reached, answer: said, ...promisedBy } };
  return {
    type: "call_logged",
    details: {
      ...(name === "" ? {} : { spokeWith: name }),
      said,
      ...promisedBy,
      ...(step === undefined || !wasReached(values) ? {} : { step }),
    },
  };
}

function rangeOf(choice: string, draft: DateDraft, notAfter?: PlainDate): DateRange | null {
  if (choice !== "other") {
    const day = plainDateSchema.safeParse(choice);
    return day.success ? exactDate(day.data) : null;
  }
  const reading = readDateDraft(draft, notAfter);
  return reading.state === "read" ? reading.range : null;
}

/** What only the form can see: open questions, and days that cannot be read. */
export function checkTalk(
  values: QuickTalk,
  step: TalkStep | undefined,
  today: PlainDate,
): FormError[] {
  const errors: FormError[] = [];
  const on = rangeOf(values.when, values.day, today);
  if (on === null) errors.push({ field: "day", message: wrongDay(values.day) });
  else if (on.latest > today) errors.push({ field: "day", message: texts.when.ahead });
  if (asksWhoWasReached(step) && values.reached === "")
    errors.push({ field: "reached", message: texts.reached.missing });
  if (values.said.trim() === "") errors.push({ field: "said", message: texts.said.missing });
  if (values.promised === "other" && rangeOf("other", values.promisedDay) === null)
    errors.push({ field: "promisedDay", message: wrongDay(values.promisedDay) });
  return errors;
}

function wrongDay(draft: DateDraft): string {
  const reading = readDateDraft(draft);
  return reading.state === "wrong" ? reading.message : texts.when.missing;
}

/** With these two it matters who it was: the office is not the doctor. */
export function asksWhoWasReached(step: TalkStep | undefined): boolean {
  return step === "talk_to_doctor" || step === "meet_them";
}
