import { isExact } from "../../calendar/date-range.ts";
import { weekdayOf } from "../../calendar/plain-date.ts";
import { answerNotes } from "../../content/deadlines.ts";
import { datedInTimeNote } from "../../content/extension-failures.ts";
import { isWritten } from "../../workflow/denial-grounds.ts";
import type { CaseView } from "../case-view.ts";
import { type AnswerClock, isBoundByLaw } from "../clocks.ts";

interface Asked {
  readonly clock: AnswerClock;
  readonly view: CaseView;
}

/** What people expect to move a date, and why it does not (T03, T06 to T08, FED-CLOCK-04 and -05). */
const notes: readonly (readonly [string, (asked: Asked) => boolean])[] = [
  [answerNotes.estimated, ({ clock }) => clock.request.receipt?.basis === "estimated"],
  [datedInTimeNote, ({ clock }) => clock.extensions.some((one) => one.datedInTime)],
  [answerNotes.otherRequests, ({ view }) => view.clocks.length > 1],
  [answerNotes.proofOfAuthority, ({ clock, view }) => lacksProof(clock, view)],
  [answerNotes.acknowledged, ({ clock }) => clock.request.acknowledgedOn !== null],
  [answerNotes.demand, ({ clock }) => clock.request.demands.length > 0],
  [answerNotes.summary, ({ clock }) => clock.request.summaries.length > 0],
  [answerNotes.spokenNo, ({ clock }) => clock.request.denials.some((denial) => !isWritten(denial))],
  [answerNotes.part, ({ clock }) => clock.inPart && clock.ending === null],
  [
    answerNotes.pickup,
    ({ clock, view }) => view.law.federal && clock.ending?.by === "ready_for_pickup",
  ],
];

/** Whoever acts for somebody may be asked for proof, and nobody told us whether they had it (FED-CLOCK-04). */
function lacksProof({ ending }: AnswerClock, { facts }: CaseView): boolean {
  return (
    ending === null &&
    facts.person.relationship === "representative" &&
    facts.state.authorityShownOn === null
  );
}

/**
 * Why the date did not move, in plain sentences.
 * @example listNotes(clock, view)
 */
export function listNotes(clock: AnswerClock, view: CaseView): string[] {
  if (!isBoundByLaw(clock)) return [];
  const said = notes.filter(([, holds]) => holds({ clock, view })).map(([words]) => words);
  const weekend = weekendOf(clock);
  return weekend === null ? said : [answerNotes.noRollOver(weekend), ...said];
}

/** FED-CLOCK-03: a weekend does not move the day, unless the rule itself rolls over. A range is spared the remark. */
function weekendOf({ due, ending, counts }: AnswerClock): string | null {
  if (due === null || ending !== null || !isExact(due)) return null;
  if (counts[0]?.rule.rollover !== "none") return null;
  const weekday = weekdayOf(due.latest);
  return weekday === "Saturday" || weekday === "Sunday" ? weekday : null;
}
