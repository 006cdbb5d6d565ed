import type { HolderKind } from "../api/holders.ts";
import type { ChoiceWords } from "./record-words.ts";

/** Who can have records. */
export const holderKindWords: Readonly<Record<HolderKind, ChoiceWords>> = {
  practice: { label: "A doctor’s office or clinic" },
  physician: { label: "A doctor", hint: "A physician, but not a psychiatrist." },
  psychiatrist: { label: "A psychiatrist" },
  psychologist: { label: "A psychologist" },
  therapist: { label: "A therapist or counselor" },
  social_worker: { label: "A social worker" },
  hospital: { label: "A hospital" },
  mental_health_facility: {
    label: "A psychiatric hospital or mental health clinic",
  },
  facility: { label: "Another place of care", hint: "A nursing home, rehab or day program." },
  public_body: { label: "A public health service", hint: "Run by the state, such as the HSE." },
  health_plan: { label: "A health plan or insurance" },
  ssa: { label: "Social Security" },
  lawyer: { label: "A lawyer" },
  other: { label: "Someone else" },
};

/** Whether the federal rule binds the holder (FED-SCOPE-01), asked as a question that a patient can answer. */
export const billsElectronicallyWords: Readonly<Record<"yes" | "no" | "unknown", ChoiceWords>> = {
  yes: { label: "Yes", hint: "They bill insurance, Medicare or Medicaid. Nearly all offices do." },
  no: { label: "No", hint: "They take cash only, and never send anything to insurance." },
  unknown: {
    label: "I do not know",
    hint: "That is fine. We take the rule as it stands for most offices.",
  },
};
