import { arrivingForms } from "./arriving.ts";
import { askingForms } from "./asking.ts";
import { climbingForms } from "./climbing.ts";
import { correctingForms } from "./correcting.ts";
import { demandingForms } from "./demanding.ts";
import { endingForms } from "./ending.ts";
import type { EventForm, RecordableType } from "./event-field.ts";
import { hearingForms } from "./hearing.ts";
import { mailingForms } from "./mailing.ts";
import { readingForms } from "./reading.ts";
import { refusingForms } from "./refusing.ts";
import { routeForms } from "./routes.ts";
import { stepForms } from "./step-fields.ts";
import { talkingForms } from "./talking.ts";

/** Every kind of event a user can record. The choices that lead to them stand in the catalogue of happenings. */
export const eventForms: Readonly<Record<RecordableType, EventForm>> = {
  ...refusingForms,
  ...arrivingForms,
  ...demandingForms,
  ...askingForms,
  ...mailingForms,
  ...talkingForms,
  ...stepForms,
  ...climbingForms,
  ...readingForms,
  ...correctingForms,
  ...hearingForms,
  ...routeForms,
  ...endingForms,
};

const types = Object.keys(eventForms);

export function isRecordable(type: unknown): type is RecordableType {
  return typeof type === "string" && types.includes(type);
}

export function listRecordable(): RecordableType[] {
  return types.filter(isRecordable);
}
