import { type CaseInWords, note, type StepWords, say, writeDown } from "./step-words.ts";

const whyDoctor = {
  refused:
    "The office said no. A doctor can decide what an office cannot, and some do when they hear why.",
  without_ground:
    "The office gave a reason that the rule does not allow. A doctor can decide what an office cannot, and some do when they hear why.",
  late: "The office is late. A doctor can decide what an office cannot, and some do when they hear why.",
  early:
    "You do not have to wait for the office. A doctor can decide what an office cannot, and some do when they hear why.",
};

export const talkToDoctorWords = (
  { doctor, introduction, asked, theRecords, isSelf, hasClaim, federal }: CaseInWords,
  reason: keyof typeof whyDoctor,
): StepWords => ({
  title: `Call ${doctor}`,
  why: whyDoctor[reason],
  effort: "About five minutes. We wrote down what to say.",
  cost: "Nothing for a short call. If it becomes a visit, ask first if they bill for it.",
  caution:
    "A call like this can feel hard when you still need this doctor’s care. You may send the same words as a message instead.",
  script: [
    say(
      "Begin with",
      `“Hello. ${introduction} I asked for ${theRecords} ${asked ?? "some time ago"}. May I speak with ${doctor}, or have a call back today?”`,
    ),
    say(
      "Say why",
      isSelf
        ? `“I need them for my ${hasClaim ? "disability claim" : "own use"}. I am prepared to read them, and I would value your help with anything that is hard.”`
        : `“They are needed${hasClaim ? " for a disability claim" : ""}. We are prepared to read them together, and would value your help with anything that is hard.”`,
    ),
    ...(federal ? [note("If you would rather not say why", "The rule asks for no reason.")] : []),
    say(
      "If you hear “it is our policy”",
      federal
        ? "“I understand. The federal rule asks for a decision about this one person, in writing. Could you make an exception, or tell me which ground you rely on?”"
        : "“I understand. Could you make an exception, and tell me in writing what the reason is?”",
    ),
    say("Before you hang up", "“By which day can I expect them?”"),
    writeDown,
  ],
});

export const meetThemWords = ({
  doctor,
  hasDoctor,
  holder,
  theRecords,
}: CaseInWords): StepWords => ({
  title: "Ask for a meeting",
  why: `It is harder to say no across a table. You can meet ${
    hasDoctor ? `${doctor}, or ` : ""
  }the person who looks after the records at ${holder}.`,
  effort: "An hour with the way there. Bring a copy of your request.",
  cost: "The way there. A meeting with a doctor may be billed as a visit, so ask first.",
  caution:
    "Bring someone you trust if that helps. Your right to a copy stays, whatever is said there.",
  script: [
    say(
      "Begin with",
      `“Thank you for your time. I would like to find a way to get ${theRecords}.”`,
    ),
    say("Ask", "“What stands in the way? Which of it could you send this week?”"),
    say(
      "If they offer to read them together",
      "“That is kind, and I may say yes. I would still like the copy.”",
    ),
    say(
      "If they offer to send them to another clinician",
      "“I will think about it. The right to a copy stays mine.”",
    ),
    say("At the end", "“May we write down what we agreed, and by which day?”"),
    writeDown,
  ],
});

export const askTheOtherOfficeWords = (
  { holder, introduction, federal }: CaseInWords,
  otherHolder: string | null,
): StepWords => ({
  title: otherHolder === null ? "Ask who has the records" : `Ask ${otherHolder} for the records`,
  why:
    otherHolder === null
      ? `${holder} says that they do not have them. ${
          federal
            ? "If they know who does, the rule asks them to tell you."
            : "They may know who does."
        }`
      : `${holder} says that ${otherHolder} has them. Open a new case for that office.`,
  effort: "A short call, or a new request.",
  cost: "Nothing.",
  caution: null,
  script:
    otherHolder === null
      ? [
          say(
            "Begin with",
            `“Hello. ${introduction} You told me that you do not have the records.”`,
          ),
          say("Ask", "“Do you know who has them, and where to send the request?”"),
          writeDown,
        ]
      : [note("Then", "Close this case as “they do not have them”. It stays readable.")],
});
