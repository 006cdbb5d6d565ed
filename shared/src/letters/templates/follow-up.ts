import { say, sentences } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { finds } from "../letter-view.ts";
import { recordsOf } from "./letter-frame.ts";
import {
  askedBefore,
  askedOn,
  heading,
  inLegalTone,
  officeRecipient,
  officeSalutation,
  paragraph,
  toHolder,
} from "./letter-parts.ts";

/** The finding says itself when the request came; twice in a row would read like a form. */
const history = paragraph("history", (context) => {
  const isSaidByFinding = context.has("late_answer") && context.tone !== "friendly";
  return sentences(
    isSaidByFinding ? askedOn(context) : askedBefore(context),
    say`I have not had an answer that settles it.`,
  );
});

/** The finding names every law that has set a day; the friendly letter only says that it has passed. */
const late = paragraph("late", (context) => {
  const { has, fact } = context;
  if (!has("late_answer")) return null;
  const told = say`${fact("late_answer")}`;
  return byTone(context, {
    friendly: say`The day by which an answer was due has passed. Perhaps the request lies in the wrong tray.`,
    firm: told,
    legal: told,
  });
});

const ask = paragraph("ask", (context) =>
  byTone(context, {
    friendly: say`Would you please look for it, and tell me by which day I can expect the records?`,
    firm: say`Please send the records now. If you cannot, please tell me in writing what stands in the way and by which day you will send them.`,
    legal: sentences(
      say`Please send the records now. If you cannot, please tell me in writing what stands in the way and by which day you will send them.`,
      inLegalTone(
        context,
        say`Nothing in 45 CFR 164.524 pauses the time for an answer: no unpaid fee, no form that an office prefers, no copy service.`,
      ),
    ),
  }),
);

/** FED-CLOCK-05: a reminder is no new request. */
const sameRequest = paragraph(
  "same_request",
  ({ words }) =>
    say`This is a reminder and not a new request. ${words.My} request still stands, with its own date.`,
);

/** A reminder once the answer is late. */
export const followUp: LetterTemplate = {
  kind: "follow_up",
  version: 2,
  basis: "none",
  isCalledFor: (view) => finds(view, ["answer_overdue", "rest_not_released"]),
  title: "Reminder of a request",
  rules: ["FED-CLOCK-01", "FED-CLOCK-04", "FED-CLOCK-05"],
  blocks: toHolder({
    recipient: officeRecipient,
    heading: heading((context) => say`Reminder of the request for ${recordsOf(context)}`),
    salutation: officeSalutation,
    body: [history, late, ask, sameRequest],
  }),
};
