import { answerFactWords } from "./answer-fact-words.ts";
import type { FactDescription } from "./fact-description.ts";
import { otherFactWords } from "./other-fact-words.ts";

/** Every fact a letter can merge. A key never changes its meaning: what users typed is kept by it. */
export const factCatalogue = {
  ...answerFactWords,
  ...otherFactWords,
  sender_name: { label: "your name", hint: "As it stands on your papers.", byHand: true },
  sender_address: {
    label: "your mailing address",
    hint: "Where the answer may safely come. A post box is fine.",
    byHand: true,
  },
  sender_contact: {
    label: "your phone or e-mail",
    hint: "Only if it is safe for the office to call or write there.",
    byHand: true,
  },
  letter_date: { label: "date", hint: "The day you send the letter.", byHand: true },
  tracking_number: {
    label: "the number from the post office",
    hint: "20 or 22 digits, on the green and white slip. You can add it after mailing.",
    byHand: true,
  },
  person_name: { label: "name", hint: "The person whose records these are.", byHand: false },
  person_address: {
    label: "mailing address of the person whose records these are",
    hint: "Where the records may safely come. A post box is fine.",
    byHand: true,
  },
  date_of_birth: {
    label: "date of birth",
    hint: "It helps the office find the right record.",
    byHand: true,
  },
  authority_paper: {
    label: "the paper that shows you may act",
    hint: "For example a guardianship order or a health care power of attorney. Put a copy in the envelope.",
    byHand: true,
  },
  holder_name: { label: "name of the office", hint: "Who has the records.", byHand: false },
  holder_address: {
    label: "address of the office",
    hint: "Its mailing address, with the ZIP code.",
    byHand: true,
  },
  doctor_name: {
    label: "name of the doctor",
    hint: "As on the office’s own papers.",
    byHand: true,
  },
  office_greeting: { label: "who to greet", hint: "The words after “Dear”.", byHand: true },
  doctor_greeting: { label: "who to greet", hint: "The words after “Dear”.", byHand: true },
  asked_kinds: {
    label: "the records you ask for",
    hint: "For example the treatment notes, or the complete record.",
    byHand: false,
  },
  asked_range: {
    label: "the dates the records cover",
    hint: "From when, and until when.",
    byHand: true,
  },
  asked_format: {
    label: "the form you want",
    hint: "For example PDF files, or paper copies.",
    byHand: true,
  },
  asked_details: { label: "more about what you ask for", hint: "In your own words.", byHand: true },
  earlier_request_on: {
    label: "date of your first request",
    hint: "The day you sent it.",
    byHand: true,
  },
  earlier_request_received_on: {
    label: "date the office got it",
    hint: "For example from a receipt or a fax report.",
    byHand: true,
  },
  earlier_request_due_on: {
    label: "date the answer was due",
    hint: "30 days after the office got the request.",
    byHand: true,
  },
  later_requests_on: {
    label: "dates of your later requests",
    hint: "The days you sent them.",
    byHand: true,
  },
  what_happened: {
    label: "what happened since",
    hint: "What the office did or left undone, in short sentences.",
    byHand: true,
  },
  answer_by: {
    label: "date the answer is due",
    hint: "30 days after the office gets this letter.",
    byHand: true,
  },
} as const satisfies Record<string, FactDescription>;

export type FactKey = keyof typeof factCatalogue;

/** The words of each fact; empty or null where the case does not know. */
export type FactTexts = Readonly<Partial<Record<FactKey, string | null>>>;

/**
 * True for the key of a fact that letters know.
 * @example isFactKey("sender_address") // true
 */
export function isFactKey(key: string): key is FactKey {
  return Object.hasOwn(factCatalogue, key);
}
