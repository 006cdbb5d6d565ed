import type { Outcome } from "../workflow/stages.ts";
import { closedHeadlines } from "./headlines.ts";

/** What an event would change, in plain sentences. */
export const previewWords = {
  movesUp: (rung: string) => `The case moves up to “${rung}”.`,
  movesDown: (rung: string) => `The case goes back to “${rung}”.`,
  closes: (outcome: Outcome | null) =>
    outcome === null
      ? "The case closes."
      : `The case closes: ${closedHeadlines[outcome].toLowerCase()}.`,
  reopens: "The case opens again, where it was.",
  clockStarts: (due: string) => `Their days begin. Their answer is due ${due}.`,
  clockMoves: (before: string, after: string) =>
    `Their date moves: it was due ${before}, and is now due ${after}.`,
  clockStays: (due: string) => `Their date stays: due ${due}.`,
  newClock:
    "A new request has its own days. They start when it arrives. An older date stays as it is.",
  clockEnds: "Their clock ends.",
  clockStops: "Their date can no longer be counted.",
  ownDateStarts: (day: string) => `Your last day for a complaint is ${day}.`,
  ownDateMoves: (day: string) => `Your last day for a complaint is now ${day}.`,
  ownDateEnds: "Your date for a complaint is no longer counted.",
  routeNext: (title: string, day: string) =>
    `${title}: the next word is planned for ${day}. No rule sets that day.`,
  routeEnds: (title: string) => `${title}: this way ends. You can begin it again.`,
  routeFits: (title: string) => `This other way fits now: ${title}.`,
  routeFitsNoMore: (title: string) => `This other way fits no longer: ${title}.`,
  newFinding: (title: string) => `We add a finding: ${title}.`,
  cured: (title: string) => `This is settled: ${title}.`,
  nextStep: (title: string) => `Your next step: ${title}.`,
} as const;
