import type { LawInForce } from "../assessment/law-in-force.ts";

/** What the user must know about the law that was, or was not, counted. */
export const lawNotices: Readonly<Record<LawInForce["because"], string>> = {
  covered: "Only federal law is counted so far. Your state may give an earlier date.",
  coverage_unknown:
    "We do not know if the federal rule binds this office. It does if they bill insurance electronically. We show the federal dates until you tell us. Your state may give an earlier date.",
  place_unknown:
    "We do not know where this office is. The dates shown are for the United States. Only federal law is counted so far.",
  not_covered:
    "The federal rule does not bind this office. Only the law of your state counts, and it is not covered here yet. So we show no date.",
  outside_us:
    "This office is outside the United States. US law does not apply there, and we know no rule for it yet. So we show no date.",
  social_security:
    "Social Security answers under the Privacy Act, not under the rule for doctors. So we show no date.",
  lawyer:
    "A lawyer’s file follows the rules of the state bar, not the rule for doctors. So we show no date.",
};

export const letGoWithWindow = (day: string) =>
  `One clock keeps running: a complaint to the federal office is open until ${day}. You may leave it. If you open the case again, it comes back where it was.`;

export const closedCanReopen =
  "You can open this case again at any time. It comes back where it was.";

export const informationNotAdvice =
  "Recourse gives information, not legal advice. It shows the rule and where it comes from, so that you can check.";

export const lettingGoIsAllowed =
  "You can stop at any rung. Letting go is a good ending too, and the case can be opened again.";
