import type { RouteStepWords } from "../routes/route-text.ts";
import { type CaseInWords, note, type StepWords } from "./step-words.ts";

/** The step of a way that runs, as the one thing to do in the case. */
export const followUpRouteWords = (name: string, step: RouteStepWords): StepWords => ({
  title: step.title,
  why: `${step.why} This belongs to another way to the records: ${name.charAt(0).toLowerCase()}${name.slice(1)}.`,
  effort: "Some minutes. The office that you asked still has its own time.",
  cost: "Nothing for asking again.",
  caution: null,
  script: step.script,
});

export const closeAnotherWayWords = ({ holder, isSelf }: CaseInWords): StepWords => ({
  title: "You have the records another way: close the case, if that is all you want",
  why: `What came another way is no answer from ${holder}, so its date goes on. You may wait for it, or close the case now.`,
  effort: "One minute. The case can be opened again, and its dates come back as they are.",
  cost: "Nothing.",
  caution: isSelf ? "Reading can hurt. You may read with someone you trust, or another day." : null,
  script: [
    note("Is it all?", "Every kind you asked for, every year, and the treatment notes."),
    note("How did it end?", "“Received another way”, or “sent to someone I chose”."),
  ],
});
