import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { checkWords } from "@recourse/shared/content/pages/event-forms/check-values";
import { type DateDraft, readDateDraft } from "../../../lib/date-draft.ts";
import type { FieldPointers, FormError } from "../../../lib/form-errors.ts";
import type { EventField, EventForm, EventValues } from "./event-field.ts";
import {
  asChosen,
  asDate,
  asText,
  filledFeeRows,
  readMoney,
  readPages,
  shownFields,
} from "./event-values.ts";
import { asPartRows, checkRows } from "./part-rows.ts";

/** What only the form can see: open questions, dates that cannot be read, days to come. */
export function checkValues(form: EventForm, values: EventValues, today: PlainDate): FormError[] {
  const when = checkDate(asDate(values.occurredOn), { missing: checkWords.enterTheDay, today });
  const own = shownFields(form, values).map((field) => ({
    field: field.name,
    message: checkField(field, values[field.name], today),
  }));
  return [{ field: "occurredOn", message: when }, ...own].flatMap(({ field, message }) =>
    message === null ? [] : [{ field, message }],
  );
}

function checkField(field: EventField, value: unknown, today: PlainDate): string | null {
  switch (field.kind) {
    case "day":
      return checkDate(asDate(value), {
        missing: field.missing,
        today: field.ahead ? undefined : today,
      });
    case "money":
      return readMoney(asText(value)) === null ? checkWords.badMoney : null;
    case "fee_items":
      return checkFees(value);
    case "parts":
      return checkRows(asPartRows(value), field.missing);
    case "kinds":
      return asChosen(value).length === 0 ? (field.missing ?? null) : null;
    default:
      return asText(value).trim() === "" ? (field.missing ?? null) : null;
  }
}

function checkFees(value: unknown): string | null {
  const rows = filledFeeRows(value);
  if (rows.some(({ label }) => label.trim() === "")) return checkWords.nameTheAmount;
  if (rows.some(({ amount }) => typeof readMoney(amount) !== "number")) return checkWords.badMoney;
  return rows.some(({ pages }) => readPages(pages) === null) ? checkWords.badPages : null;
}

function checkDate(
  draft: DateDraft,
  { missing, today }: { missing?: string; today?: PlainDate },
): string | null {
  const reading = readDateDraft(draft, today);
  if (reading.state === "empty") return missing ?? null;
  if (reading.state === "wrong") return reading.message;
  const isAhead = today !== undefined && reading.range.latest > today;
  return isAhead ? checkWords.notYetCome : null;
}

/** Where each part of the request body is typed. */
export function pointersOf(form: EventForm): FieldPointers {
  // The ground is not typed: it follows from what they said.
  const own = form.fields.map(
    ({ kind, name }) =>
      [`/details/${name.replace(".", "/")}`, kind === "denial_ground" ? "said" : name] as const,
  );
  return {
    "/occurredOn": "occurredOn",
    "/note": "note",
    "/documentIds": "documentIds",
    ...Object.fromEntries(own),
  };
}
