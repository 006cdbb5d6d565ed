import type { CaseFact, FactType } from "./events.ts";
import type { RecordsCase } from "./records-case.ts";
import { type Rung, stageSchema } from "./stages.ts";

/** Lowest first. */
export const rungs: readonly Rung[] = stageSchema.exclude(["closed"]).options;

interface LadderStep {
  readonly event: FactType;
  /** The lowest rung from which the event leads up. */
  readonly from: Rung;
  readonly to: Rung;
  /** What about the event decides, where its type alone does not. */
  readonly onlyIf?: (fact: CaseFact) => boolean;
  readonly when: string;
  /** What must be true before the event can be recorded, in words. The guards hold it. */
  readonly needs?: string;
}

/** Which event leads to which rung. The stage of a case and the diagram in the guide both come from here. */
export const ladder: readonly LadderStep[] = [
  { event: "request_sent", from: "draft", to: "requested", when: "A request is sent" },
  {
    event: "summaries_received",
    from: "requested",
    to: "summaries_only",
    when: "A summary comes in place of the records",
  },
  {
    event: "doctor_contacted",
    from: "requested",
    to: "escalated_to_doctor",
    when: "The person talks or writes to the doctor",
  },
  {
    event: "meeting_held",
    from: "requested",
    to: "escalated_to_doctor",
    onlyIf: (fact) => fact.type === "meeting_held" && fact.details.with === "doctor",
    when: "The person meets the doctor",
  },
  {
    event: "certified_letter_sent",
    from: "draft",
    to: "certified_letter",
    when: "The certified letter is sent",
  },
  {
    event: "review_requested",
    from: "requested",
    to: "review",
    when: "The person asks for a review of the denial",
    needs: "a denial on a ground that can be reviewed, or with no ground stated",
  },
  {
    event: "ocr_complaint_filed",
    from: "draft",
    to: "ocr_complaint",
    when: "A complaint goes to the federal office",
  },
];

/** Which events take a case off the ladder, and which puts it back. */
export const exits = [
  { event: "closed", when: "The person closes the case with an outcome" },
  { event: "let_go", when: "The person lets the case go" },
] as const;
export const wayBack = {
  event: "reopened",
  when: "The person opens the case again: back on the rung it had, its clocks intact",
} as const;

/**
 * How high a rung is; the lowest is 0.
 * @example heightOf("requested") // 1
 */
export function heightOf(rung: Rung): number {
  return rungs.indexOf(rung);
}

/**
 * Moves the case up where the fact leads up, and keeps its rung otherwise: the stage is the highest rung reached and never falls by itself.
 * @example climb(state, fact).stage
 */
export function climb(state: RecordsCase, fact: CaseFact): RecordsCase {
  const step = ladder.find(
    ({ event, from, onlyIf }) =>
      event === fact.type && heightOf(state.rung) >= heightOf(from) && (onlyIf?.(fact) ?? true),
  );
  const rung = step && heightOf(step.to) > heightOf(state.rung) ? step.to : state.rung;
  const rungsReachedOn = step
    ? { [step.to]: fact.occurredOn, ...state.rungsReachedOn }
    : state.rungsReachedOn;
  return { ...state, rung, rungsReachedOn, stage: state.closedOn ? "closed" : rung };
}
