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

/** What to ask about the claim, and the stage that an answer would most likely name. */
export interface ClaimQuestion {
  readonly question: string | null;
  readonly suggested: ClaimStage | null;
}

const nothingToAsk: ClaimQuestion = { question: null, suggested: null };

/**
 * What to ask about the claim, kindly: where it was never told, where a hearing was set or its day has passed, or where
 * the last word is old.
 * @example askAboutClaim(claim, state, today).suggested // "hearing"
 */
export function askAboutClaim(claim: Claim, state: RecordsCase, today: PlainDate): ClaimQuestion {
  const afterHearing = askAfterHearing(claim, state, today);
  if (afterHearing !== null) return afterHearing;
  if (claim.stage === "unknown" && claim.toldOn === null)
    return { question: claimQuestions.neverTold, suggested: null };
  return askAgain(claim, today);
}

function askAfterHearing(claim: Claim, state: RecordsCase, today: PlainDate): ClaimQuestion | null {
  const hearing = latestOf(state.facts, "hearing_scheduled");
  if (hearing === null || claim.stage === "after_decision") return null;
  const { hearingOn } = hearing.details;
  const told = claim.toldOn?.latest ?? null;
  if (today > hearingOn && (told === null || told <= hearingOn)) {
    const question = claimQuestions.afterHearing(sayDay(hearingOn, today));
    return { question, suggested: null };
  }
  const isNews = told === null || told <= hearing.occurredOn.latest;
  return claim.stage !== "hearing" && isNews
    ? { question: claimQuestions.hearingSet, suggested: "hearing" }
    : null;
}

/** Without a claim there is nothing that could have moved on; who would rather not say is left alone. */
function askAgain({ stage, toldOn }: Claim, today: PlainDate): ClaimQuestion {
  const isSettled = stage === "none" || stage === "unknown";
  if (toldOn === null || isSettled || addDays(toldOn.latest, patience) > today) return nothingToAsk;
  return { question: claimQuestions.isItStillSo(sayOnRange(toldOn, today)), suggested: stage };
}
