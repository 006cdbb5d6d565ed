import { note, say, writeDown } from "../next-steps/step-words.ts";
import type { RouteInWords, RouteStepWords, RouteWords } from "./route-text.ts";

export const disabilityExaminerWords: RouteWords = {
  what: "A state office (DDS) looks at the claim. The one who does the work there is the disability examiner. They look at a first application, or at a reconsideration. They ask those who treated for the records.",
  why: "The examiner collects the records for the claim. Keep in touch until all of them are in, and ask for the file after the decision.",
  fitsWhen: "It fits during a first application, or during a reconsideration.",
  mayHold: [
    "Records that those who treated sent to the examiner",
    "Reports of examinations that the examiner ordered",
  ],
  mayLack: [
    "Treatment notes, where the office sent a summary or a form only",
    "Whatever came after the decision",
  ],
  rhythm:
    "We suggest asking every two to three weeks until all records are in. Then wait for the decision.",
  letters: [
    "A form that lets the examiner ask for the records",
    "A date for an examination",
    "The decision",
  ],
  cautions: [
    "Social Security may not say no before it has gathered the medical history. So tell them each place that treated, even a small one.",
    "The examiner does not send you the records. You ask for the file after the decision.",
    "Social Security never talks about what is in medical records on the phone. You can ask who has answered.",
    "The decision should say until when you can appeal. Look for that day first. We have not read that rule, so we count no date.",
  ],
  end: "The decision is there. Then ask for the file: that is a way of its own.",
};

export const meetExaminerWords = ({
  holder,
  theClaim,
  introduction,
}: RouteInWords): RouteStepWords => ({
  title: "Find out who the examiner is, and say hello",
  why: "A name and a direct number are worth a lot later. Make sure that the examiner asks every place of treatment.",
  script: [
    note("Find the number", "On the letters of the state office, or from Social Security."),
    say("Begin with", `“Hello. ${introduction} Who is the examiner for ${theClaim}?”`),
    say(
      "Ask",
      `“Did you ask ${holder} for the records, with the treatment notes? For which years?”`,
    ),
    say("Offer", "“Tell me if anything is missing. I can ask them too.”"),
    writeDown,
  ],
});

export const keepInTouchWords = ({ to, introduction, holder }: RouteInWords): RouteStepWords => ({
  title: `Ask ${to ?? "the examiner"} which records are still missing`,
  why: "A claim can be decided without the records if nobody asks. You may ask until all of them are in.",
  script: [
    say("Begin with", `“Hello. ${introduction}”`),
    say("Ask", `“Which records are in, and which are still missing? What of ${holder}?”`),
    say("If one is missing", "“Please do not decide yet. I will ask them today.”"),
    writeDown,
  ],
});

export const waitForDecisionWords = ({ claimIsDecided }: RouteInWords): RouteStepWords =>
  claimIsDecided
    ? {
        title: "The decision is there: ask for the file",
        why: "All that the examiner collected is in the claim file now. The person whose claim it is may see it.",
        script: [
          note("End this way", "Tell us that it ended."),
          note("Then", "Begin the way to the claim file."),
        ],
      }
    : {
        title: "Wait for the decision, then ask for the file",
        why: "All records are in. Nothing is yours to do but to answer their letters.",
        script: [
          note("When the decision comes", "Tell us where the claim stands. Then ask for the file."),
          note("Look at the day", "It should say until when you can appeal."),
        ],
      };

export const lackAtExaminerWords = ({ holder }: RouteInWords): RouteStepWords => ({
  title: "Tell the examiner what is missing",
  why: "Social Security has to gather the medical history before it says no. What is missing can still be asked for.",
  script: [
    say(
      "Write",
      `“The records of ${holder} are not complete. Please ask for all treatment notes before you decide.”`,
    ),
    note("Keep", "A copy, and the day you sent it."),
  ],
});
