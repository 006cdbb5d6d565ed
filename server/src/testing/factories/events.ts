import { addDays, plainDate } from "@recourse/shared/calendar/plain-date";
import type { NewEvent } from "@recourse/shared/workflow/events";
import type { AskedFor } from "@recourse/shared/workflow/records";
import type { DecidableStep } from "@recourse/shared/workflow/step-codes";

export const askedFor: AskedFor = {
  kinds: ["treatment_notes"],
  from: null,
  to: null,
  format: "pdf",
};

const on = (date: string) => {
  const day = plainDate(date);
  return { earliest: day, latest: day };
};

export const requestSent = (date: string): NewEvent => ({
  type: "request_sent",
  occurredOn: on(date),
  details: { method: "fax", askedFor },
});

export const receiptEstablished = (date: string): NewEvent => ({
  type: "receipt_established",
  occurredOn: on(date),
  details: { basis: "fax_confirmation" },
});

export const deniedInWriting = (date: string): NewEvent => ({
  type: "denied",
  occurredOn: on(date),
  details: { method: "letter", whole: true, ground: "not_stated" },
});

export const callLogged = (date: string, said = "They will call back."): NewEvent => ({
  type: "call_logged",
  occurredOn: on(date),
  details: { said },
});

export const stepPutOff = (date: string, step: DecidableStep, until: string): NewEvent => ({
  type: "step_decided",
  occurredOn: on(date),
  details: { step, decision: "snoozed", until: plainDate(until) },
});

export const promiseMade = (date: string, by: string): NewEvent => ({
  type: "call_logged",
  occurredOn: on(date),
  details: { said: "You will have them.", promisedBy: plainDate(by) },
});

export const hearingSet = (date: string, hearingOn: string): NewEvent => ({
  type: "hearing_scheduled",
  occurredOn: on(date),
  details: { hearingOn: plainDate(hearingOn) },
});

export const letGo = (date: string): NewEvent => ({
  type: "let_go",
  occurredOn: on(date),
  details: {},
});

export const paused = (date: string, until?: string): NewEvent => ({
  type: "paused",
  occurredOn: on(date),
  details: until === undefined ? {} : { until: plainDate(until) },
});

/** A request whose answer is due on that date: received 30 days before (FED-CLOCK-01). */
export function answerDueOn(date: string): NewEvent[] {
  const received = addDays(plainDate(date), -30);
  return [requestSent(received), receiptEstablished(received)];
}

export const authorityShown = (date: string): NewEvent => ({
  type: "authority_shown",
  occurredOn: on(date),
  details: {},
});

export const everythingReceived = (date: string): NewEvent => ({
  type: "records_received",
  occurredOn: on(date),
  details: { kinds: ["treatment_notes"], from: null, to: null, everythingAskedFor: true },
});

export const contentsChecked = (date: string, status: "received" | "missing"): NewEvent => ({
  type: "contents_checked",
  occurredOn: on(date),
  details: { entries: [{ kind: "treatment_notes", status }] },
});

export const statementMarked = (date: string): NewEvent => ({
  type: "statement_marked",
  occurredOn: on(date),
  details: {
    topic: "in_remission",
    quote: "In full remission.",
    page: "Page 9",
    plan: "ask_for_correction",
  },
});

export const correctionAsked = (date: string, what = "“In remission” is not true"): NewEvent => ({
  type: "amendment_requested",
  occurredOn: on(date),
  details: { what, method: "fax" },
});

/** The day on which what the event asked for arrived. */
export const arrivalOf = (requestId: string, date: string): NewEvent => ({
  type: "receipt_established",
  occurredOn: on(date),
  details: { requestId, basis: "fax_confirmation" },
});
