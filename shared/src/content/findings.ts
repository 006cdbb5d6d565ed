import type { DenialGround } from "../workflow/events.ts";

/** Titles and summaries speak to the user; letter sentences to the holder, in words that fit whoever signs. */
export const findingWords = {
  answer_overdue: {
    title: "They did not answer in time",
    open: (arrived: string, due: string) =>
      `Your request arrived ${arrived}. By ${due} they had sent no records and no written refusal.`,
    cured: (due: string, answered: string) =>
      `They had to answer by ${due}. The answer came ${answered}, after the last day.`,
    letter: (arrived: string, lastDays: string) =>
      `You received the request ${arrived}. You had to act on it ${lastDays}, and you did not.`,
    lastDay: (citation: string, day: string) => `by ${day} under ${citation}`,
  },
  rest_not_released: {
    title: "They kept back the rest",
    open: (due: string) =>
      `They answered a part. Everything else had to come by ${due}. A part does not stop the clock.`,
    cured: (due: string, came: string) =>
      `The rest had to come by ${due}. It came ${came}, after the last day.`,
    letter: (due: string) =>
      `You answered only a part of the request. Access to everything else was due by ${due}.`,
  },
  extension_invalid: {
    title: "Their notice of more time does not count",
    titleLate: "They asked for more time after the last day for it",
    open: (came: string, reasons: string) =>
      `The notice came ${came}. ${reasons}. So their date stays the same.`,
    letter: (came: string, reasons: string) =>
      `Your notice that came ${came} and asks for more time ${reasons}. It does not move the date.`,
  },
  summary_without_agreement: {
    title: "They sent a summary in place of the records",
    open: (came: string) =>
      `A summary came ${came}. Nobody had agreed to one in advance. A summary is not the record.`,
    letter: (came: string) =>
      `The summary that came ${came} does not answer the request, because no summary was agreed to in advance.`,
  },
  not_a_ground: {
    written: (day: string, statement: string) => `They said no ${day}. ${statement}`,
    spoken: (day: string, statement: string) =>
      `They said no ${day}. ${statement} A refusal also has to be in writing.`,
  },
} as const;

interface NotAGroundWords {
  readonly title: string;
  readonly letter: string;
}

/** For each claim that is no ground at all (NOTGROUND-*). */
export const notAGroundWords: Readonly<Partial<Record<DenialGround, NotAGroundWords>>> = {
  unpaid_bill: {
    title: "An unpaid bill is not a reason",
    letter: "An unpaid bill for treatment is not a ground on which access may be denied.",
  },
  own_protection_or_upset: {
    title: "“For your own protection” is not a reason",
    letter:
      "A general concern that reading may upset someone is not a ground. The rule asks for a danger to life or physical safety.",
  },
  office_policy: {
    title: "“Office policy” is not a reason",
    letter:
      "An office policy is not a ground on which access may be denied. Only the grounds listed in 45 CFR 164.524(a)(2) and (a)(3) count.",
  },
  other_providers_records: {
    title: "“Another doctor wrote it” is not a reason",
    letter: "Pages that came from another provider belong to the record that you hold.",
  },
  only_to_a_clinician: {
    title: "“Only to your new therapist” is not a reason",
    letter:
      "The right of access belongs to the individual. Another recipient may be chosen by the individual, not by you.",
  },
  summary_instead: {
    title: "A summary is not the record",
    letter:
      "No summary was agreed to in advance, so a summary does not take the place of the records.",
  },
  on_the_portal: {
    title: "“It is on the portal” is not always enough",
    letter:
      "A portal answers the request only if it holds everything asked for, in the form asked for.",
  },
  no_reason_given_by_me: {
    title: "You do not have to say why you want them",
    letter: "The rule does not ask for a reason for the request.",
  },
};

/** @example joinWithAnd(["a", "b", "c"]) // "a, b and c" */
export function joinWithAnd(parts: readonly string[]): string {
  const last = parts.at(-1);
  if (last === undefined || parts.length === 1) return last ?? "";
  return `${parts.slice(0, -1).join(", ")} and ${last}`;
}
