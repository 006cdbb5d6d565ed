import { addDays, type PlainDate } from "../calendar/plain-date.ts";
import type { ComplaintWindow } from "./clocks.ts";
import type { OwnDate } from "./own-dates.ts";

/** A right of the person's own that is not used yet, and ends on a day. */
export interface EndingRight {
  /** The first day on which it is known that the days run. */
  readonly opensOn: PlainDate;
  readonly due: PlainDate;
}

interface RightsGround {
  readonly window: ComplaintWindow | null;
  readonly ownDates: readonly OwnDate[];
}

/**
 * The rights of the person's own that end: the complaint to the federal office, those by the law of the place, evidence
 * before a hearing. Independent of today, so that those that have ended are among them.
 * @example endingRights(view).map(({ due }) => due)
 */
export function endingRights({ window, ownDates }: RightsGround): EndingRight[] {
  const rights = ownDates.filter(({ metOn }) => metOn === null).flatMap(rightsOf);
  if (window === null || window.filedOn !== null) return rights;
  return [...rights, { opensOn: window.opensOn, due: window.fileBy }];
}

/** What is counted back from a hearing ends twice: late evidence can still count for a reason, until the hearing (SSA-EVID-02). */
function rightsOf({ opensOn, due, from }: OwnDate): EndingRight[] {
  if (due >= from.earliest) return [{ opensOn, due }];
  return [
    { opensOn, due },
    { opensOn: addDays(due, 1), due: from.latest },
  ];
}

/**
 * The days on which these rights end, the earliest first, each once.
 * @example ownDaysOf(view) // ["2027-01-08", "2027-05-11"]
 */
export function ownDaysOf(ground: RightsGround): PlainDate[] {
  return [...new Set(endingRights(ground).map(({ due }) => due))].toSorted();
}

/**
 * The first of those days that has not passed; null where none is left.
 * @example nextOwnDay(row.ownDays, today)
 */
export function nextOwnDay(ownDays: readonly PlainDate[], today: PlainDate): PlainDate | null {
  return ownDays.find((day) => day >= today) ?? null;
}
