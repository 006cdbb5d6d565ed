import type { Person } from "../api/people.ts";
import type { Deadline, Finding } from "../assessment/assessment.ts";
import type { HolderFacts } from "../assessment/case-facts.ts";
import type { Comparison } from "../assessment/comparison.ts";
import { latestOf } from "../assessment/standing.ts";
import { addDays, formatDate, type PlainDate } from "../calendar/plain-date.ts";
import { isInTheUs } from "../rules/catalogue.ts";
import { lengthOf } from "../rules/rule-index.ts";
import type { Rule } from "../rules/rule-pack.ts";
import type { ClaimStage } from "../workflow/claim-stage.ts";
import { hasRecordsOffice, isOnePerson } from "../workflow/holder-kinds.ts";
import type { AskedFor } from "../workflow/records.ts";
import type { RecordsCase } from "../workflow/records-case.ts";
import { describeAnswers } from "./answer-facts.ts";
import { formatInWords, kindsInWords, rangeInWords } from "./asked-for-words.ts";
import { describeClaim } from "./claim-facts.ts";
import { describeDetails, findRecipients } from "./detail-facts.ts";
import { describeEarlierRequests } from "./earlier-requests.ts";
import { type FactKey, type FactTexts, factCatalogue, isFactKey } from "./fact-catalogue.ts";
import { describeFindings } from "./finding-facts.ts";
import { type FreeCopyLaw, findFreeCopyLaw } from "./free-copy-law.ts";
import { greetDoctor, greetOffice } from "./greeting.ts";
import type { LetterKind, LetterSegment } from "./letter.ts";
import { findLetterLaw, type LetterLaw } from "./letter-law.ts";
import type { LetterVoice } from "./letter-template.ts";

export interface LetterFactsInput {
  readonly person: Pick<
    Person,
    "name" | "relationship" | "dateOfBirth" | "mailingAddress" | "phone" | "email" | "letterDetails"
  >;
  readonly holder: HolderFacts & { readonly address: string | null };
  /** Who writes: signs where they are not the person. */
  readonly writer: { readonly name: string };
  readonly caseState: RecordsCase;
  readonly askedFor: AskedFor | null;
  readonly claimStage: ClaimStage;
  /** What the assessment of `today` found. A letter never says more than that. */
  readonly assessment: {
    readonly deadlines: readonly Deadline[];
    readonly findings: readonly Finding[];
    readonly comparisons: readonly Comparison[];
  };
  /** The date on the letter. */
  readonly today: PlainDate;
}

export type LetterFact = Extract<LetterSegment, { kind: "fact" }>;
export type LetterGap = Extract<LetterSegment, { kind: "gap" }>;

/** What changes the sentences, not only the words in them. */
export interface LetterTraits {
  readonly looksInPerson: boolean;
  readonly wantsCompleteRecord: boolean;
  readonly wantsPsychotherapyNotes: boolean;
  /** False where an extension that counts moved the due date. */
  readonly dueAfterThirtyDays: boolean;
  readonly coverageKnown: boolean;
  /** They called what they refuse psychotherapy notes. */
  readonly notesClaimed: boolean;
  /** The federal right of access binds the holder, or may. No sentence leans on it elsewhere. */
  readonly federal: boolean;
  /** Where the holder is known to be in another country no letter speaks of US law. */
  readonly abroad: boolean;
  readonly freeCopy: Pick<Rule, "freeCopy" | "conditions" | "confidence"> | null;
  readonly isTherapist: boolean;
  readonly hasRecordsOffice: boolean;
}

export interface LetterFacts {
  readonly law: LetterLaw;
  readonly freeCopy: FreeCopyLaw;
  readonly voice: LetterVoice;
  readonly traits: LetterTraits;
  /** What is neither here nor typed by the user is a gap. */
  readonly entries: Readonly<Partial<Record<FactKey, LetterFact>>>;
  /** Where letters of a kind go that do not go to the holder. */
  readonly recipients: Readonly<Partial<Record<LetterKind, string>>>;
}

/**
 * Gathers from a case what letters can say about it, in words. What is not known is left out, and becomes a gap where a letter needs it.
 * An answer is called due only where the assessment says that its day has passed. Source: LETTER-01, FED-CLOCK-01.
 * @example collectLetterFacts({ person, holder, writer, caseState, askedFor, assessment, today }).entries.letter_date
 */
export function collectLetterFacts(input: LetterFactsInput): LetterFacts {
  const { holder, askedFor, claimStage, caseState, today } = input;
  const law = findLetterLaw(holder);
  const freeCopy = findFreeCopyLaw({ holder, claimStage, state: caseState });
  const earlier = describeEarlierRequests(input);
  const asked = describeAskedFor(askedFor);
  const askedKinds = asked.asked_kinds ?? null;
  return {
    law,
    freeCopy,
    voice: input.person.relationship === "lawyer" ? "advocate" : input.person.relationship,
    traits: {
      looksInPerson: askedFor?.format === "inspect_in_person",
      wantsCompleteRecord: askedFor?.kinds.includes("complete_record") ?? true,
      wantsPsychotherapyNotes: askedFor?.kinds.includes("psychotherapy_notes") ?? false,
      dueAfterThirtyDays: earlier.dueAfterThirtyDays,
      coverageKnown: law.applies && law.certain,
      notesClaimed: latestOf(caseState.facts, "denied")?.details.ground === "psychotherapy_notes",
      federal: law.applies,
      abroad: holder.jurisdiction !== null && !isInTheUs(holder.jurisdiction),
      freeCopy: freeCopy.applies ? freeCopy.rule : null,
      isTherapist: isOnePerson(holder.kind),
      hasRecordsOffice: hasRecordsOffice(holder.kind),
    },
    entries: toEntries({
      ...describeWriter(input),
      ...describeDetails(input.person.letterDetails ?? {}, input.person.relationship === "self"),
      ...describeHolder(holder),
      ...asked,
      ...earlier.texts,
      ...describeAnswers(caseState, input.assessment.comparisons, today),
      ...describeFindings(input.assessment, today),
      ...describeClaim({ holder, claimStage, state: caseState, askedKinds, freeCopy, today }),
      letter_date: formatDate(today, { year: true }),
      answer_by: formatDate(addDays(today, lengthOf("FED-CLOCK-01")), { year: true }),
    }),
    recipients: findRecipients(input.person.letterDetails ?? {}),
  };
}

/** The person's address and phone are not those of a helper, who has their own. */
function describeWriter({ person, writer }: LetterFactsInput): FactTexts {
  const isPerson = person.relationship === "self";
  const contact = [person.phone, person.email].filter((way) => way !== null && way !== "");
  return {
    sender_name: isPerson ? person.name : writer.name,
    sender_address: isPerson ? person.mailingAddress : null,
    sender_contact: isPerson ? contact.join(" or ") : null,
    person_name: person.name,
    person_address: person.mailingAddress,
    date_of_birth:
      person.dateOfBirth === null ? null : formatDate(person.dateOfBirth, { year: true }),
  };
}

function describeHolder(holder: LetterFactsInput["holder"]): FactTexts {
  return {
    holder_name: holder.name,
    holder_address: holder.address,
    doctor_name: holder.doctorName,
    office_greeting: greetOffice(holder),
    doctor_greeting: greetDoctor(holder),
  };
}

function describeAskedFor(askedFor: AskedFor | null): FactTexts {
  if (askedFor === null) return {};
  return {
    asked_kinds: kindsInWords(askedFor.kinds),
    asked_range: rangeInWords(askedFor),
    asked_format: formatInWords(askedFor.format),
    asked_details: askedFor.details ?? null,
  };
}

/**
 * Makes the gap of a fact that is missing.
 * @example gapFor("sender_address").label // "your mailing address"
 */
export function gapFor(key: FactKey): LetterGap {
  const { label, hint } = factCatalogue[key];
  return { kind: "gap", key, label, hint };
}

function toEntries(texts: FactTexts): LetterFacts["entries"] {
  const entries: Partial<Record<FactKey, LetterFact>> = {};
  for (const [key, text] of Object.entries(texts)) {
    const words = text?.trim() ?? "";
    if (isFactKey(key) && words !== "") entries[key] = { kind: "fact", key, text: words };
  }
  return entries;
}
