import { answerMethodWords, sendMethodWords } from "@recourse/shared/content/method-words";
import { mailingForm } from "@recourse/shared/content/pages/events/mailing-form";
import { recordFormatWords } from "@recourse/shared/content/record-words";
import { choicesOf, type EventField } from "./event-field.ts";

/** Questions that several kinds of event share. */
export const whichRequest = {
  kind: "request",
  name: "requestId",
  label: "Which request is it about?",
} as const satisfies EventField;

/** What tells of arrival or more time can also be about a correction or a list. */
export const whichOfAll: EventField = { ...whichRequest, of: "any" };

export function howSent(label: string): EventField {
  return {
    kind: "choice",
    name: "method",
    label,
    choices: choicesOf(sendMethodWords),
    missing: "Choose how.",
  };
}

export function howAnswered(label: string): EventField {
  return {
    kind: "choice",
    name: "method",
    label,
    choices: choicesOf(answerMethodWords),
    missing: "Choose how it reached you.",
  };
}

/** What a request asks for: path `askedFor` of the details. */
export const whatWasAskedFor: readonly EventField[] = [
  {
    kind: "kinds",
    name: "askedFor.kinds",
    label: "What did you ask for?",
    missing: "Choose at least one kind of record.",
  },
  {
    kind: "day",
    name: "askedFor.from",
    label: "From which day on?",
    hint: "Leave it open if you asked for everything from the start.",
    open: null,
  },
  {
    kind: "day",
    name: "askedFor.to",
    label: "Up to which day?",
    hint: "Leave it open if you asked for everything up to now.",
    open: null,
    ahead: true,
  },
  {
    kind: "choice",
    name: "askedFor.format",
    label: "In which form?",
    choices: [{ value: "", label: "I did not say" }, ...choicesOf(recordFormatWords)],
  },
  { kind: "line", name: "askedFor.details", label: "Anything else you asked for" },
];

/** In some states the copy is then free (FEE-04). */
export const aboutTheClaim: readonly EventField[] = [
  {
    kind: "yes_no",
    name: "proofOfClaimEnclosed",
    label: "Did you send a paper from Social Security that shows your claim?",
    hint: "In some states the copy is then free. Leave it open if there is no claim.",
    yes: "Yes, it went with the request",
    no: "No",
    unknown: "I do not know",
  },
  {
    kind: "yes_no",
    name: "privateLawyer",
    label: "Does a private lawyer represent you in the claim?",
    hint: "In some states the free copy is only for people without one.",
    yes: "Yes",
    no: "No",
    unknown: "I would rather not say",
    showIf: ({ proofOfClaimEnclosed, privateLawyer }) =>
      proofOfClaimEnclosed === "yes" || privateLawyer !== "",
  },
];

export const trackingNumber: EventField = {
  kind: "line",
  name: "trackingNumber",
  label: "Tracking number",
  hint: mailingForm.numberHint,
  showIf: ({ method, trackingNumber }) =>
    method === undefined || isMail(method) || (trackingNumber ?? "") !== "",
};

const isMail = (method: unknown) => method === "certified_mail" || method === "mail";

/** How it went out, and the number of the post office. */
export const sentBy = (label: string): readonly EventField[] => [howSent(label), trackingNumber];
