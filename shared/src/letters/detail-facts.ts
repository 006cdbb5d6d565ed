import type { LetterDetailName, LetterDetails } from "../api/letter-details.ts";
import type { FactKey, FactTexts } from "./fact-catalogue.ts";
import { greetByName } from "./greeting.ts";
import type { LetterKind } from "./letter.ts";

type Details<Key extends string> = Readonly<Partial<Record<Key, LetterDetailName>>>;

/** The detail of the person that supplies a fact. */
const detailByFact: Details<FactKey> = {
  claim_reference: "claimReference",
  claim_proof: "claimProof",
  designated_person: "designatedPerson",
  authority_paper: "authorityPaper",
  lawyer_name: "lawyerName",
  hearing_office_name: "hearingOfficeName",
  examiner_name: "examinerName",
  social_security_office: "socialSecurityOffice",
};

/** Of whoever writes in the person's name. For oneself the person's own address counts. */
const detailOfWriter: Details<FactKey> = {
  sender_address: "writerAddress",
  sender_contact: "writerContact",
};

/** The address that a letter of a kind goes to, where it does not go to the holder. */
const addressByKind: Details<LetterKind> = {
  lawyer_request: "lawyerAddress",
  lawyer_follow_up: "lawyerAddress",
  hearing_office: "hearingOfficeAddress",
  evidence_notice: "hearingOfficeAddress",
  disability_examiner: "examinerAddress",
  ssa_file: "socialSecurityAddress",
};

/**
 * What was written once about a person for all their letters.
 * @example describeDetails({ claimReference: "A-17" }, true).claim_reference // "A-17"
 */
export function describeDetails(details: LetterDetails, isPerson: boolean): FactTexts {
  const { lawyerName } = details;
  const texts = supply(isPerson ? detailByFact : { ...detailByFact, ...detailOfWriter }, details);
  return lawyerName === undefined ? texts : { ...texts, lawyer_greeting: greetByName(lawyerName) };
}

/**
 * The addresses of those who get a letter and do not hold the records, by the kind of letter.
 * @example findRecipients({ lawyerAddress: "1 Main Street" }).lawyer_request // "1 Main Street"
 */
export function findRecipients(details: LetterDetails): Partial<Record<LetterKind, string>> {
  return supply(addressByKind, details);
}

/**
 * The detail as which a fact that was typed into a letter can be kept for the next; null where it is for this letter alone.
 * @example findDetail("recipient_address", "ssa_file", true) // "socialSecurityAddress"
 */
export function findDetail(
  key: FactKey,
  kind: LetterKind,
  isPerson: boolean,
): LetterDetailName | null {
  if (key === "recipient_address") return addressByKind[kind] ?? null;
  return detailByFact[key] ?? (isPerson ? null : (detailOfWriter[key] ?? null));
}

function supply(names: Details<string>, details: LetterDetails): Record<string, string> {
  return Object.fromEntries(
    Object.entries(names).flatMap(([key, name]) => {
      const text = name === undefined ? undefined : details[name];
      return text === undefined ? [] : [[key, text]];
    }),
  );
}
