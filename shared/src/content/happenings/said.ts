import type { Happening } from "./happening.ts";

/** What matters about any no, once its reason is chosen. */
const aboutTheNo = [
  "method",
  "whole",
  "withheldKinds",
  "feared",
  "representativeIssue",
  "psychotherapyNotesTest",
  "decidedByLicensedProfessional",
  "letterRead",
  "letter",
] as const;

/** They said or wrote something. The most usual first. */
export const saidHappenings = {
  own_protection: {
    group: "said",
    words: "They said it is for my own protection",
    hint: "“It might upset you.” “You might not understand it.”",
    also: "harm upset safety denied refused",
    event: { type: "denied", details: { ground: "own_protection_or_upset" } },
    asks: aboutTheNo,
    heading: "They said it is for your own protection",
    meaning:
      "It may be meant kindly, and it can still hurt to hear. That reading might upset you is no reason to keep your record from you.",
  },
  our_policy: {
    group: "said",
    words: "“It is our policy”",
    hint: "“Our office never releases psych notes”",
    also: "rule never denied refused",
    event: { type: "denied", details: { ground: "office_policy" } },
    asks: aboutTheNo,
    heading: "They said it is their policy",
    meaning:
      "A policy is not a reason. The rule has a short list of reasons, and asks for a decision about you alone. The doctor can often decide what the office cannot.",
  },
  owe_money: {
    group: "said",
    words: "They say I owe money",
    hint: "An old bill for treatment. For the price of copies, pick “sign forms and pay”",
    also: "unpaid debt balance denied refused",
    event: { type: "denied", details: { ground: "unpaid_bill" } },
    asks: aboutTheNo,
    heading: "They keep it back for an unpaid bill",
    meaning:
      "The bill for treatment is one thing, your record is another. You can ask for the record without paying the old bill first.",
  },
  said_no: {
    group: "said",
    words: "They said no",
    hint: "For another reason, or for none",
    also: "denied refused denial letter",
    event: { type: "denied", details: {} },
    asks: ["said", ...aboutTheNo],
  },
  only_new_therapist: {
    group: "said",
    words: "They will only send it to my new therapist",
    hint: "Or to another doctor, and not to me",
    also: "transfer clinician",
    event: { type: "transfer_offered", details: {} },
    asks: ["alreadySent", "chosenByMe"],
    heading: "They will only send it to your new therapist",
    meaning:
      "You may take this, leave it, or decide later. It does not take the place of your own copy. The right to the record is yours.",
  },
  read_together: {
    group: "said",
    words: "They want to go through it with me first",
    hint: "“Let us read them together”",
    also: "session explain meeting",
    event: { type: "review_session_offered", details: {} },
    asks: [],
    heading: "They want to go through it with you first",
    meaning:
      "Some people are glad of the help. You may say yes, no, or later. The days for their answer go on, and your right to a copy stays.",
  },
  promised: {
    group: "said",
    words: "“You will have them by Friday”",
    hint: "They promised a day",
    also: "promise next week soon",
    event: { type: "promised", details: {} },
    asks: ["by", "who"],
  },
  not_held: {
    group: "said",
    words: "They do not have them",
    hint: "Or: “ask someone else”",
    rare: true,
    also: "not ours other office storage",
    event: { type: "not_held", details: {} },
    asks: ["otherHolder"],
  },
  psychotherapy_notes: {
    group: "said",
    words: "“They are psychotherapy notes”",
    hint: "Or “process notes”, or “private notes”",
    rare: true,
    also: "denied refused therapist",
    event: { type: "denied", details: { ground: "psychotherapy_notes" } },
    asks: aboutTheNo,
    heading: "They call them psychotherapy notes",
    meaning:
      "Few notes are. It counts who wrote them, what they are about, and that they are kept apart from the chart. Three questions tell.",
  },
  danger: {
    group: "said",
    words: "“It would endanger somebody”",
    hint: "They speak of a danger to life or safety",
    rare: true,
    also: "harm suicide denied refused",
    event: { type: "denied", details: { ground: "endangers_life_or_safety" } },
    asks: aboutTheNo,
    heading: "They say it would endanger somebody",
    meaning:
      "This is hard to hear. The reason exists, and it is very narrow. Another licensed professional can be asked to look at it again.",
  },
  told_only_portal: {
    group: "said",
    words: "They only told me it is on the portal",
    hint: "“You can see everything there”",
    rare: true,
    also: "website mychart denied refused",
    event: { type: "denied", details: { ground: "on_the_portal" } },
    asks: aboutTheNo,
    heading: "They say it is on the portal",
    meaning:
      "Look what is there, and keep what is useful. A portal seldom has the notes. It is enough only if it holds all you asked for, in the form you asked for.",
  },
  one_way_only: {
    group: "said",
    words: "It says I must come in person, or use the portal",
    hint: "Or: “only by mail”",
    rare: true,
    also: "barrier walk in online",
    event: { type: "only_one_way_allowed", details: {} },
    asks: ["way"],
  },
  never_got_it: {
    group: "said",
    words: "They say they never got it",
    hint: "The fax, the letter or the e-mail is not there",
    rare: true,
    also: "lost fax missing",
    event: { type: "returned_undeliverable", details: { reason: "never_got_it" } },
    asks: [],
    heading: "They say they never got it",
    meaning:
      "If you have proof of the day it arrived, that day counts. Without proof no clock runs, so send it again in a way that gives you proof.",
  },
  sign_away_rights: {
    group: "said",
    words: "They want me to sign away rights",
    hint: "“I will not complain.” “I waive …”",
    rare: true,
    also: "waiver release liability",
    event: {
      type: "forms_or_fee_demanded",
      details: { formKind: "waiver", toldInAdvance: null },
    },
    asks: ["waiverConditionOf"],
    heading: "They want you to sign away rights",
    meaning:
      "You do not have to sign it today. Ask for a copy of the paper, and keep it. Asking for your record costs you no right.",
  },
  treated_badly: {
    group: "said",
    words: "They treated me badly for asking",
    hint: "A threat, a lost appointment, no refill",
    rare: true,
    also: "retaliation punished dropped ended care threatened",
    event: { type: "retaliation_reported", details: {} },
    asks: "all",
  },
} as const satisfies Readonly<Record<string, Happening>>;
