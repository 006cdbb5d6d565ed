import type { CaseFact } from "../events.ts";
import type { RecordsCase } from "../records-case.ts";
import { type Refusal, refuse } from "../refusal.ts";

/**
 * An agency answers only a complaint or a report that was filed.
 * @example needsComplaint(emptyCase(), null)?.reason // "no_complaint_filed"
 */
export function needsComplaint(before: RecordsCase, fact: CaseFact | null): Refusal | null {
  const { ocr, informationBlocking } = before.complaints;
  if (ocr || informationBlocking) return null;
  return refuse("no_complaint_filed", {}, fact ? "/occurredOn" : undefined);
}

/**
 * An answer about a change needs a change that was asked for and waits.
 * @example needsOpenAmendment(emptyCase(), null)?.reason // "amendment_not_requested"
 */
export function needsOpenAmendment(before: RecordsCase, fact: CaseFact | null): Refusal | null {
  if (before.amendments.some(({ answered }) => answered === null)) return null;
  return refuse("amendment_not_requested", {}, fact ? "/occurredOn" : undefined);
}
