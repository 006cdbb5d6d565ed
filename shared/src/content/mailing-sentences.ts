import type { MailingOutcome } from "../workflow/mailing-details.ts";
import type { SendMethod } from "../workflow/methods.ts";
import { groupByFours } from "../workflow/tracking-number.ts";
import { sendMethodWords } from "./method-words.ts";

/** What became of something that went by certified mail. */
export const mailingOutcomeWords: Record<MailingOutcome, string> = {
  delivered: "It was delivered.",
  refused: "They did not take it.",
  unclaimed: "Nobody picked it up.",
  came_back: "It came back.",
};

/**
 * The number of something that was mailed, as it is printed; nothing where there is none.
 * @example sayNumber("9407100000000000000009") // "Number 9407 1000 0000 0000 0000 09."
 */
export function sayNumber(number: string | null | undefined): string | undefined {
  return number ? `Number ${groupByFours(number)}.` : undefined;
}

/**
 * How something was sent, with its number.
 * @example saySending({ method: "certified_mail", trackingNumber }) // ["By certified mail.", "Number 9407 1000 0000 0000 0000 09."]
 */
export function saySending({
  method,
  trackingNumber,
}: {
  readonly method: SendMethod;
  readonly trackingNumber?: string | undefined;
}): (string | undefined)[] {
  return [`${sendMethodWords[method].label}.`, sayNumber(trackingNumber)];
}

/**
 * Who signed for it.
 * @example saySigner("Dana Reyes") // "Signed by Dana Reyes."
 */
export function saySigner(signedBy: string | undefined): string | undefined {
  return signedBy && `Signed by ${signedBy}.`;
}
