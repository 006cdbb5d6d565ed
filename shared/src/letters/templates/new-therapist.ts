import { say, sentences } from "../letter-segments.ts";
import { byTone, type LetterTemplate } from "../letter-template.ts";
import { hasHappened } from "../letter-view.ts";
import { recordsOf } from "./letter-frame.ts";
import { greetNamed, heading, otherRecipient, paragraph, toOthers } from "./letter-parts.ts";

const why = paragraph("why", ({ words, has, fact }) =>
  sentences(
    say`${fact("holder_name")} may send you ${words.my} records from the treatment there.`,
    has("earlier_request_on")
      ? say`${words.I} asked for a copy of them on ${fact("earlier_request_on")}, and it has not come.`
      : null,
  ),
);

const ask = paragraph("ask", (context) => {
  const { me } = context.words;
  return byTone(context, {
    friendly: say`If they come, would you please tell me, and give ${me} a copy? I would value your help in reading them.`,
    firm: say`If they come, please tell me the day, and give ${me} a copy of all that came.`,
    legal: say`If they come, please tell me in writing the day and what came, give ${me} a copy of all of it, and keep it whole.`,
  });
});

const choice = paragraph(
  "choice",
  ({ words }) =>
    say`${words.I} have not given up ${words.my} own request for the copy. It goes on beside this.`,
);

/** The old office offers to send the notes to the new therapist only: the person’s choice, and no substitute. */
export const newTherapist: LetterTemplate = {
  kind: "new_therapist",
  version: 1,
  basis: "none",
  isCalledFor: (view) => hasHappened(view, "transfer_offered"),
  title: "Letter to the new therapist",
  rules: ["NOTGROUND-TOCLINICIAN"],
  blocks: toOthers({
    recipient: otherRecipient("therapist_name"),
    heading: heading((context) => say`If ${recordsOf(context)} come to you`),
    salutation: greetNamed("therapist_greeting", "therapist_name"),
    body: [why, ask, choice],
  }),
};
