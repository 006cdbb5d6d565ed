import type { DateRange } from "../calendar/date-range.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import { letterItemWords, sayLetterItemNote } from "../content/letter-audit.ts";
import type { LetterContents } from "../workflow/denial-details.ts";
import { isWritten } from "../workflow/denial-grounds.ts";
import type { EventOf } from "../workflow/events.ts";
import type { CaseView } from "./case-view.ts";
import { standingOf } from "./denials.ts";
import {
  type LetterAudit,
  type LetterItemCode,
  type LetterItemState,
  letterItemCodeSchema,
} from "./letter-audit.ts";

/**
 * The state of each item of a denial letter. What nobody looked at is not missing, and a review is needed only on a
 * ground that has one. `due` is the last day for the answer, null where it is not known. Source: 45 CFR 164.524(d)(2).
 * @example checkLetter(denial, clock.federalDue).basisStated // "missing"
 */
export function checkLetter(
  denial: EventOf<"denied">,
  due: DateRange | null,
): Readonly<Record<LetterItemCode, LetterItemState>> {
  const { letter, ground } = denial.details;
  const look = (item: keyof LetterContents) => stateOf(letter?.[item]);
  const ifReviewable = (state: LetterItemState) =>
    standingOf(ground) === "reviewable" || state === "there" ? state : "not_needed";
  return {
    written: isWritten(denial) ? "there" : "missing",
    sentOnTime: isWritten(denial) ? checkTime(denial.occurredOn, due) : "not_known",
    plainLanguage: look("plainLanguage"),
    basisStated: look("basisStated"),
    paragraphIdentified: notRequired(look("paragraphIdentified")),
    reviewRightsStated: ifReviewable(look("reviewRightsStated")),
    reviewHowTo: ifReviewable(look("reviewHowTo")),
    complaintHowTo: checkComplaint(letter),
    contactNameOrTitle: look("contactNameOrTitle"),
    contactPhone: look("contactPhone"),
  };
}

function stateOf(looked: boolean | null | undefined): LetterItemState {
  if (looked === true) return "there";
  return looked === false ? "missing" : "not_known";
}

/** Useful for an answer, so we ask; the law does not require it, so its absence is no defect. */
function notRequired(state: LetterItemState): LetterItemState {
  return state === "missing" ? "not_needed" : state;
}

/** The rule wants one OR the other: (d)(2)(iii). Only where both are missing for certain is anything missing. */
function checkComplaint(letter: LetterContents | undefined): LetterItemState {
  const { complaintToEntity, complaintToHhs, complaintHowTo } = letter ?? {};
  const ways = [complaintToEntity, complaintToHhs];
  if (ways.includes(true)) return "there";
  if (ways.every((way) => way === false)) return "missing";
  return ways.every((way) => way === undefined) ? stateOf(complaintHowTo) : "not_known";
}

/** T01: of days that are known only about, a letter is late only where not even the best case is in time. */
function checkTime(came: DateRange, due: DateRange | null): LetterItemState {
  if (due === null) return "not_known";
  if (came.latest <= due.earliest) return "there";
  return came.earliest > due.latest ? "missing" : "not_known";
}

/**
 * The checklist of every written denial on the case, the latest first. Empty where federal law does not count.
 * @example auditLetters(viewCase(facts), today)[0]?.items
 */
export function auditLetters({ clocks, law }: CaseView, today: PlainDate): LetterAudit[] {
  if (!law.federal) return [];
  return clocks
    .flatMap(({ request, federalDue: due }) => request.denials.map((denial) => ({ denial, due })))
    .filter(({ denial }) => isWritten(denial))
    .toSorted((a, b) => (a.denial.occurredOn.latest < b.denial.occurredOn.latest ? 1 : -1))
    .map(({ denial, due }) => ({
      eventId: denial.id,
      cameOn: denial.occurredOn,
      items: letterItemCodeSchema.options.map((code) => toItem(code, denial, due, today)),
    }));
}

function toItem(
  code: LetterItemCode,
  denial: EventOf<"denied">,
  due: DateRange | null,
  today: PlainDate,
): LetterAudit["items"][number] {
  const state = checkLetter(denial, due)[code];
  const { label, paragraph } = letterItemWords[code];
  return { code, state, label, paragraph, note: sayLetterItemNote(code, state, due, today) };
}
