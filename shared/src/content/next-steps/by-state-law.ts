import { nameLawFirst } from "../law-words.ts";
import { type CaseInWords, note, type StepWords, say } from "./step-words.ts";

interface StateRule {
  readonly jurisdiction: string;
  readonly statement: string;
  readonly citation: string;
}

/** What the law of the place offers after a no, beside the federal review: item by item the person may use both (PREEMPT-01). */
export const byStateLawWords = (
  { theRecords, federal }: CaseInWords,
  rules: readonly StateRule[],
): StepWords => {
  const law = nameLawFirst(rules[0]?.jurisdiction ?? "US");
  return {
    title: "Use what the law here offers after a no",
    why: `${law} has a way of its own after a refusal.${
      federal ? " It stands beside the federal one, and you may use both." : ""
    }`,
    effort: "A short letter, and a word with the professional you would choose.",
    cost: "Postage. The professional may charge for the time, so ask first.",
    caution: federal
      ? "Federal law gives you the records themselves. This is something more, and takes nothing of that away."
      : null,
    script: [
      ...rules.map(({ statement, citation }) => note(citation, statement)),
      say(
        "Write",
        `“You refused ${theRecords}. Please tell me how I can use ${rules.map(({ citation }) => citation).join(" and ")}, and to whom I write for it.”`,
      ),
      note("Keep", "A copy, and the day on which you sent it."),
    ],
  };
};
