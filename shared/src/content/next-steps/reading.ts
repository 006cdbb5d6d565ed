import type { MarkedStatement } from "../../workflow/statements.ts";
import { honestWords, topicWords } from "../statement-words.ts";
import { type CaseInWords, note, type StepWords, say, writeDown } from "./step-words.ts";

type Marks = readonly MarkedStatement[];

export const readWhatCameWords = ({ hasClaim, isSelf }: CaseInWords): StepWords => ({
  title: "Read what came, with a checklist",
  why: hasClaim
    ? "A record can say “in remission” for years while a claim is open. The list shows what to look for, and what to do with each."
    : "An error in a record can follow somebody from office to office. The list shows what to look for, and what to do with each.",
  effort: "A page a day is enough. Somebody else may read it too.",
  cost: "Nothing.",
  caution: isSelf
    ? "Reading can hurt. Not reading is a good choice too, and so is not reading alone."
    : null,
  script: [],
});

export const talkAboutMarksWords = (
  { doctor, introduction, isSelf, hasClaim }: CaseInWords,
  marks: Marks,
): StepWords => ({
  title: `Talk to ${doctor} about what you marked`,
  why: "A doctor can add a line to a note, or write a letter, faster than any form.",
  effort: "Ten minutes of a visit, or a message. Bring the page.",
  cost: "Nothing, if you use a visit you have anyway.",
  caution: honestWords.judgment,
  script: [
    say(
      "Begin with",
      `“Hello. ${introduction} I have read ${isSelf ? "my record" : "the record"}, and some of it does not fit how it was.”`,
    ),
    ...marks.map((mark) => say("Say where", `“${quoteOf(mark)}”`)),
    say("Ask", "“How did you mean this? Could you add a line that says how it was?”"),
    ...(hasClaim
      ? [say("For the claim", "“Could you write down what I can and cannot do on most days?”")]
      : []),
    writeDown,
  ],
});

export const tellLawyerOfMarksWords = (marks: Marks): StepWords => ({
  title: "Tell your lawyer or helper what you marked",
  why: "They know if it matters for the claim, and what should go in beside it. It is better that they hear it from you.",
  effort: "A short message, with a copy of the page.",
  cost: "Nothing.",
  caution: null,
  script: [
    say(
      "Write",
      `“I have read the records. These lines worry me. ${marks.map(quoteOf).join(" ")} Should we ask for a correction, or for a letter from the doctor?”`,
    ),
    note("Send along", "A copy of each page, and one sentence on how it really was."),
    note("Wait with the rest", "Ask them first, before anything in the record is changed."),
  ],
});

export const askForLimitationsWords = ({ doctor, hasClaim }: CaseInWords): StepWords => ({
  title: `Ask ${doctor} to write down what you can and cannot do`,
  why: hasClaim
    ? "The notes do not say it, and a claim is about just that. A form with boxes and examples is called a mental RFC form."
    : "The notes do not say it. A page on what you can and cannot do helps whoever reads them next.",
  effort: "The doctor needs 15 minutes.",
  cost: "Some doctors ask for a fee for filling in a form. Ask before.",
  caution:
    "The doctor decides what to write. It should be what they have seen, or what you have told them.",
  script: [
    say(
      "Ask",
      "“Would you fill in a form on what I can and cannot do? It asks about memory, keeping at a task, being with people, and coping with change.”",
    ),
    note(
      "Bring",
      "A list: what you can do on most days, how many bad days there are in a month, and what happens then.",
    ),
    note("A lawyer or helper", "They often have the form that fits your claim."),
    writeDown,
  ],
});

/** A marked line with its place, as it can be said or written. */
export function quoteOf({ marked }: Pick<MarkedStatement, "marked">): string {
  const { topic, quote, page } = marked.details;
  const words = quote?.trim().replace(/^[“"]|[”"]$/g, "");
  const what =
    words === undefined ? topicWords[topic].label.replace(/[“”]/g, "") : `It says: ${words}`;
  const sentence = /[.!?]$/.test(what) ? what : `${what}.`;
  return page === undefined ? sentence : `${placeOf(page)}: ${sentence}`;
}

function placeOf(page: string): string {
  const place = page.trim();
  return /^\d+$/.test(place)
    ? `Page ${place}`
    : `${place.charAt(0).toUpperCase()}${place.slice(1)}`;
}
