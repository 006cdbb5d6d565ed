export const letGoWithWindow = (day: string) =>
  `One clock keeps running: a complaint to the federal office is open until ${day}. You may leave it. If you open the case again, it comes back where it was.`;

export const closedCanReopen =
  "You can open this case again at any time. It comes back where it was.";

export const informationNotAdvice =
  "Recourse gives information, not legal advice. It shows the rule and where it comes from, so that you can check.";

export const lettingGoIsAllowed =
  "You can stop at any rung. Letting go is a good ending too, and the case can be opened again.";
