import type { ClaimStage } from "../workflow/claim-stage.ts";
import type { ChoiceWords } from "./record-words.ts";

/** Where a disability claim stands. */
export const claimStageWords: Readonly<Record<ClaimStage, ChoiceWords>> = {
  none: { label: "No, none" },
  new_application: { label: "A first application", hint: "It was sent, or you are about to." },
  reconsideration: {
    label: "A reconsideration",
    hint: "They said no once, and you asked them to look again.",
  },
  hearing: { label: "A hearing before a judge", hint: "You asked for one, or have a date." },
  after_decision: { label: "There is a decision", hint: "The judge or the office has decided." },
  unknown: { label: "I would rather not say now" },
};

/** Asked kindly, and never twice for the same reason. */
export const claimQuestions = {
  neverTold:
    "Where does the disability claim stand? It decides which other ways to the records fit. You need not say.",
  hearingSet: "A hearing was set. Does the claim stand at a hearing now?",
  afterHearing: (day: string) => `The hearing was ${day}. Is there a decision now?`,
  isItStillSo: (on: string) =>
    `The last word on the claim was ${on}. Is it still so? If nothing changed, one press tells us.`,
} as const;
