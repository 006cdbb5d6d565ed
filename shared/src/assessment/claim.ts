import type { DateRange } from "../calendar/date-range.ts";
import { addDays, type PlainDate } from "../calendar/plain-date.ts";
import { claimQuestions } from "../content/claim-words.ts";
import { sayDay, sayOnRange } from "../content/dates-in-words.ts";
import type { ClaimStage } from "../workflow/claim-stage.ts";
import type { CaseFact } from "../workflow/events.ts";
import type { RecordsCase } from "../workflow/records-case.ts";
import { latestOf } from "./standing.ts";

/** Where the disability claim stands by the latest word on it. */
export interface Claim {
  readonly stage: ClaimStage;
  /** The day of the latest word on the timeline; null where it was said without one. */
  readonly toldOn: DateRange | null;
  /** Whether a lawyer or another representative acts in it; null where nobody knows. */
  readonly represented: boolean | null;
}

/** After so many calendar days we ask whether it is still so. Ours, not law. */
const patience = 60;

/**
 * Where the claim stands: the latest word on the timeline, else what was said without one.
 * @example findClaim(state, "unknown").stage // "hearing"
 */
export function findClaim(state: RecordsCase, claimStageAtStart: ClaimStage): Claim {
  let stage = claimStageAtStart;
  let toldOn: DateRange | null = null;
  let represented: boolean | null = null;
  for (const fact of state.facts) {
    represented = representedBy(fact) ?? represented;
    if (fact.type !== "claim_stage_changed") continue;
    stage = fact.details.stage;
    toldOn = fact.occurredOn;
  }
  return { stage, toldOn, represented };
}

/** What a request said of a private lawyer counts too, until somebody says otherwise. */
function representedBy(fact: CaseFact): boolean | null {
  switch (fact.type) {
    case "claim_stage_changed":
      return fact.details.represented ?? null;
    case "request_sent":
    case "certified_letter_sent":
      return fact.details.privateLawyer ?? null;
    default:
      return null;
  }
}

/**
 * What to ask about the claim, kindly: where it was never told, where a hearing was set or its day has passed, or where
 * the last word is old. Null where there is nothing to ask.
 * @example askAboutClaim(claim, state, today) // "A hearing was set. Does the claim stand at a hearing now?"
 */
export function askAboutClaim(claim: Claim, state: RecordsCase, today: PlainDate): string | null {
  if (claim.stage === "unknown" && claim.toldOn === null) return claimQuestions.neverTold;
  return askAfterHearing(claim, state, today) ?? askAgain(claim, today);
}

function askAfterHearing(claim: Claim, state: RecordsCase, today: PlainDate): string | null {
  const hearing = latestOf(state.facts, "hearing_scheduled");
  if (hearing === null || claim.stage === "after_decision") return null;
  const { hearingOn } = hearing.details;
  const toldFrom = claim.toldOn?.latest ?? null;
  if (today > hearingOn && (toldFrom === null || toldFrom <= hearingOn))
    return claimQuestions.afterHearing(sayDay(hearingOn, today));
  const isNews = toldFrom === null || toldFrom <= hearing.occurredOn.latest;
  return claim.stage !== "hearing" && isNews ? claimQuestions.hearingSet : null;
}

function askAgain({ stage, toldOn }: Claim, today: PlainDate): string | null {
  if (toldOn === null || stage === "none" || addDays(toldOn.latest, patience) > today) return null;
  return claimQuestions.isItStillSo(sayOnRange(toldOn, today));
}
