import type { FactKey } from "../fact-catalogue.ts";
import type { LetterSegment } from "../letter.ts";
import { lines, say, sentences } from "../letter-segments.ts";
import type { BlockTemplate, LetterContext } from "../letter-template.ts";
import {
  closing,
  contact,
  date,
  mailing,
  onBehalf,
  personSignature,
  recordsOf,
  sender,
  signature,
  thanks,
} from "./letter-frame.ts";

type Write = BlockTemplate["write"];

/**
 * A paragraph of a letter.
 * @example paragraph("ask", () => say`Please send the records now.`)
 */
export function paragraph(id: string, write: Write): BlockTemplate {
  return { id, role: "paragraph", write };
}

/**
 * A lettered point.
 * @example point("point_a", () => say`Send the records.`)
 */
export function point(id: string, write: Write): BlockTemplate {
  return { id, role: "point", write };
}

/**
 * What the letter is about, in one line.
 * @example heading((context) => say`Reminder about ${recordsOf(context)}`)
 */
export function heading(write: Write): BlockTemplate {
  return { id: "heading", role: "heading", write };
}

export const officeRecipient: BlockTemplate = {
  id: "recipient",
  role: "recipient",
  write: ({ traits, fact }) =>
    lines(
      traits.hasRecordsOffice ? say`Medical records` : null,
      say`${fact("holder_name")}`,
      say`${fact("holder_address")}`,
    ),
};

/** Whoever treats, else the privacy official that every covered entity must have (CONTACT-01). */
export const doctorRecipient: BlockTemplate = {
  id: "recipient",
  role: "recipient",
  write: ({ traits, has, fact }) => {
    const toPerson = has("doctor_name") ? say`${fact("doctor_name")}` : say`Privacy official`;
    return lines(
      traits.isTherapist && !has("doctor_name") ? null : toPerson,
      say`${fact("holder_name")}`,
      say`${fact("holder_address")}`,
    );
  },
};

/** CONTACT-01: for complaints. */
export const privacyRecipient: BlockTemplate = {
  id: "recipient",
  role: "recipient",
  write: ({ traits, fact }) =>
    lines(
      traits.federal && !traits.isTherapist ? say`Privacy official` : null,
      say`${fact("holder_name")}`,
      say`${fact("holder_address")}`,
    ),
};

/**
 * Somebody other than the holder, by a name that the case may not know.
 * @example otherRecipient("lawyer_name")
 */
export function otherRecipient(name: FactKey): BlockTemplate {
  return {
    id: "recipient",
    role: "recipient",
    write: ({ fact }) => lines(say`${fact(name)}`, say`${fact("recipient_address")}`),
  };
}

export const officeSalutation = greet("office_greeting");
export const doctorSalutation = greet("doctor_greeting");

/**
 * "Dear" and whom the fact names.
 * @example greet("office_greeting")
 */
export function greet(key: FactKey): BlockTemplate {
  return {
    id: "salutation",
    role: "salutation",
    write: ({ fact }) => say`Dear ${fact(key)},`,
  };
}

/**
 * The same by a greeting made from a name; where the name is missing there is one gap and not two.
 * @example greetNamed("lawyer_greeting", "lawyer_name")
 */
export function greetNamed(greeting: FactKey, name: FactKey): BlockTemplate {
  return {
    id: "salutation",
    role: "salutation",
    write: ({ has, fact }) => say`Dear ${fact(has(greeting) ? greeting : name)},`,
  };
}

/**
 * An office that is greeted by what it is.
 * @example greetAs("hearing office team")
 */
export function greetAs(whom: string): BlockTemplate {
  return { id: "salutation", role: "salutation", write: () => say`Dear ${whom},` };
}

/** To others than the holder the federal rule on representatives says nothing. */
const onBehalfToOthers: BlockTemplate = {
  id: "on_behalf",
  role: "paragraph",
  write: ({ voice, fact }) => {
    if (voice === "self") return null;
    return sentences(
      say`I write on behalf of ${fact("person_name")}.`,
      voice === "advocate"
        ? say`I help with this. ${fact("person_name")} signs this letter too.`
        : say`A copy of the paper that shows that I may act for them is enclosed: ${fact("authority_paper")}.`,
    );
  },
};

/** An advocate’s letter is the person’s own (PR-04). */
const personAgrees: BlockTemplate = {
  id: "person_confirms",
  role: "paragraph",
  write: ({ voice }) =>
    voice === "advocate" ? say`I have read this letter, and it is my own.` : null,
};

interface Frame {
  readonly recipient: BlockTemplate;
  readonly heading: BlockTemplate;
  readonly salutation: BlockTemplate;
  readonly body: readonly BlockTemplate[];
}

/**
 * A letter to the holder: the letterhead, what the letter says, and how it ends.
 * @example toHolder({ recipient: officeRecipient, heading, salutation: officeSalutation, body })
 */
export function toHolder({ recipient, heading, salutation, body }: Frame): BlockTemplate[] {
  return [
    ...[sender, date, mailing, recipient, heading, salutation, onBehalf],
    ...body,
    ...[contact, thanks, closing, signature, personAgrees, personSignature],
  ];
}

/**
 * A letter to somebody else, who is not bound by the rule on access.
 * @example toOthers({ recipient: otherRecipient("lawyer_name"), heading, salutation, body })
 */
export function toOthers({ recipient, heading, salutation, body }: Frame): BlockTemplate[] {
  return [
    ...[sender, date, mailing, recipient, heading, salutation, onBehalfToOthers],
    ...body,
    ...[contact, thanks, closing, signature, personAgrees, personSignature],
  ];
}

/**
 * A citation in brackets, where the federal rule binds the holder and the tone is not the friendly one; else nothing.
 * @example say`The rest is due too${citing(context, "45 CFR 164.524(d)(1)")}.`
 */
export function citing({ traits, tone }: LetterContext, citation: string): string {
  return traits.federal && tone !== "friendly" ? ` (${citation})` : "";
}

/**
 * A sentence that only a letter in the legal tone needs, and only where the federal rule binds the holder.
 * @example inLegalTone(context, say`You must refer it promptly.`)
 */
export function inLegalTone(
  { traits, tone }: LetterContext,
  words: LetterSegment[],
): LetterSegment[] | null {
  return traits.federal && tone === "legal" ? words : null;
}

/**
 * "I asked for my records on October 13, 2026."
 * @example askedOn(context)
 */
export function askedOn({ voice, words, fact }: LetterContext): LetterSegment[] {
  const records = voice === "advocate" ? say`their records` : recordsOf({ voice, fact });
  return say`${words.I} asked for ${records} on ${fact("earlier_request_on")}.`;
}

/**
 * The same, with the proof of arrival where there is one.
 * @example askedBefore(context)
 */
export function askedBefore(context: LetterContext): LetterSegment[] | null {
  const { has, fact } = context;
  return sentences(
    askedOn(context),
    has("earlier_request_received_on")
      ? say`Your office received the request on ${fact("earlier_request_received_on")}.`
      : null,
  );
}

/** RETAL-01: it may strain the care, so the user decides. In the words of the finding, that fit a holder and an agency alike. */
export const retaliation: BlockTemplate = {
  id: "retaliation",
  role: "paragraph",
  optional: {
    label: "Say that they threatened or punished you for asking",
    hint: "It can strain your care there. Leave it out if you are not sure.",
  },
  write: ({ has, fact }) => (has("retaliation_told") ? say`${fact("retaliation_told")}` : null),
};
