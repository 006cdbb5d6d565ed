import type { DenialGround } from "../workflow/events.ts";
import type { ChoiceWords } from "./record-words.ts";

/** Why they said no, in the words an office would use. */
export const denialGroundWords: Readonly<Record<DenialGround, ChoiceWords>> = {
  office_policy: {
    label: "“It is our policy”",
    hint: "“We never release psychiatric notes.”",
  },
  not_stated: { label: "They gave no reason" },
  own_protection_or_upset: {
    label: "“It might upset you”",
    hint: "“It is for your own protection.” “You might not understand it.”",
  },
  state_harm_standard: {
    label: "“State law lets us refuse”",
    hint: "They quote a state law about harm to feelings or mental health.",
  },
  endangers_life_or_safety: {
    label: "Someone’s life or safety",
    hint: "They say that reading it could put your life, or another person’s, in danger.",
  },
  harm_to_another_person_named: {
    label: "Harm to another person in the record",
    hint: "They say that somebody named there could be badly harmed.",
  },
  representative_could_cause_harm: {
    label: "Harm if a representative gets it",
    hint: "You asked for somebody else, and they fear harm to that person.",
  },
  psychotherapy_notes: {
    label: "“These are psychotherapy notes”",
    hint: "The private notes that are kept apart from the chart.",
  },
  only_to_a_clinician: {
    label: "“Only to another doctor or therapist”",
    hint: "“We will send it to your new therapist, not to you.”",
  },
  summary_instead: { label: "“We give a summary instead”" },
  on_the_portal: { label: "“It is all on the portal”" },
  unpaid_bill: { label: "A bill is not paid", hint: "A bill for treatment, not for the copies." },
  no_reason_given_by_me: {
    label: "“You must tell us why”",
    hint: "They want your reason first.",
  },
  other_providers_records: {
    label: "“Those pages came from another doctor”",
  },
  legal_proceeding: { label: "A court case", hint: "They say it was written for a court case." },
  confidential_source: {
    label: "Somebody told them in confidence",
    hint: "A person who is no health care provider, and they promised to keep it secret.",
  },
  inmate_copy: { label: "You asked from a jail or prison" },
  research_in_progress: { label: "A study that is still going on" },
  privacy_act: { label: "The federal Privacy Act", hint: "A federal office said this." },
  other: { label: "Another reason" },
};
