import type { NotesTestPart } from "../assessment/psychotherapy-notes.ts";
import type { DenialGround } from "../workflow/events.ts";

/** What their reason means, for whoever heard it. Source: reference to the rule beside each ground in `assessment/denials.ts`. */
export const groundMeanings: Readonly<Record<DenialGround, string>> = {
  endangers_life_or_safety:
    "The rule allows this only where reading is reasonably likely to put somebody’s life or body in danger. The federal health department reads it narrowly. Fear for feelings is not enough. A mere chance is not enough, either.",
  harm_to_another_person_named:
    "The rule allows this for some pages only. They must speak of another person, who is not a health care provider. And it must be reasonably likely that reading them does that person substantial harm.",
  representative_could_cause_harm:
    "The rule allows this in one case only. It must be reasonably likely that giving the record to the person who asks does substantial harm.",
  psychotherapy_notes:
    "Psychotherapy notes are a therapist’s own notes of what was said in a session, kept apart from the chart. Most therapy notes are in the chart, and are not these.",
  legal_proceeding:
    "The rule lets them keep back what was put together for a court case or a hearing. The records underneath stay open to you: the visits, the tests, the treatment.",
  inmate_copy:
    "A jail or prison may refuse a copy that would put health, safety or security at risk. The rule speaks of a copy only. It does not speak of looking at the record.",
  research_in_progress:
    "Access may wait while a study with treatment goes on, if you agreed to that when you joined. It comes back when the study ends.",
  privacy_act:
    "A federal office may keep back what the federal Privacy Act lets it keep back. It has to say so in writing.",
  confidential_source:
    "They may keep back what somebody told them in confidence, if that person is no health care provider and reading would show who it was. That is seldom more than a few lines.",
  unpaid_bill:
    "A bill for treatment is one thing, the record another. An unpaid bill is not a reason to keep it.",
  own_protection_or_upset:
    "That reading might upset you, or that you might not understand it, is not a reason. Only a danger to life or body counts.",
  state_harm_standard:
    "Many states let a therapist refuse for emotional harm. The federal rule is stricter. An office that HIPAA binds needs a federal reason as well.",
  office_policy:
    "A policy is not a reason. The rule has a short list, and asks for a decision about you alone.",
  other_providers_records:
    "Pages that came from another doctor are part of the record that this office keeps. You may have them from here.",
  only_to_a_clinician:
    "The right to the record is yours. You may choose somebody who gets it for you; they may not choose for you.",
  summary_instead: "A summary takes the place of the record only if you agreed to that in advance.",
  on_the_portal:
    "A portal is enough only if it holds everything you asked for, in the form you asked for. It seldom does.",
  no_reason_given_by_me: "You do not have to say why you want your record.",
  other:
    "We do not know this reason, so we do not judge it. The rule has a short list. Ask which paragraph of it they mean.",
  not_stated: "A no has to come with its reason. Without one, nobody can say whether it counts.",
};

export type DenialStanding =
  | "reviewable"
  | "unreviewable"
  | "not_a_ground"
  | "not_stated"
  | "unclear"
  | "other_law";

/** The heading over the meaning, and what can be done about it. */
export const standingWords: Readonly<
  Record<DenialStanding, { readonly title: string; readonly follows: readonly string[] }>
> = {
  reviewable: {
    title: "A reason that can be reviewed",
    follows: [
      "You can ask for a review: another licensed professional, who took no part in the no, looks again. They choose that person.",
      "Everything that this reason does not cover has to come all the same.",
    ],
  },
  unreviewable: {
    title: "A reason that the rule knows, without a review",
    follows: [
      "This reason has no review by another professional.",
      "Ask for everything that it does not cover. That has to come all the same.",
      "If you think that the reason is not true, you can complain to the federal office.",
    ],
  },
  not_a_ground: {
    title: "Not a reason that the rule allows",
    follows: [
      "Talk to the doctor, who can decide what an office cannot. Then the certified letter asks again, with the rule.",
      "You can also complain to the federal office.",
    ],
  },
  not_stated: {
    title: "They gave no reason",
    follows: [
      "Ask for the reason in writing. The certified letter does that, and asks how a review works.",
      "You may ask for a review as well, in case the reason is one that has it.",
    ],
  },
  unclear: {
    title: "We cannot sort this reason",
    follows: [
      "Ask them in writing which paragraph of the rule they mean. The certified letter does that.",
      "Everything that their reason does not cover has to come all the same.",
    ],
  },
  other_law: {
    title: "Another law decides here",
    follows: [
      "The federal list of reasons does not bind this office. Its own law may have one.",
      "Ask for the reason in writing, and which law they mean.",
    ],
  },
};

export const denialRemarks = {
  claimFails: (reasons: string) =>
    `As you tell it, these are not psychotherapy notes: ${reasons}. So this reason does not count, and you can say so in the letter or in a complaint.`,
  claimOpen:
    "Some things are never such notes. Your medicines are not. The times of sessions, kinds of treatment and test results are not. Nor is a summary of the diagnosis, the plan, the symptoms or the progress.",
  noProfessional:
    "This reason counts only where a licensed health care professional decided it. Here none did.",
  tooBroad: "This reason covers a part of the record at most. A no to everything goes too far.",
  coverageUnknown:
    "This is so if HIPAA binds the office. One that bills insurance electronically is bound. You can say so on the page of the office.",
} as const;

/** Completes "these are not psychotherapy notes:". */
export const failedPartWords: Readonly<Record<NotesTestPart, string>> = {
  mentalHealthProfessional: "no mental health professional wrote them",
  aboutASession: "they are not about what was said in a session",
  keptSeparate: "they are not kept apart from the rest of the record",
};
