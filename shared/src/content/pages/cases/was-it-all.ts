import { actionWords } from "../../next-steps/action-words.ts";

/** Words of “Was it all?” on the page of a case. */
export const wasItAllTexts = {
  heading: "Was it all?",
  note: "What you have not looked at is not held against anyone.",
  tickOff: actionWords.tickOffWhatCame,
  read: "Read with a checklist, or choose not to",
  missing: (days: readonly string[]) => `Missing: ${days.join(" and ")}.`,
  refused: "They said so in writing.",
  request: (on: string) => `For the request of ${on}.`,
  looked: (on: string) => `You looked: ${on}.`,
  notLookedAt: (kinds: number) =>
    kinds === 1
      ? "1 kind of record is not looked at yet."
      : `${kinds} kinds of record are not looked at yet.`,
} as const;
