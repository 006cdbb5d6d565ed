import type { PlainDate } from "../../calendar/plain-date.ts";
import type { RouteInWords, RouteStepWords, RouteWords } from "../../content/routes/route-text.ts";
import type { RouteName } from "../../workflow/route-details.ts";
import type { Outcome } from "../../workflow/stages.ts";
import type { HolderFacts } from "../case-facts.ts";
import type { Claim } from "../claim.ts";

/** How far a run has come. Every route has one thing to do in each. */
export const routePhases = [
  "not_begun",
  "asked",
  "coming",
  "they_have_them",
  "needs_form",
  "needs_designated_representative",
  "refused",
  "not_there",
  "came",
  "came_in_part",
  "came_without",
] as const;
export type RoutePhase = (typeof routePhases)[number];

/** What decides which ways fit. */
export interface RouteGround {
  readonly claim: Claim;
  readonly holder: HolderFacts;
  /** False where the records lie elsewhere and nobody told us of a claim in the United States. */
  readonly isUsClaim: boolean;
}

export interface RouteStep {
  readonly code: string;
  /** In which phases of a run this is the thing to do. */
  readonly phases: readonly RoutePhase[];
  readonly words: (words: RouteInWords) => RouteStepWords;
}

/** One way to the records. One file each, listed in one index, run through the same checks. */
export interface RouteTopic {
  readonly route: RouteName;
  readonly isOffered: (ground: RouteGround) => boolean;
  /** Days after the last word until we suggest to ask again, in calendar days. Ours, not law. */
  readonly rhythm: number;
  /** Where it differs from the rhythm. */
  readonly waits?: Readonly<Partial<Record<RoutePhase, number>>>;
  /** What is asked for here has to be there before a hearing: then we suggest an earlier day. */
  readonly isBeforeHearing: boolean;
  /** What the law says of it, the most useful first. */
  readonly rules: readonly string[];
  /** In their order. */
  readonly steps: readonly RouteStep[];
  /** How the case ends where the records came this way. */
  readonly outcome: Outcome;
  readonly words: RouteWords;
}

/** A day to ask again, and whether it is ours or one that was named. */
export interface RouteNext {
  readonly on: PlainDate;
  readonly isNamed: boolean;
}
