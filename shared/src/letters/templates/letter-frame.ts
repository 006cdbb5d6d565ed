import type { LetterSegment } from "../letter.ts";
import { lines, onOneLine, say, sentences } from "../letter-segments.ts";
import type { BlockTemplate, LetterContext } from "../letter-template.ts";

/** Who writes and where the answer goes. */
export const sender: BlockTemplate = {
  id: "sender",
  role: "sender",
  write: ({ fact }) => lines(say`${fact("sender_name")}`, say`${fact("sender_address")}`),
};

export const date: BlockTemplate = {
  id: "date",
  role: "date",
  write: ({ fact }) => say`${fact("letter_date")}`,
};

/** The number is added only where there is one: most letters do not go by certified mail. */
export const mailing: BlockTemplate = {
  id: "mailing",
  role: "delivery",
  write: ({ has, fact }) =>
    has("tracking_number")
      ? say`By certified mail, return receipt requested: ${fact("tracking_number")}`
      : null,
};

export const closing: BlockTemplate = {
  id: "closing",
  role: "closing",
  write: () => say`Sincerely,`,
};

export const signature: BlockTemplate = {
  id: "signature",
  role: "signature",
  write: ({ voice, fact }) =>
    lines(
      say`${fact("sender_name")}`,
      voice === "representative" ? say`personal representative of ${fact("person_name")}` : null,
      voice === "advocate" ? say`for ${fact("person_name")}` : null,
    ),
};

/** An advocate is not a personal representative by that fact alone (PR-04): the person's own signature makes the request theirs. */
export const personConfirms: BlockTemplate = {
  id: "person_confirms",
  role: "paragraph",
  write: ({ voice }) =>
    voice === "advocate"
      ? say`This is my own request. I ask that the records be sent to me.`
      : null,
};

export const personSignature: BlockTemplate = {
  id: "person_signature",
  role: "signature",
  write: ({ voice, fact }) => (voice === "advocate" ? say`${fact("person_name")}` : null),
};

/** Why somebody else writes, and by what right (PR-01, PR-04). */
export const onBehalf: BlockTemplate = {
  id: "on_behalf",
  role: "paragraph",
  write: ({ voice, traits, fact }) => {
    if (voice === "self") return null;
    const opening = say`I write on behalf of ${fact("person_name")}.`;
    if (voice === "advocate") {
      return sentences(
        opening,
        say`I help with this request. The request is ${fact("person_name")}’s own, and they sign this letter too.`,
      );
    }
    return sentences(
      opening,
      say`I am their personal representative.`,
      traits.federal ? say`45 CFR 164.502(g) asks you to treat me as you would treat them.` : null,
      say`A copy of the paper that shows this is enclosed: ${fact("authority_paper")}.`,
    );
  },
};

export const identity: BlockTemplate = {
  id: "identity",
  role: "paragraph",
  write: ({ voice, fact }) =>
    voice === "self"
      ? say`To help you find the record: my date of birth is ${fact("date_of_birth")}.`
      : say`To help you find the record: the date of birth of ${fact("person_name")} is ${fact("date_of_birth")}.`,
};

/** The patient's own copy keeps the fee limit and the full scope (THIRD-01). */
export const delivery: BlockTemplate = {
  id: "delivery",
  role: "paragraph",
  write: ({ voice, traits, fact }) => {
    if (traits.looksInPerson) return null;
    return voice === "advocate"
      ? say`Please send the records to ${fact("person_name")}, at this address: ${onOneLine(fact("person_address"))}.`
      : say`Please send the records to me, and to nobody else.`;
  },
};

export const contact: BlockTemplate = {
  id: "contact",
  role: "paragraph",
  write: ({ has, fact }) =>
    has("sender_contact")
      ? say`If anything is not clear, you can reach me at ${fact("sender_contact")}.`
      : say`If anything is not clear, please write to me at the address above.`,
};

/** Only where nobody knows whether HIPAA binds the holder (FED-SCOPE-01). */
export const coverage: BlockTemplate = {
  id: "coverage",
  role: "paragraph",
  write: ({ traits, tone }) =>
    traits.coverageKnown || !traits.federal || tone === "friendly"
      ? null
      : say`If you believe that HIPAA does not apply to your office, please tell me so in writing.`,
};

/** No right reaches psychotherapy notes, but nothing forbids sharing them (PSY-01, PSY-02). */
export const psychotherapyNotes: BlockTemplate = {
  id: "psychotherapy_notes",
  role: "paragraph",
  write: ({ traits, words }) =>
    traits.wantsPsychotherapyNotes
      ? sentences(
          say`If you keep psychotherapy notes apart from the rest of the record, ${
            traits.federal
              ? "the right of access does not cover them (45 CFR 164.501 and 164.524(a)(1)(i)). You may still share them."
              : "please look at them too."
          }`,
          say`I ask you to share them with ${words.me}.`,
        )
      : null,
};

/** Fees: what they may cover, and how much beforehand (FEE-01, FEE-03). */
export const fee: BlockTemplate = {
  id: "fee",
  role: "paragraph",
  write: ({ tone, traits }) => {
    if (traits.looksInPerson) return null;
    const before = say`If there is a fee, please tell me how much it is before you make the copies.`;
    if (tone === "friendly" || !traits.federal) return before;
    return sentences(
      before,
      say`It may cover only the labor of copying, the supplies and the postage (45 CFR 164.524(c)(4)).`,
      tone === "legal"
        ? say`HHS guidance says that you must give the approximate fee in advance. An open question about a fee does not stop the 30 days.`
        : null,
    );
  },
};

export const thanks: BlockTemplate = {
  id: "thanks",
  role: "paragraph",
  write: ({ tone }) =>
    tone === "friendly"
      ? say`Thank you for your care and your help.`
      : say`Thank you for your help.`,
};

/**
 * "my records", or "the records of" the person by name.
 * @example recordsOf(context)
 */
export function recordsOf({ voice, fact }: Pick<LetterContext, "voice" | "fact">): LetterSegment[] {
  return voice === "self" ? say`my records` : say`the records of ${fact("person_name")}`;
}

/**
 * Makes "30 days after receipt" a date one can check, without claiming to know when the letter arrives (FED-CLOCK-01).
 * @example lastDayIfReceivedToday(context)
 */
export function lastDayIfReceivedToday({
  has,
  fact,
}: Pick<LetterContext, "has" | "fact">): LetterSegment[] | null {
  return has("answer_by")
    ? say`If you receive it on ${fact("letter_date")}, the last day is ${fact("answer_by")}.`
    : null;
}
