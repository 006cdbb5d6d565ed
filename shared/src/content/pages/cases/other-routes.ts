/** Words of the list of other ways on the page of a case. */
export const otherRoutesTexts = {
  named: "No rule sets it",
  suggested: "Our suggestion, not a rule",
  yourMove: "Your move",
  next: (step: string) => `<b>Next:</b> ${step}.`,
  notNow: "Ways that do not fit now",
} as const;
