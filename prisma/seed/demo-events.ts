import type { DateRange } from "@recourse/shared/calendar/date-range";
import { addDays, type PlainDate } from "@recourse/shared/calendar/plain-date";
import type { NewEvent } from "@recourse/shared/workflow/events";
import type { SendMethod } from "@recourse/shared/workflow/methods";
import type { ReceiptBasis } from "@recourse/shared/workflow/receipt-basis";
import type { AskedFor } from "@recourse/shared/workflow/records";

/** Everything, in a form that can be read at home. */
export const wholeRecord: AskedFor = {
  kinds: ["complete_record", "treatment_notes"],
  from: null,
  to: null,
  format: "pdf",
};

/** Tells the recurring events of a story by days before today. */
export function storyteller(today: PlainDate) {
  const ago = (days: number): DateRange => between(days, days);
  const between = (first: number, last: number): DateRange => ({
    earliest: addDays(today, -first),
    latest: addDays(today, -last),
  });
  return {
    ago,
    between,
    dateAgo: (days: number): PlainDate => addDays(today, -days),
    sent: (days: number, method: SendMethod, askedFor: AskedFor = wholeRecord): NewEvent => ({
      type: "request_sent",
      occurredOn: ago(days),
      details: { method, askedFor },
    }),
    arrived: (days: number, basis: ReceiptBasis): NewEvent => ({
      type: "receipt_established",
      occurredOn: ago(days),
      details: { basis },
    }),
    certified: (days: number, trackingNumber: string): NewEvent => ({
      type: "certified_letter_sent",
      occurredOn: ago(days),
      details: { askedFor: wholeRecord, trackingNumber },
    }),
    askedDoctor: (days: number, doctorName: string, answer: string): NewEvent => ({
      type: "doctor_contacted",
      occurredOn: ago(days),
      details: { method: "phone", doctorName, answer },
    }),
  } as const;
}
