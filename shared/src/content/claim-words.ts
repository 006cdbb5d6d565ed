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
