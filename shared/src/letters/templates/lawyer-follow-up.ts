import { say } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { isAwaited } from "../letter-view.ts";
import { greetNamed, heading, otherRecipient, paragraph, toOthers } from "./letter-parts.ts";

const history = paragraph(
  "history",
  ({ words, fact }) =>
    say`On ${fact("lawyer_asked_on")} ${words.i} asked you for the claim file and the records in it. They have not come yet.`,
);

const ask = paragraph("ask", (context) =>
  byTone(context, {
    friendly: say`I know how full a desk can be. Would you please tell me a day on which I can have them?`,
    firm: say`Please send them now, or tell me the day on which you will.`,
    legal: say`Please send them now, or tell me in writing the day on which you will, and what stands in the way.`,
  }),
);

const again = paragraph(
  "again",
  () =>
    say`If it is easier, I can come and look at them, or bring a USB stick for the files. I will ask again in two weeks.`,
);

/** Persistence: a short letter, again and again. */
export const lawyerFollowUp: LetterTemplate = {
  kind: "lawyer_follow_up",
  version: 1,
  basis: "none",
  isCalledFor: (view) => view.facts.holder.kind === "lawyer" && isAwaited(view),
  title: "Reminder to the lawyer",
  rules: [],
  blocks: toOthers({
    recipient: otherRecipient("lawyer_name"),
    heading: heading(() => say`A reminder about the claim file`),
    salutation: greetNamed("lawyer_greeting", "lawyer_name"),
    body: [history, ask, again],
  }),
};
