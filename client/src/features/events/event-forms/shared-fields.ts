import { answerMethodWords, sendMethodWords } from "@recourse/shared/content/method-words";
import { commonTexts } from "@recourse/shared/content/pages/common";
import { sharedFieldWords } from "@recourse/shared/content/pages/event-forms/shared-fields";
import { recordFormatWords } from "@recourse/shared/content/record-words";
import { choicesOf, type EventField } from "./event-field.ts";

/** Questions that several kinds of event share. */
export const whichRequest = {
  kind: "request",
  name: "requestId",
  label: sharedFieldWords.whichRequest,
} as const satisfies EventField;

/** What tells of arrival or more time can also be about a correction or a list. */
export const whichOfAll: EventField = { ...whichRequest, of: "any" };

export function howSent(label: string): EventField {
  return {
    kind: "choice",
    name: "method",
    label,
    choices: choicesOf(sendMethodWords),
    missing: sharedFieldWords.chooseHow,
  };
}

export function howAnswered(label: string): EventField {
  return {
    kind: "choice",
    name: "method",
    label,
    choices: choicesOf(answerMethodWords),
    missing: sharedFieldWords.chooseHowItCame,
  };
}

/** What a request asks for: path `askedFor` of the details. */
export const whatWasAskedFor: readonly EventField[] = [
  {
    kind: "kinds",
    name: "askedFor.kinds",
    label: sharedFieldWords.askedFor.kinds.label,
    missing: sharedFieldWords.askedFor.kinds.missing,
  },
  {
    kind: "day",
    name: "askedFor.from",
    label: sharedFieldWords.askedFor.from.label,
    hint: sharedFieldWords.askedFor.from.hint,
    open: null,
  },
  {
    kind: "day",
    name: "askedFor.to",
    label: sharedFieldWords.askedFor.to.label,
    hint: sharedFieldWords.askedFor.to.hint,
    open: null,
    ahead: true,
  },
  {
    kind: "choice",
    name: "askedFor.format",
    label: sharedFieldWords.askedFor.format.label,
    choices: [
      { value: "", label: sharedFieldWords.askedFor.format.notChosen },
      ...choicesOf(recordFormatWords),
    ],
  },
  { kind: "line", name: "askedFor.details", label: sharedFieldWords.askedFor.details },
];

/** In some states the copy is then free (FEE-04). */
export const aboutTheClaim: readonly EventField[] = [
  {
    kind: "yes_no",
    name: "proofOfClaimEnclosed",
    label: sharedFieldWords.proofOfClaimEnclosed.label,
    hint: sharedFieldWords.proofOfClaimEnclosed.hint,
    yes: sharedFieldWords.proofOfClaimEnclosed.yes,
    no: commonTexts.no,
    unknown: commonTexts.doNotKnow,
  },
  {
    kind: "yes_no",
    name: "privateLawyer",
    label: sharedFieldWords.privateLawyer.label,
    hint: sharedFieldWords.privateLawyer.hint,
    yes: commonTexts.yes,
    no: commonTexts.no,
    unknown: sharedFieldWords.privateLawyer.unknown,
    showIf: ({ proofOfClaimEnclosed, privateLawyer }) =>
      proofOfClaimEnclosed === "yes" || privateLawyer !== "",
  },
];

export const trackingNumber: EventField = {
  kind: "line",
  name: "trackingNumber",
  label: sharedFieldWords.trackingNumber.label,
  hint: sharedFieldWords.trackingNumber.hint,
  showIf: ({ method, trackingNumber }) =>
    method === undefined || isMail(method) || (trackingNumber ?? "") !== "",
};

const isMail = (method: unknown) => method === "certified_mail" || method === "mail";

/** How it went out, and the number of the post office. */
export const sentBy = (label: string): readonly EventField[] => [howSent(label), trackingNumber];
