import type { HolderFacts } from "../assessment/case-facts.ts";
import { lawInForce } from "../assessment/law-in-force.ts";
import { latestOf } from "../assessment/standing.ts";
import { formatDate, type PlainDate } from "../calendar/plain-date.ts";
import { isInTheUs } from "../rules/catalogue.ts";
import { drivesAlarm } from "../rules/drives-alarm.ts";
import type { Rule } from "../rules/rule-pack.ts";
import type { ClaimStage } from "../workflow/claim-stage.ts";
import type { RecordsCase } from "../workflow/records-case.ts";
import { dateWords } from "./date-words.ts";
import type { FactTexts } from "./fact-catalogue.ts";
import type { FreeCopyLaw } from "./free-copy-law.ts";
import { greetByName } from "./greeting.ts";

/** To stand after "for". What the case does not know is left for the user to say. */
const claimWords: Readonly<Record<ClaimStage, string | null>> = {
  unknown: null,
  none: null,
  new_application: "an application for disability benefits",
  reconsideration: "a request to reconsider a claim for disability benefits",
  hearing: "an appeal about disability benefits that has come to a hearing",
  after_decision: "a claim for disability benefits that was decided",
};

interface ClaimInput {
  readonly holder: HolderFacts & { readonly address: string | null };
  readonly claimStage: ClaimStage;
  readonly state: RecordsCase;
  readonly askedKinds: string | null;
  readonly freeCopy: FreeCopyLaw;
  readonly today: PlainDate;
}

/**
 * The claim for benefits, the hearing, and what is still outstanding for it.
 * @example describeClaim({ holder, claimStage: "hearing", state, askedKinds, freeCopy, today }).hearing_on
 */
export function describeClaim(input: ClaimInput): FactTexts {
  const { state, today } = input;
  const hearing = latestOf(
    state.facts.filter(({ occurredOn }) => occurredOn.latest <= today),
    "hearing_scheduled",
  );
  const transfer = latestOf(state.facts, "transfer_offered");
  return {
    claim_kind: claimWords[input.claimStage],
    hearing_on: hearing === null ? null : formatDate(hearing.details.hearingOn, { year: true }),
    outstanding_records: describeOutstanding(input),
    therapist_name: transfer?.details.to ?? null,
    therapist_greeting:
      transfer?.details.to === undefined ? null : greetByName(transfer.details.to),
    ...describeRecipient(input),
    ...describeStateLaw(input),
  };
}

/** A lawyer or Social Security may be the holder of the case: then the letter to them needs nothing typed. */
function describeRecipient({ holder, state }: ClaimInput): FactTexts {
  if (holder.kind !== "lawyer" && holder.kind !== "ssa") return {};
  const address = { recipient_address: holder.address };
  if (holder.kind === "ssa") return { social_security_office: holder.name, ...address };
  const [first] = state.requests;
  return {
    lawyer_name: holder.name,
    lawyer_greeting: greetByName(holder.name),
    lawyer_asked_on: first === undefined ? null : dateWords(first.sentOn),
    ...address,
  };
}

function describeOutstanding({ holder, state, askedKinds, today }: ClaimInput): string | null {
  const asked = state.requests.filter(
    ({ sentOn, returned }) => sentOn.latest <= today && returned === null,
  );
  const [first] = asked;
  if (first === undefined || askedKinds === null) return null;
  return `from ${holder.name}, asked for on ${dateWords(first.sentOn)}: ${askedKinds}`;
}

/** What binds the holder for certain, is read, and hangs on nothing that the letter cannot see to. */
function describeStateLaw({ holder, freeCopy }: ClaimInput): FactTexts {
  const time = stateTimeRule(holder);
  return {
    free_copy_law: freeCopy.applies ? freeCopy.rule.citation : null,
    state_time_law: time?.citation ?? null,
    state_time: time === null ? null : sayTime(time),
  };
}

function stateTimeRule(holder: HolderFacts): Rule | null {
  if (holder.jurisdiction === null || !isInTheUs(holder.jurisdiction)) return null;
  const found = lawInForce(holder).answerRules.find(
    ({ rule, certain }) =>
      certain &&
      rule.jurisdiction !== "US" &&
      (rule.dueFor === "answer" || rule.dueFor === "copies") &&
      drivesAlarm(rule) &&
      [...rule.conditions, ...rule.clockConditions].every(
        (condition) => condition === "written_request",
      ),
  );
  return found?.rule ?? null;
}

function sayTime({ length, unit }: Rule): string | null {
  if (length === null) return null;
  if (unit === "business_day") return `${length} business days`;
  return unit === "calendar_day" ? `${length} days` : null;
}
