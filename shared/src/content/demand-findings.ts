import type { OnlyWay, Retaliation } from "../workflow/demands.ts";
import type { RecordFormat } from "../workflow/records.ts";

/** To stand after "you asked for". */
const askedForm: Readonly<Record<RecordFormat, string>> = {
  pdf: "PDF files",
  portal_download: "a download from the portal",
  other_electronic: "another electronic form",
  paper: "paper copies",
  inspect_in_person: "a look at the records in the office",
};

/** To stand before a day. */
const cameAs: Readonly<Record<RecordFormat, string>> = {
  pdf: "PDF files came",
  portal_download: "a download from the portal came",
  other_electronic: "another electronic form came",
  paper: "paper copies came",
  inspect_in_person: "only a look at them in the office was given",
};

/** Findings about form, ways and people. Titles and summaries speak to the user, letter sentences to the holder. */
export const demandFindingWords = {
  wrong_form_or_format: {
    title: "They came in another form than you asked for",
    open: (asked: RecordFormat, came: RecordFormat, day: string) =>
      `You asked for ${askedForm[asked]}, and ${cameAs[came]} ${day}. You had not agreed to that, and they gave no reason. They must use the form you ask for if they readily can.`,
    letter: (asked: RecordFormat, came: RecordFormat, day: string) =>
      `The request asked for ${askedForm[asked]}, and ${cameAs[came]} ${day}. Nobody agreed to that, and you did not say that the form asked for cannot be readily produced. If it can, 45 CFR 164.524(c)(2) requires it.`,
  },
  authorization_form_demanded: {
    title: "They want an authorization for your own records",
    open: (day: string) =>
      `They asked for an authorization form ${day}. Asking for your own records is not the same thing. Your request still counts, and the 30 days go on.`,
    letter: (day: string) =>
      `The form that you sent ${day} is an authorization. A request for access under 45 CFR 164.524 is not an authorization under 164.508. It still counts, and its 30 days go on.`,
  },
  sent_to_someone_not_chosen: {
    title: "They sent the records to someone you did not choose",
    open: (day: string, to: string | null) =>
      `They said ${day} that the records went to ${to ?? "somebody else"}. The right to a copy is yours. You may choose another to get it, and they may not choose for you.`,
    letter: (to: string | null) =>
      `The records went to ${to ?? "a recipient"}. The individual did not choose that, and it does not answer the request. Under 45 CFR 164.524(a)(1) and (c)(3)(ii) access belongs to the individual. Nobody else may choose another recipient.`,
  },
  waiver_demanded: {
    title: "They want you to give up rights",
    open: (day: string) =>
      `They asked you ${day} to sign away rights, and made treatment, payment, a plan or benefits depend on it. That is not allowed. You do not have to sign.`,
    letter: (day: string) =>
      `The paper that you asked to be signed ${day} gives up rights, as a condition of treatment, payment, enrollment or benefits. 45 CFR 164.530(h) does not allow that.`,
  },
} as const;

type Barrier = Exclude<OnlyWay, "other">;

/** FED-SCOPE-03. The guidance is reported by others, and its examples were not checked: the words say so. */
export const barrierWords: Readonly<
  Record<Barrier, { readonly title: string; readonly they: string; readonly you: string }>
> = {
  in_person: {
    title: "They make you come in person",
    they: "They want you to come in person",
    you: "You ask that the individual come in person",
  },
  portal: {
    title: "They accept the portal only",
    they: "They accept the portal only",
    you: "You accept the portal only",
  },
  postal_mail: {
    title: "They accept postal mail only",
    they: "They accept postal mail only",
    you: "You accept postal mail only",
  },
};

/** @example barrierSummary(barrierWords.portal.they, "on November 2") */
export function barrierSummary(what: string, day: string): string {
  return `${what}, as they said ${day}. HHS guidance, as others report it, says that they may not use unreasonable measures that become a barrier or a delay. Not verified: that HHS names this as an example.`;
}

/** @example barrierLetter(barrierWords.portal.you) */
export function barrierLetter(what: string): string {
  return `${what}. HHS guidance on access says that a holder may not use unreasonable measures that become a barrier or a delay. The request stands as it was made.`;
}

type Act = Exclude<Retaliation, "taken_back">;

/** RETAL-01, in kind words: whoever reads this may be afraid for their care. */
export const retaliationFindingWords: Readonly<
  Record<Act, { readonly title: string; readonly act: string }>
> = {
  threatened: { title: "They threatened you for asking", act: "a threat was made" },
  ended_care: { title: "They ended your care because you asked", act: "care was ended" },
  refused_treatment: {
    title: "They refused you treatment because you asked",
    act: "treatment was refused",
  },
  treated_worse: {
    title: "They treated you worse because you asked",
    act: "the individual was treated worse than before",
  },
  other: { title: "They punished you for asking", act: "the individual was punished" },
};

/** @example retaliationSummary("on November 2") */
export function retaliationSummary(day: string): string {
  return `You told us what happened ${day}. You did nothing wrong by asking. Nobody may threaten, pressure, treat worse or punish a person for using a right.`;
}

/** @example retaliationLetter("care was ended", "on November 2") */
export function retaliationLetter(act: string, day: string): string {
  return `Because of the request, ${act} ${day}. 45 CFR 164.530(g) does not allow intimidation, threats, coercion, discrimination or other retaliation for using a right.`;
}
