import { type CaseInWords, note, type StepWords } from "./step-words.ts";

export const waitForAnswerWords = (
  { due }: CaseInWords,
  mood: "running" | "may_be_late" | "no_date" | "letter_running" | "late",
  /** The day that they named by word, where it is near. */
  promised: string | null,
): StepWords => {
  const why = {
    running:
      "Nothing is yours to do. We watch the date. We tell you three days before it, and again if it passes.",
    may_be_late: `Their last day lies ${due}. It may have passed. We call it late only after the last of these days, and tell you then.`,
    no_date:
      "We know no legal date here, so nothing is late. You may ask how it is going at any time.",
    letter_running: `Your certified letter has its own 30 days, and they are not over. We watch them. The older date has passed and stays passed.`,
    late: "Their last day has passed, and you have set the next steps aside. Take one up again whenever you like.",
  };
  return {
    title: promised === null ? "Wait for their answer" : "Wait for what they promised",
    why:
      promised === null
        ? why[mood]
        : `They promised it by ${promised}. We watch that day, and tell you if it passes. A promise moves no date in the law.`,
    effort: "Nothing to do. If something comes, tell us what happened.",
    cost: "Nothing.",
    caution: null,
    script: [],
  };
};

/** `until`: the day on which what was put off comes back; null where all was done or turned down. */
export const restWords = (until: string | null): StepWords => ({
  title: until === null ? "Nothing is asked of you now" : `Rest until ${until}`,
  why:
    until === null
      ? "You have done or set aside what we would suggest here. You can take any of it up again. If something comes, tell us."
      : "You put the next step off until then, and we bring it back. The dates go on. If a last day of yours comes near, we tell you before it.",
  effort: "Nothing to do.",
  cost: "Nothing.",
  caution: null,
  script: [],
});

export const waitForReviewWords = ({ holder }: CaseInWords, decided: boolean): StepWords => ({
  title: decided ? "Wait for what the review granted" : "Wait for the review",
  why: decided
    ? `${holder} has to carry out the decision promptly. If nothing comes in two weeks, ask.`
    : `${holder} has to pass your request on promptly, and the reviewer decides in a reasonable time. The rule gives no number of days.`,
  effort: "Nothing to do now. Our suggestion is to ask after 14 and after 30 days.",
  cost: "Nothing.",
  caution: null,
  script: [],
});

export const waitForFederalOfficeWords = (): StepWords => ({
  title: "Wait for the federal office",
  why: "It writes to you when it has decided. It has no deadline. You can go on asking the doctor or the office in the meantime.",
  effort: "Nothing to do. Keep its letters, and tell us when one comes.",
  cost: "Nothing.",
  caution: null,
  script: [],
});

export const collectTheRecordsWords = ({ holder }: CaseInWords): StepWords => ({
  title: "Collect the records",
  why: `${holder} says that they are ready. The time that you take is not held against them.`,
  effort: "The way there, and a look at the pages before you leave.",
  cost: "Any fee that they told you about, and the way there.",
  caution: null,
  script: [
    note("Bring", "A paper that shows who you are."),
    note("Before you leave", "See that the dates and kinds you asked for are there."),
  ],
});

export const checkWhatCameWords = ({ isSelf }: CaseInWords): StepWords => ({
  title: "Read what came, and check that it is all",
  why: "Compare it with what you asked for, by kind and by date. If something is missing, tell us, and the clock for the rest goes on.",
  effort: isSelf ? "Take your time. You do not have to read it all at once." : "An hour or two.",
  cost: "Nothing.",
  caution: isSelf ? "Reading can hurt. You may read with someone you trust, or another day." : null,
  script: [
    note("Is it all?", "Every kind you asked for, and every year."),
    note("Are they the notes?", "A printout of visits is not the treatment notes."),
    note(
      "Read for harm",
      "Mark anything that is wrong or works against a claim, such as “in remission”. You can ask for a correction.",
    ),
    note("Then", "Close the case as received. It can be opened again."),
  ],
});

export const breakWords = (until: string | null): StepWords => ({
  title: "Rest",
  why:
    until === null
      ? "You are taking a break. Their dates run on, and we watch them for you. You can go on whenever you like."
      : `You are taking a break until ${until}. Their dates run on, and we watch them for you.`,
  effort: "Nothing to do. If a last day of your own comes near, we still tell you.",
  cost: "Nothing.",
  caution: null,
  script: [],
});

/** Known to support the claim, the doctor may have made the notes needless. Said as a possibility, never as advice to stop. */
function sayDoctorsSupport({ doctorsSupport, hasClaim }: CaseInWords): string {
  if (doctorsSupport === "with_form")
    return " Your doctor supports your claim and has shown you the filled-in form about what you can do. That form may help more than the notes, so you may not need them.";
  if (doctorsSupport === "in_words")
    return " Your doctor supports your claim. If you also see the filled-in form about what you can do, you may not need the notes.";
  return hasClaim
    ? " Perhaps the doctor supports the claim, and has shown you a filled-in form about what you can do. Then you may not need the notes."
    : "";
}

export const letItGoWords = (words: CaseInWords): StepWords => ({
  title: "Let it go, for now or for good",
  why: `Stopping is a good ending too. Reading can hurt.${sayDoctorsSupport(words)} The case can be opened again, and comes back where it was.`,
  effort: "One minute.",
  cost: "Nothing.",
  caution:
    words.fileBy === null || words.isAfterFileBy
      ? "Their dates keep running while it is closed. We send no reminders then."
      : `The last day for a complaint, ${words.fileBy}, does not move. We send no reminders while the case is closed.`,
  script: [],
});
