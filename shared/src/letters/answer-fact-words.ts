import type { FactDescription } from "./fact-description.ts";

/** What came back from the holder, and what is wrong with it. */
export const answerFactWords = {
  late_answer: {
    label: "what is late",
    hint: "What they had to do by which day, in one sentence.",
    byHand: true,
  },
  summary_on: { label: "date the summary came", hint: "The day you got it.", byHand: true },
  extension_on: {
    label: "date their notice came",
    hint: "The day you got the letter that asks for more time.",
    byHand: true,
  },
  extension_problem: {
    label: "why their notice does not count",
    hint: "For example that it came late, or gives no reasons.",
    byHand: true,
  },
  denial_on: { label: "date of their refusal", hint: "The day you got it.", byHand: true },
  denial_words: {
    label: "the reason they gave",
    hint: "In their own words, if you can.",
    byHand: true,
  },
  denial_problem: {
    label: "what is wrong with their refusal",
    hint: "For example what their letter leaves out.",
    byHand: true,
  },
  fee_amount: {
    label: "the amount they ask for",
    hint: "As it stands on their bill.",
    byHand: true,
  },
  fee_problem: {
    label: "what is wrong with the bill",
    hint: "For example a line for searching.",
    byHand: true,
  },
  form_name: {
    label: "the form they sent",
    hint: "Its name, as it stands at the top.",
    byHand: true,
  },
  form_on: { label: "date they sent the form", hint: "The day you got it.", byHand: true },
  received_on: { label: "date the records came", hint: "The day you got them.", byHand: true },
  received_kinds: {
    label: "what came",
    hint: "The kinds of records, and the dates they cover.",
    byHand: true,
  },
  missing_parts: {
    label: "what is missing",
    hint: "The kinds of records, or the dates, that did not come.",
    byHand: false,
  },
  retaliation_told: {
    label: "what happened after you asked",
    hint: "One sentence about the threat or the punishment.",
    byHand: true,
  },
  blocking_points: {
    label: "what got in the way of the electronic records",
    hint: "One sentence for each thing, with its day.",
    byHand: false,
  },
  complaint_points: {
    label: "what went wrong",
    hint: "One sentence for each thing, with its day.",
    byHand: false,
  },
  amend_where: {
    label: "where it stands in the record",
    hint: "For example the note of a day, or a page.",
    byHand: true,
  },
  amend_wrong: { label: "what the record says", hint: "Word for word, if you can.", byHand: false },
  amend_right: { label: "what is right", hint: "What it should say instead.", byHand: true },
  amend_why: {
    label: "why it is not correct",
    hint: "In your own words, in whole sentences. For example what another note says.",
    byHand: true,
  },
  amend_asked_on: {
    label: "date you asked for the correction",
    hint: "The day you sent it.",
    byHand: true,
  },
  amend_refused_on: {
    label: "date they refused the correction",
    hint: "The day you got their answer.",
    byHand: true,
  },
  amend_basis: {
    label: "the reason they gave for not correcting it",
    hint: "In their own words, if you can.",
    byHand: true,
  },
  disagreement_why: {
    label: "why you disagree",
    hint: "In your own words. A few sentences are enough.",
    byHand: false,
  },
} as const satisfies Record<string, FactDescription>;
