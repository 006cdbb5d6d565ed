import type { LetterDetailName } from "../../../api/letter-details.ts";

interface FieldWords {
  readonly label: string;
  readonly hint?: string;
}

const fields: Readonly<Record<LetterDetailName, FieldWords>> = {
  claimReference: {
    label: "Claim or case number",
    hint: "As on the letters of Social Security. Leave it out of e-mails.",
  },
  claimProof: {
    label: "The paper that proves the claim",
    hint: "For example the agency’s letter that confirms it.",
  },
  designatedPerson: {
    label: "Who may receive the records for you",
    hint: "A doctor or another responsible person, with name and address.",
  },
  authorityPaper: {
    label: "The paper that shows you may act",
    hint: "For example a guardianship order, a health care power of attorney, or a consent that the person has signed.",
  },
  lawyerName: { label: "Name of the lawyer", hint: "The lawyer or the firm." },
  lawyerAddress: { label: "Address of the lawyer" },
  hearingOfficeName: {
    label: "Name of the hearing office",
    hint: "As on its letters, for example with the city.",
  },
  hearingOfficeAddress: { label: "Address of the hearing office" },
  examinerName: {
    label: "Name of the disability examiner",
    hint: "The name of the office will do too.",
  },
  examinerAddress: { label: "Address of the disability examiner" },
  socialSecurityOffice: {
    label: "Name of the Social Security office",
    hint: "The office that works on the claim.",
  },
  socialSecurityAddress: { label: "Address of the Social Security office" },
  writerAddress: {
    label: "Your own mailing address",
    hint: "Where the answer to your letters may safely come.",
  },
  writerContact: {
    label: "Your own phone or e-mail",
    hint: "Only if it is safe for the office to call or write there.",
  },
};

/** What letters about a person need, written once. */
export const letterDetailsTexts = {
  title: "Names and numbers for letters",
  lead: "Write these down once. Each letter that needs one has it then. You can leave any of them out.",
  fields,
  groups: {
    writer: "You, who write the letters",
    claim: "The claim for benefits",
    lawyer: "The lawyer",
    hearing: "The hearing office",
    examiner: "The disability examiner",
    socialSecurity: "Social Security",
  },
  link: "Names and numbers for letters",
  saved: "Saved.",
} as const;
