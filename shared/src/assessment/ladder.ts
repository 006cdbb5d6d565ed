import type { PlainDate } from "../calendar/plain-date.ts";
import { sayDay } from "../content/dates-in-words.ts";
import { rungNotes, rungsAhead, rungsSkipped, rungTitles } from "../content/ladder.ts";
import { heightOf } from "../workflow/ladder.ts";
import type { Assessment } from "./assessment.ts";
import type { CaseView } from "./case-view.ts";
import { isComplaintOpen } from "./deadlines/complaint-due.ts";
import { canAskForReview } from "./denials.ts";

type LadderRung = Assessment["ladder"][number];

/** From the first asking up. A draft stands below the first rung. */
const rungs = [
  "requested",
  "summaries_only",
  "escalated_to_doctor",
  "certified_letter",
  "review",
  "ocr_complaint",
] as const;

/**
 * The ladder as the case page draws it: each rung, whether it was reached, and what opens it.
 * @example drawLadder(view, today).find((rung) => rung.state === "here")?.stage
 */
export function drawLadder(view: CaseView, today: PlainDate): LadderRung[] {
  const { state } = view.facts;
  return rungs.map((stage) => {
    const reachedOn = state.rungsReachedOn[stage] ?? null;
    const isHere = stage === state.rung && state.stage !== "closed";
    const below = heightOf(stage) <= heightOf(state.rung);
    const rungState = isHere
      ? "here"
      : reachedOn !== null
        ? "reached"
        : below
          ? "skipped"
          : "ahead";
    return {
      stage,
      title: rungTitles[stage],
      state: rungState,
      reachedOn,
      note: writeNote(stage, rungState, view, today),
    };
  });
}

/** A review under 45 CFR 164.524(a)(4) and the federal office are there only where the federal rule is. */
function isFederalRung(stage: (typeof rungs)[number]): boolean {
  return stage === "review" || stage === "ocr_complaint";
}

function writeNote(
  stage: (typeof rungs)[number],
  state: LadderRung["state"],
  view: CaseView,
  today: PlainDate,
): string {
  if (state === "here") return rungNotes.here;
  if (state === "reached") return rungNotes.reached;
  if (stage === "ocr_complaint" && view.window !== null && isComplaintOpen(view, today))
    return today > view.window.fileBy
      ? rungNotes.complaintLate
      : rungNotes.complaintOpen(sayDay(view.window.fileBy, today));
  if (stage === "review" && canAskForReview(view)) return rungNotes.reviewOpen;
  if (isFederalRung(stage) && !view.law.federal) return rungNotes.notHere;
  return state === "skipped" ? rungsSkipped[stage] : rungsAhead[stage];
}
