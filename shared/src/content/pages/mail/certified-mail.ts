import type { MailingOutcome } from "../../../workflow/mailing-details.ts";
import { sayDays } from "../../dates-in-words.ts";

/** The page about everything on a case that went by certified mail. */
export const certifiedMailTexts = {
  title: "Certified mail",
  lead: "What you sent by certified mail, with its number and what became of it. Keep each slip and each green card: they are proof.",
  mailed: "What you mailed",
  none: "Nothing on this case went by certified mail.",
  number: (printed: string) => `Number ${printed}`,
  noNumber: "No number yet. It stands on the green and white slip of the post office.",
  addNumber: "Add the number",
  /** Not a link: whoever opens it leaves, and the post office learns from where. */
  lookUp: "To look it up, type usps.com into your browser, choose “Track”, and enter the number.",
  onItsWay: "No word yet",
  today: "You mailed it today.",
  mailedAgo: (count: number) => `You mailed it ${sayDays(count)} ago.`,
  lookUpNow: (count: number) =>
    `No word after ${sayDays(count)}. Look up the number now, and tell us what it says.`,
  outcome: {
    delivered: "Delivered",
    refused: "Refused",
    unclaimed: "Unclaimed",
    came_back: "Came back",
  } as const satisfies Record<MailingOutcome, string>,
  told: (outcome: string, on: string) => `${outcome}, ${on}.`,
  signedBy: (name: string) => `Signed by ${name}.`,
  howKnown: (how: string) => `How you know: ${how}.`,
  startsClock: "Their days to answer are counted from that day.",
  noClock: "No date hangs on the day it arrives. It is proof that you sent it.",
  backNoClock:
    "It may never have reached them, so no days are counted from it. The rules we know do not say what a refused letter counts for. Send it again by fax, in the portal, or by hand with somebody who sees it.",
  backProof:
    "It may never have reached them. Keep the envelope as it is, and send it another way if it still matters.",
  sendAgain: "I sent it again",
  wasDelivered: "It was delivered",
  wasRefused: "It came back refused",
  wasUnclaimed: "It came back unclaimed",
  tellNews: "Tell what became of it",
} as const;
