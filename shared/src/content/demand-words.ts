import type {
  FeeCategory,
  FormatReason,
  FormKind,
  OnlyWay,
  Retaliation,
  WaiverCondition,
} from "../workflow/demands.ts";
import type { ChoiceWords } from "./record-words.ts";

/** What a line of a bill is for, as it reads in a short list. */
export const feeCategoryWords: Readonly<Record<FeeCategory, string>> = {
  copying: "Making the copy",
  microfilm_copying: "Copies from microfilm",
  supplies: "Paper, or a disc or stick",
  postage: "Postage",
  summary_agreed: "A summary I agreed to",
  summary_not_agreed: "A summary I did not agree to",
  search_and_retrieval: "Searching or getting the file",
  verification_and_paperwork: "Checking, paperwork, handling",
  storage_and_systems: "Storage or computer systems",
  looking: "Only looking at the records",
  other: "Something else",
};

/** What kind of paper they want. */
export const formKindWords: Readonly<Record<FormKind, ChoiceWords>> = {
  request_form: {
    label: "Their own request form",
    hint: "A form on which you ask for the records.",
  },
  authorization_form: {
    label: "An authorization, or release of information",
    hint: "A form that allows them to give the records to somebody.",
  },
  identity_proof: { label: "Proof of who I am", hint: "For example a copy of an ID." },
  waiver: {
    label: "A paper in which I give up rights",
    hint: "“I will not complain”, “I waive …”.",
  },
  other: { label: "Another form" },
};

/** What I would lose if I do not sign away rights. */
export const waiverConditionWords: Readonly<Record<WaiverCondition, ChoiceWords>> = {
  treatment_or_benefits: {
    label: "Treatment, payment, my place in a plan, or benefits",
    hint: "“Sign, or we cannot see you any more.”",
  },
  records: { label: "The records" },
  not_said: { label: "They did not say" },
};

/** The one way they insist on. */
export const onlyWayWords: Readonly<Record<OnlyWay, ChoiceWords>> = {
  in_person: { label: "Only in person", hint: "“You have to come in.”" },
  portal: { label: "Only on the portal", hint: "“Ask there, or not at all.”" },
  postal_mail: { label: "Only by postal mail", hint: "“We take no e-mail and no fax.”" },
  other: { label: "Another way" },
};

/** What they did, or said they would do. */
export const retaliationWords: Readonly<Record<Retaliation, ChoiceWords>> = {
  threatened: { label: "They threatened something", hint: "“If you go on, find another doctor.”" },
  ended_care: { label: "They ended my care", hint: "They let you go as a patient." },
  refused_treatment: { label: "They refused a visit, a refill or a treatment" },
  treated_worse: { label: "They treated me worse than before" },
  other: { label: "Something else" },
  taken_back: { label: "They took it back", hint: "What they did before is put right." },
};

/** Why the records came in another form than the one asked for. */
export const formatReasonWords: Readonly<Record<FormatReason, ChoiceWords>> = {
  agreed: { label: "I agreed to this form" },
  cannot_produce: { label: "They said that they cannot make the form I asked for" },
  no_reason: { label: "I did not agree, and they gave no reason" },
};
