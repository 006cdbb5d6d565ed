import type { LetterItemCode, LetterItemState } from "../assessment/letter-audit.ts";
import type { DateRange } from "../calendar/date-range.ts";
import type { PlainDate } from "../calendar/plain-date.ts";
import { sayDay } from "./dates-in-words.ts";

interface LetterItemWords {
  readonly label: string;
  /** Null where no law asks for it. */
  readonly paragraph: string | null;
  /** What it is, in a line. */
  readonly hint: string;
  /** Completes "It does not say" in a finding; absent where another sentence says it. */
  readonly omitted?: string;
}

/** The checklist of a denial letter (DENIALLETTER-01). */
export const letterItemWords: Readonly<Record<LetterItemCode, LetterItemWords>> = {
  written: {
    label: "It is in writing",
    paragraph: "45 CFR 164.524(b)(2)(i)(B)",
    hint: "A letter, an e-mail, a fax or a message in the portal.",
  },
  sentOnTime: {
    label: "It came in time",
    paragraph: "45 CFR 164.524(b)(2)",
    hint: "By the last day for their answer. We count that from the dates on your case.",
  },
  plainLanguage: {
    label: "It is in plain language",
    paragraph: "45 CFR 164.524(d)(2)",
    hint: "You can follow what it says without a lawyer.",
  },
  basisStated: {
    label: "It says why they say no",
    paragraph: "45 CFR 164.524(d)(2)(i)",
    hint: "The reason for you. “We cannot release this” is no reason.",
    omitted: "on what ground they deny",
  },
  paragraphIdentified: {
    label: "It names the paragraph of the rule",
    paragraph: null,
    hint: "For example “164.524(a)(3)(i)”. The law does not ask for it, but it helps you to answer.",
  },
  reviewRightsStated: {
    label: "It says that you can ask for a review",
    paragraph: "45 CFR 164.524(d)(2)(ii)",
    hint: "Needed only where the reason can be reviewed.",
    omitted: "that the denial can be reviewed",
  },
  reviewHowTo: {
    label: "It says how to ask for the review",
    paragraph: "45 CFR 164.524(d)(2)(ii)",
    hint: "Needed only where the reason can be reviewed.",
    omitted: "how to ask for the review",
  },
  complaintHowTo: {
    label: "It says how to complain",
    paragraph: "45 CFR 164.524(d)(2)(iii)",
    hint: "To them, or to the federal office. One of the two is enough.",
    omitted: "how to complain",
  },
  contactNameOrTitle: {
    label: "It names whom to contact",
    paragraph: "45 CFR 164.524(d)(2)(iii)",
    hint: "A name or a title, like “Privacy officer”.",
    omitted: "the name or title of a contact",
  },
  contactPhone: {
    label: "It gives the phone number of that contact",
    paragraph: "45 CFR 164.524(d)(2)(iii)",
    hint: "The number of that person or office.",
    omitted: "the telephone number of a contact person or office",
  },
};

/** What the letter is asked about, one question per field of the event. */
export const letterQuestions = {
  plainLanguage: "Can you follow what it says?",
  basisStated: "Does it say why they say no?",
  paragraphIdentified: "Does it name the paragraph of the rule?",
  reviewRightsStated: "Does it say that you can ask for a review?",
  reviewHowTo: "Does it say how to ask for the review?",
  complaintToEntity: "Does it say how to complain to them?",
  complaintToHhs: "Does it say how to complain to the federal office?",
  contactNameOrTitle: "Does it name a person or an office to contact?",
  contactPhone: "Does it give a phone number of that contact?",
} as const;

/** How the state of an item reads; never by a mark alone. */
export const letterItemStates: Readonly<Record<LetterItemState, string>> = {
  there: "There",
  missing: "Missing",
  not_known: "Not looked at",
  not_needed: "Not needed here",
};

/**
 * The line below an item. `due` is the last day for their answer.
 * @example sayLetterItemNote("sentOnTime", "missing", due, today) // "The last day was Thursday, November 12."
 */
export function sayLetterItemNote(
  code: LetterItemCode,
  state: LetterItemState,
  due: DateRange | null,
  today: PlainDate,
): string {
  if (code !== "sentOnTime") return letterItemWords[code].hint;
  if (due === null) return "We do not know the last day yet: the day your request arrived is open.";
  if (state === "not_known") return "The days are known only about, so we cannot say.";
  return `The last day was ${sayDay(due.latest, today)}.`;
}
