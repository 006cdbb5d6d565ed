import type { ExtensionFailure } from "../assessment/extension.ts";

interface FailureWords {
  /** For the screen. */
  readonly short: string;
  /** Completes "The notice asking for more time …" in a letter. */
  readonly inALetter: string;
}

/** What the rule behind a date allows, in words. */
export interface NoticeLimits {
  /** The last day on which a notice of more time counts: "November 12". */
  readonly lastDay: string;
  /** The longest that more time can reach, from day 0: "60 days". */
  readonly inAll: string;
}

/**
 * Why a notice of more time does not count.
 * @example sayExtensionFailure("late", { lastDay: "November 12", inAll: "60 days" }).short
 */
export function sayExtensionFailure(
  failure: ExtensionFailure,
  { lastDay, inAll }: NoticeLimits,
): FailureWords {
  switch (failure) {
    case "not_allowed":
      return {
        short: "The rule allows no more time",
        inALetter: "has no ground in the rule, which allows no more time",
      };
    case "not_written":
      return { short: "It was not in writing", inALetter: "was not in writing" };
    case "late":
      return {
        short: `It came after the last day for it, ${lastDay}`,
        inALetter: `came after ${lastDay}, the last day for it`,
      };
    case "no_reasons":
      return { short: "It gives no reason", inALetter: "gave no reason for the delay" };
    case "no_completion_date":
      return {
        short: "It names no day when they will finish",
        inALetter: "named no day on which you will finish",
      };
    case "too_long":
      return {
        short: `It asks for more than ${inAll} in all`,
        inALetter: `asked for more than ${inAll} in all`,
      };
    case "not_the_first":
      return {
        short: "They had taken more time once already",
        inALetter: "was not the first, and the rule allows only one",
      };
  }
}

export const datedInTimeNote =
  "The letter is dated in time but reached you after the last day. The rule says “provides the individual with”, so we count the day it reached you. They may see it otherwise.";
