import type { EventOf } from "../workflow/events.ts";
import type { ReadingHow, StatementPlan, StatementTopic } from "../workflow/statements.ts";
import type { ChoiceWords } from "./record-words.ts";

/** What to look for while reading, why it matters, and what is fair to say about it. */
export interface TopicWords {
  readonly label: string;
  /** How it looks on the page. */
  readonly looksLike: string;
  /** Why it can harm a disability claim. */
  readonly forClaim: string;
  /** Why it can harm care, where there is no claim. */
  readonly forCare: string;
  /** What is fair to say, to them or to yourself. */
  readonly fair: string;
}

export const topicWords: Readonly<Record<StatementTopic, TopicWords>> = {
  in_remission: {
    label: "“In remission”",
    looksLike: "“In remission”, “resolved”, “stable, no symptoms”, next to a diagnosis.",
    forClaim: "It can be read as: the illness is over. It may stand there for years by habit.",
    forCare: "The next doctor may stop a treatment that you still need.",
    fair: "“In partial remission” may be true on a good day. Ask which day it was, and how you were then.",
  },
  doing_well: {
    label: "“Doing well”",
    looksLike: "“Doing well”, “much better”, “pleasant”, “no distress”.",
    forClaim: "It can be read as: able to work. Often it means only: no worse than last time.",
    forCare: "It can hide that you need more help than you get.",
    fair: "Ask for the rest of the sentence: doing well compared with what, and able to do what?",
  },
  non_compliant: {
    label: "“Non-compliant”",
    looksLike: "“Non-compliant”, “refuses treatment”, “did not follow advice”, “no-show”.",
    forClaim: "It can be read as: would be well if they tried. The reason is seldom written down.",
    forCare: "It can make the next doctor think that help is not wanted.",
    fair: "Give the reason: side effects, cost, no ride, too ill to come, or nobody told you.",
  },
  wrong_dates: {
    label: "Wrong dates",
    looksLike: "The first day of the illness, of a visit, of work or of a stay is not right.",
    forClaim: "A claim hangs on when it began and how long it lasted.",
    forCare: "A wrong order of events can lead to a wrong treatment.",
    fair: "A wrong date is easy to show. Give the right day and how you know it.",
  },
  wrong_diagnosis: {
    label: "A diagnosis that is wrong or missing",
    looksLike: "A diagnosis that nobody told you of, an old one, or one that is not listed.",
    forClaim: "The claim is checked against the diagnoses that stand in the record.",
    forCare: "It can follow you from office to office.",
    fair: "A diagnosis is a judgment. You may ask how they came to it, and say where you see it another way.",
  },
  missing_limitations: {
    label: "Nothing on what you cannot do",
    looksLike: "Symptoms and medicines, but no word on work, sitting, thinking, or people.",
    forClaim:
      "A claim is about what you can still do. What is not written may count as no problem.",
    forCare: "Nobody plans for help that the record does not ask for.",
    fair: "Ask the doctor to write down what you can and cannot do, with examples from the visits.",
  },
  no_complaints: {
    label: "“No complaints”",
    looksLike: "“No complaints”, “denies pain”, “denies symptoms”.",
    forClaim: "It can be read as: there was nothing wrong that day.",
    forCare: "It can hide that you were too tired or too afraid to say it.",
    fair: "Perhaps nobody asked, or it was a box that fills itself. Say what you had told them.",
  },
  copied_text: {
    label: "The same text again and again",
    looksLike: "Whole sentences that are alike in every note, or a wrong name or sex.",
    forClaim: "It can look as if nothing changed, and it keeps old errors alive.",
    forCare: "What changed since then is easy to miss.",
    fair: "Copying is common. Name two notes that are alike, and what was different that day.",
  },
  missing_visits: {
    label: "Visits that are missing",
    looksLike: "You were there, or you called, and there is no note.",
    forClaim: "It can look as if you did not seek help.",
    forCare: "What was said then is lost to the next doctor.",
    fair: "A bill, a message or a pharmacy label can show that you were there. Ask for the note first.",
  },
  side_effects_left_out: {
    label: "Side effects that are left out",
    looksLike: "“Tolerates well”, and no word of tiredness, shaking, weight or fog.",
    forClaim: "Side effects count for what you can do in a day.",
    forCare: "You may be given the same medicine again.",
    fair: "Say which medicine, from when, and what it did to you.",
  },
  daily_life_misreported: {
    label: "Work, hobbies or daily life told wrong",
    looksLike: "“Works part time”, “travels”, “cares for children”, “goes to the gym”.",
    forClaim: "It can be read as: does this every day, with no help.",
    forCare: "It can make them think that you need less help.",
    fair: "Say how often, how long, with whose help, and how you were after it. Do not deny what is true.",
  },
  drug_or_alcohol_remark: {
    label: "Remarks on drugs or alcohol",
    looksLike: "“Abuse”, “drug seeking”, “drinks”, without how much or when.",
    forClaim: "It can be read as the cause of the illness.",
    forCare: "It can change how you are treated, for pain too.",
    fair: "If it is wrong, say so. If it was long ago, ask that the dates stand there. Talk to a lawyer first if there is a claim.",
  },
  global_score: {
    label: "A score for the whole of you",
    looksLike: "“GAF 65”, or another single number for how you do.",
    forClaim: "One number of one day can be read as how you are at work for months.",
    forCare: "It says little about what you need.",
    fair: "It is a judgment of one moment. Ask for words beside it: what could you do, and what not?",
  },
  bad_days_left_out: {
    label: "Bad days are left out",
    looksLike: "Only how you were in the room, on a day when you could come.",
    forClaim: "Work is every day. The days on which you could not come are the ones that count.",
    forCare: "Help is planned for the good days only.",
    fair: "Keep a short diary and bring it. Ask that they write down how many bad days there are in a month.",
  },
  other: {
    label: "Something else",
    looksLike: "Anything that is wrong, unfair or hurts.",
    forClaim: "Trust your own sense of it. You can decide later if it matters.",
    forCare: "Trust your own sense of it. You can decide later if it matters.",
    fair: "Write down the words and the page. That is enough for now.",
  },
};

export const statementPlanWords: Readonly<Record<StatementPlan, ChoiceWords>> = {
  talk_to_doctor: {
    label: "Talk to the doctor",
    hint: "Often the shortest way. A doctor can add a line.",
  },
  ask_for_correction: {
    label: "Ask for a correction in writing",
    hint: "For a fact that is wrong. They may say no if they think that it is right.",
  },
  tell_lawyer: {
    label: "Tell the lawyer or helper",
    hint: "Before anything is changed, where a claim is under way.",
  },
  ask_for_limitations: {
    label: "Ask for a form on what I can do",
    hint: "A “mental RFC form”: the doctor writes down what you can and cannot do.",
  },
  not_decided: { label: "I do not know yet" },
  leave_it: { label: "Leave it as it is", hint: "A good choice too. Not every line is worth it." },
};

export const settledWords: Readonly<
  Record<EventOf<"statement_settled">["details"]["how"], ChoiceWords>
> = {
  talked_to_doctor: { label: "I talked to the doctor about it" },
  they_corrected_it: { label: "They changed it" },
  lawyer_told: { label: "I told the lawyer or helper" },
  limitations_written: { label: "The doctor wrote down what I can and cannot do" },
  left_as_it_is: { label: "I leave it as it is" },
  other: { label: "Settled in another way" },
};

export const readingHowWords: Readonly<Record<ReadingHow, ChoiceWords>> = {
  with_someone: {
    label: "I read with somebody",
    hint: "A friend, a therapist, an advocate. They can sit beside you, or read first.",
  },
  alone: { label: "I read alone", hint: "One page a day is enough. Stop when it is too much." },
  someone_else: {
    label: "Somebody else reads it for me",
    hint: "They tell you only what you need to know. That is a good choice too.",
  },
  not_now: {
    label: "Not now, or not at all",
    hint: "You do not have to read it. The records are yours all the same.",
  },
};

/** FED-AMEND-01 and what it does not promise. */
export const honestWords = {
  judgment:
    "A doctor does not have to change a judgment. A fact that is wrong is easier to correct.",
  denial:
    "They may deny a correction. The letter must then give the reason, and say how you can add a page of your own.",
  claim:
    "Where a claim is under way, ask the lawyer or helper first. A good answer now may be a letter from the doctor, not a changed note.",
} as const;
