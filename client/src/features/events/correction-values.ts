import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { correctionTexts } from "@recourse/shared/content/pages/events/correction";
import type { CaseEvent } from "@recourse/shared/workflow/events";
import type { FieldPointers, FormError } from "../../lib/form-errors.ts";
import { checkValues, pointersOf } from "./event-forms/check-values.ts";
import type { EventForm, EventValues } from "./event-forms/event-field.ts";
import { eventForms } from "./event-forms/event-forms.ts";
import { asText, bodyOfValues, valuesOfEvent } from "./event-forms/event-values.ts";

/** The form of the event that was wrong; null for a correction, which can only be taken back. */
export function formOf(event: CaseEvent): EventForm | null {
  return event.type === "corrected" ? null : eventForms[event.type];
}

export function correctionInitial(event: CaseEvent, addsDetail: boolean): Record<string, unknown> {
  const form = formOf(event);
  const known = form === null ? {} : valuesOfEvent(form, event);
  const wrong = addsDetail ? "different" : "";
  return { wrong: form === null ? "never" : wrong, ...known, reason: "" };
}

export function correctionBody(event: CaseEvent, values: EventValues, today: PlainDate): unknown {
  const form = formOf(event);
  const isReplaced = values.wrong === "different" && form !== null && event.type !== "corrected";
  return {
    reason: asText(values.reason),
    replacement: isReplaced ? bodyOfValues(event.type, form, values, today) : null,
  };
}

export function checkCorrection(
  event: CaseEvent,
  values: EventValues,
  today: PlainDate,
): FormError[] {
  const form = formOf(event);
  const errors: FormError[] = [];
  if (asText(values.wrong) === "")
    errors.push({ field: "wrong", message: correctionTexts.wrong.missing });
  if (values.wrong === "different" && form !== null)
    errors.push(...checkValues(form, values, today));
  if (asText(values.reason).trim() === "") {
    errors.push({ field: "reason", message: correctionTexts.reason.missing });
  }
  return errors;
}

export function correctionPointers(event: CaseEvent): FieldPointers {
  const form = formOf(event);
  const own = form === null ? {} : pointersOf(form);
  return Object.fromEntries(
    Object.entries(own).map(([pointer, field]) => [`/replacement${pointer}`, field]),
  );
}
