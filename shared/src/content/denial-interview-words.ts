import type { Feared, RepresentativeIssue, Said } from "../assessment/denial-interview.ts";
import type { NotesTestPart } from "../assessment/psychotherapy-notes.ts";
import type { ChoiceWords } from "./record-words.ts";

/** What they said or wrote, in words that people hear. The most heard come first. */
export const saidWords: Readonly<Record<Said, ChoiceWords>> = {
  office_policy: {
    label: "“Our office never releases psych notes”",
    hint: "“It is our policy.”",
  },
  own_protection: {
    label: "“It is for your own protection”",
    hint: "“It might upset you.” “You might not understand it.”",
  },
  no_reason: { label: "They gave no reason" },
  psychotherapy_notes: {
    label: "“They are psychotherapy notes”",
    hint: "Or “process notes”, or “private notes”.",
  },
  danger: { label: "“It would endanger somebody’s life or safety”" },
  summary_instead: { label: "“Here is a summary instead”" },
  only_to_a_therapist: {
    label: "“Only to your new therapist”",
    hint: "Or to another doctor, and not to you.",
  },
  on_the_portal: { label: "“It is all on the portal”" },
  unpaid_bill: {
    label: "“You owe us money”",
    hint: "A bill for treatment, not for the copies.",
  },
  why_wanted: { label: "“Tell us why you want it”" },
  other_providers_pages: { label: "“Those pages came from another doctor”" },
  state_law: {
    label: "“State law lets us refuse”",
    hint: "They quote a state law about harm to feelings or mental health.",
  },
  another_person: { label: "“It names another person, who could be harmed”" },
  asked_for_someone_else: { label: "“You ask for somebody else”" },
  court_case: { label: "“It was written for a court case”" },
  told_in_confidence: { label: "“Somebody told us in confidence”" },
  prison: { label: "You asked from a jail or prison" },
  study: { label: "You take part in a study, and it still goes on" },
  privacy_act: {
    label: "“The federal Privacy Act does not allow it”",
    hint: "A federal office says this.",
  },
  something_else: { label: "Something else" },
};

export const fearedQuestion = {
  label: "What do they fear?",
  hint: "Only a danger to life or body is the reason that the rule knows.",
  missing: "Choose what they fear, or “They do not say”.",
};
export const fearedWords: Readonly<Record<Feared, ChoiceWords>> = {
  life_or_body: { label: "That somebody could die, or be hurt in the body" },
  feelings: {
    label: "That somebody could be upset, or feel worse",
    hint: "Sadness, anger, shame, a setback in the treatment.",
  },
  not_said: { label: "They do not say" },
};

export const representativeQuestion = {
  label: "What do they say about that?",
  missing: "Choose what they say, or “Nothing more”.",
};
export const representativeWords: Readonly<Record<RepresentativeIssue, ChoiceWords>> = {
  harm: { label: "That somebody could be badly harmed if I get it" },
  papers: { label: "That I have to show a paper first", hint: "One that says I may ask." },
  not_said: { label: "Nothing more" },
};

/** One question per part of the definition in 45 CFR 164.501 (PSY-01). */
export const notesTestQuestions: Readonly<
  Record<NotesTestPart, { readonly label: string; readonly hint: string }>
> = {
  mentalHealthProfessional: {
    label: "Did a mental health professional write these notes?",
    hint: "For example a psychiatrist, a psychologist, a therapist or a counselor.",
  },
  aboutASession: {
    label: "Are they about what was said in a session?",
    hint: "Not so: medication, times, kinds of treatment, test results, or a summary of diagnosis, plan, symptoms or progress.",
  },
  keptSeparate: {
    label: "Are they kept apart from the rest of the record?",
    hint: "Notes in the same chart as everything else are not kept apart. You may ask the office.",
  },
};

export const professionalQuestion = {
  label: "Did a licensed health professional decide this?",
  hint: "For this reason the rule asks for one. The front desk or a policy cannot decide it.",
};
