import { type CaseInWords, note, type StepWords } from "./step-words.ts";

export const waitForAnswerWords = (
  { due }: CaseInWords,
  mood: "running" | "may_be_late" | "no_date" | "letter_running",
): StepWords => {
  const why = {
    running:
      "Nothing is yours to do. We watch the date. We tell you three days before it, and again if it passes.",
    may_be_late: `Their last day lies ${due}. It may have passed. We call it late only after the last of these days, and tell you then.`,
    no_date:
      "We know no legal date here, so nothing is late. You may ask how it is going at any time.",
    letter_running: `Your certified letter has its own 30 days, and they are not over. We watch them. The older date has passed and stays passed.`,
  };
  return {
    title: "Wait for their answer",
    why: why[mood],
    effort: "Nothing to do. If something comes, tell us what happened.",
    caution: null,
    script: [],
  };
};

export const waitForReviewWords = ({ holder }: CaseInWords, decided: boolean): StepWords => ({
  title: decided ? "Wait for what the review granted" : "Wait for the review",
  why: decided
    ? `${holder} has to carry out the decision promptly. If nothing comes in two weeks, ask.`
    : `${holder} has to pass your request on promptly, and the reviewer decides in a reasonable time. The rule gives no number of days.`,
  effort: "Nothing to do now. Our suggestion is to ask after 14 and after 30 days.",
  caution: null,
  script: [],
});

export const waitForFederalOfficeWords = (): StepWords => ({
  title: "Wait for the federal office",
  why: "It writes to you when it has decided. It has no deadline. You can go on asking the doctor or the office in the meantime.",
  effort: "Nothing to do. Keep its letters, and tell us when one comes.",
  caution: null,
  script: [],
});

export const collectTheRecordsWords = ({ holder }: CaseInWords): StepWords => ({
  title: "Collect the records",
  why: `${holder} says that they are ready. The time that you take is not held against them.`,
  effort: "The way there, and any fee that they told you about.",
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

export const letItGoWords = ({ fileBy, isAfterFileBy, hasClaim }: CaseInWords): StepWords => ({
  title: "Let it go, for now or for good",
  why: `Stopping is a good ending too. Reading can hurt.${
    hasClaim
      ? " Perhaps the doctor supports the claim, and has shown you a filled-in form about what you can do. Then you may not need the notes."
      : ""
  } The case can be opened again, and comes back where it was.`,
  effort: "One minute.",
  caution:
    fileBy === null || isAfterFileBy
      ? "Their dates keep running while it is closed. We send no reminders then."
      : `The last day for a complaint, ${fileBy}, does not move. We send no reminders while the case is closed.`,
  script: [],
});
