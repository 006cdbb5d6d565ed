import { nextWeekday } from "@recourse/shared/calendar/next-weekday";
import { addDays, formatDate, type PlainDate } from "@recourse/shared/calendar/plain-date";
import { decideStepTexts } from "@recourse/shared/content/pages/cases/decide-step";

const texts = decideStepTexts.until;

/** Days to put a step off to: tomorrow, Monday, in a week; none twice, and none past the last day of a right. */
export function restDays(
  today: PlainDate,
  last: PlainDate | null,
): { value: PlainDate; label: string }[] {
  const tomorrow = addDays(today, 1);
  const monday = nextWeekday(today, "Monday");
  const presets = [
    { value: tomorrow, label: texts.tomorrow(say(tomorrow)) },
    ...(monday === tomorrow ? [] : [{ value: monday, label: say(monday) }]),
    { value: addDays(today, 7), label: texts.inAWeek(say(addDays(today, 7))) },
  ];
  const unlike = presets.filter(
    ({ value }, index) => presets.findIndex((other) => other.value === value) === index,
  );
  return unlike.filter(({ value }) => last === null || value <= last);
}

function say(day: PlainDate): string {
  return formatDate(day, { weekday: true });
}
