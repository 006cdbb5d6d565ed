import type { DenialGround, EventOf } from "../workflow/events.ts";

/** Their reason in a few words, to stand after "Their reason:". What they say stands in quotation marks. */
export const denialGroundWords: Readonly<Record<DenialGround, string>> = {
  office_policy: "“It is our policy”",
  not_stated: "they gave no reason",
  own_protection_or_upset: "“It might upset you”",
  state_harm_standard: "a state law about harm to feelings or mental health",
  endangers_life_or_safety: "someone’s life or safety",
  harm_to_another_person_named: "harm to another person in the record",
  representative_could_cause_harm: "harm if a representative gets it",
  psychotherapy_notes: "“These are psychotherapy notes”",
  only_to_a_clinician: "“Only to another doctor or therapist”",
  summary_instead: "“We give a summary instead”",
  on_the_portal: "“It is all on the portal”",
  unpaid_bill: "a bill is not paid",
  no_reason_given_by_me: "“You must tell us why”",
  other_providers_records: "“Those pages came from another doctor”",
  legal_proceeding: "a court case",
  confidential_source: "somebody told them in confidence",
  inmate_copy: "you asked from a jail or prison",
  research_in_progress: "a study that is still going on",
  privacy_act: "the federal Privacy Act",
  other: "another reason",
};

const notesTestWords = {
  mentalHealthProfessional: {
    yes: "A mental health professional wrote the notes.",
    no: "No mental health professional wrote the notes.",
  },
  aboutASession: {
    yes: "They are about what was said in a session.",
    no: "They are not about what was said in a session.",
  },
  keptSeparate: {
    yes: "They are kept apart from the rest of the record.",
    no: "They are not kept apart from the rest of the record.",
  },
} as const;

/**
 * What was answered about a refusal, for the timeline. What nobody knows is left out.
 * @example sayDenialAnswers(denial.details) // ["They are not kept apart from the rest of the record."]
 */
export function sayDenialAnswers({
  psychotherapyNotesTest: test,
  decidedByLicensedProfessional: decided,
}: EventOf<"denied">["details"]): string[] {
  const { mentalHealthProfessional, aboutASession, keptSeparate } = notesTestWords;
  return [
    answer(mentalHealthProfessional, test?.mentalHealthProfessional),
    answer(aboutASession, test?.aboutASession),
    answer(keptSeparate, test?.keptSeparate),
    answer(professionalWords, decided),
  ].flatMap((said) => said ?? []);
}

const professionalWords = {
  yes: "A licensed health professional decided it.",
  no: "No licensed health professional decided it.",
};

function answer(words: { yes: string; no: string }, value: boolean | null | undefined) {
  if (typeof value !== "boolean") return null;
  return value ? words.yes : words.no;
}
