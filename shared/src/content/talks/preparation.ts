import type { TalkVoice } from "./talk-voice.ts";

/** One thing to think of, to have ready or to say. */
export interface Point {
  readonly words: string;
  /** Words to say aloud: they stand in quotation marks on the page. */
  readonly spoken: boolean;
  /** The rule behind it, where there is one. */
  readonly rule: string | null;
}

export interface PreparationPart {
  readonly heading: string;
  readonly points: readonly Point[];
}

/** What to go through before a talk, part by part. */
export interface Preparation {
  readonly lead: string;
  readonly parts: readonly PreparationPart[];
}

/**
 * A thing to know or to do.
 * @example point("Bring somebody you trust.")
 */
export function point(words: string, rule: string | null = null): Point {
  return { words, spoken: false, rule };
}

/**
 * Words to say aloud, without quotation marks.
 * @example aloud("By which day may I expect them?")
 */
export function aloud(words: string): Point {
  return { words, spoken: true, rule: null };
}

/** What a talk about records can lead to, and need not (WAIVE-01, SUMMARY-01, NOTGROUND-TOCLINICIAN). */
export function whatNotToAgreeTo({ federal, isSelf }: TalkVoice): PreparationPart {
  return {
    heading: "What you need not agree to",
    points: [
      federal
        ? point(
            "To sign away a right. They may not ask for that in return for treatment.",
            "WAIVE-01",
          )
        : point("To sign anything that you have not read at home."),
      point("To take the request back. It can rest without that."),
      federal
        ? point(
            "To a summary in place of the records, unless it is what you want. A quick “yes” could count as agreed in advance.",
            "SUMMARY-01",
          )
        : point("To a summary in place of the records, unless it is what you want."),
      federal
        ? point(
            "To “only to your new therapist”. You may choose that as well. It does not take the place of a copy.",
            "NOTGROUND-TOCLINICIAN",
          )
        : point("To “only to your new therapist”, unless it is what you want."),
      point(
        `To “only together with us”. Going through them together can be good${
          isSelf ? " for you" : ""
        }, beside a copy.`,
      ),
      point("To decide anything at once. “I will think about it” is a full answer."),
    ],
  };
}

/** A doctor who supports the claim on paper may do more for it than the notes. */
export function askAboutTheClaim({ hasClaim, isSelf, person }: TalkVoice): PreparationPart[] {
  if (!hasClaim) return [];
  return [
    {
      heading: "Because of the claim",
      points: [
        aloud(isSelf ? "Do you support my claim?" : `Do you support the claim of ${person}?`),
        aloud(
          isSelf
            ? "Would you fill in the form about what I can and cannot do at work, and show it to me?"
            : `Would you fill in the form about what ${person} can and cannot do at work, and show it to us?`,
        ),
        point(
          "The form is often called a mental RFC form. A lawyer or the hearing office can give you one.",
        ),
        point(
          "If the doctor supports the claim and has shown the filled-in form, the notes may matter less. You may then decide not to go on. That is a good ending too.",
        ),
      ],
    },
  ];
}

/** Whoever needs this care may stop at any time (RETAL-01). */
export function ifItGoesBadly({ federal }: TalkVoice): PreparationPart {
  return {
    heading: "If it goes badly",
    points: [
      aloud("Thank you. I would like to stop here, and think about it."),
      point(
        "You need not win, and you need not argue about the law. The next step can be a letter.",
      ),
      point(
        federal
          ? "They may not threaten or punish anybody for asking. If it happens, tell us: then care comes first."
          : "If they threaten or punish anybody for asking, tell us: then care comes first.",
        federal ? "RETAL-01" : null,
      ),
    ],
  };
}
