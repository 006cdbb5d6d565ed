import { receiptBasisWords } from "@recourse/shared/content/method-words";
import { askingWords } from "@recourse/shared/content/pages/event-forms/asking";
import { choicesOf, type EventForm } from "./event-field.ts";
import { signedBy } from "./mailing.ts";
import {
  aboutTheClaim,
  howAnswered,
  sentBy,
  trackingNumber,
  whatWasAskedFor,
  whichOfAll,
} from "./shared-fields.ts";

export const askingForms = {
  request_sent: {
    heading: askingWords.requestSent.heading,
    meaning: askingWords.requestSent.meaning,
    when: askingWords.requestSent.when,
    fields: [...sentBy(askingWords.requestSent.method), ...whatWasAskedFor, ...aboutTheClaim],
  },
  certified_letter_sent: {
    heading: askingWords.certifiedLetterSent.heading,
    meaning: askingWords.certifiedLetterSent.meaning,
    when: askingWords.certifiedLetterSent.when,
    fields: [trackingNumber, ...whatWasAskedFor, ...aboutTheClaim],
  },
  receipt_established: {
    heading: askingWords.receiptEstablished.heading,
    meaning: askingWords.receiptEstablished.meaning,
    when: askingWords.receiptEstablished.when,
    fields: [
      whichOfAll,
      {
        kind: "choice",
        name: "basis",
        label: askingWords.receiptEstablished.basis.label,
        choices: choicesOf(receiptBasisWords),
        missing: askingWords.receiptEstablished.basis.missing,
      },
      signedBy,
    ],
  },
  authority_shown: {
    heading: askingWords.authorityShown.heading,
    meaning: askingWords.authorityShown.meaning,
    when: askingWords.authorityShown.when,
    fields: [
      {
        kind: "line",
        name: "paper",
        label: askingWords.authorityShown.paper.label,
        hint: askingWords.authorityShown.paper.hint,
      },
    ],
  },
  followed_up: {
    heading: askingWords.followedUp.heading,
    meaning: askingWords.followedUp.meaning,
    when: askingWords.followedUp.when,
    fields: [whichOfAll, ...sentBy(askingWords.followedUp.method)],
  },
  acknowledged: {
    heading: askingWords.acknowledged.heading,
    meaning: askingWords.acknowledged.meaning,
    when: askingWords.acknowledged.when,
    fields: [whichOfAll, howAnswered(askingWords.acknowledged.method)],
  },
  returned_undeliverable: {
    heading: askingWords.returnedUndeliverable.heading,
    meaning: askingWords.returnedUndeliverable.meaning,
    when: askingWords.returnedUndeliverable.when,
    fields: [
      whichOfAll,
      {
        kind: "choice",
        name: "reason",
        label: askingWords.returnedUndeliverable.reason.label,
        missing: askingWords.returnedUndeliverable.reason.missing,
        choices: choicesOf(askingWords.returnedUndeliverable.reason.choices),
      },
    ],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
