import { receiptBasisWords } from "@recourse/shared/content/method-words";
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
    heading: "You asked for the records",
    meaning:
      "Each time you ask, a new clock starts on the day it arrives. An older request keeps its own clock.",
    when: "When did you ask?",
    fields: [...sentBy("How did you ask?"), ...whatWasAskedFor, ...aboutTheClaim],
  },
  certified_letter_sent: {
    heading: "You mailed the certified letter",
    meaning:
      "The green card or the tracking page shows the day it arrived. Keep the receipt: it is proof.",
    when: "When did you mail it?",
    fields: [trackingNumber, ...whatWasAskedFor, ...aboutTheClaim],
  },
  receipt_established: {
    heading: "Your request arrived",
    meaning: "The day it arrived is day 0. From here the days for their answer are counted.",
    when: "When did it arrive?",
    fields: [
      whichOfAll,
      {
        kind: "choice",
        name: "basis",
        label: "How do you know?",
        choices: choicesOf(receiptBasisWords),
        missing: "Choose how you know.",
      },
      signedBy,
    ],
  },
  authority_shown: {
    heading: "They got proof that you may act for the person",
    meaning:
      "If they did not have this proof with the request, they may say that the days count from now. We show both dates, and call them late only after the second.",
    when: "When did they get it?",
    fields: [
      {
        kind: "line",
        name: "paper",
        label: "Which paper was it?",
        hint: "You may leave this open.",
      },
    ],
  },
  followed_up: {
    heading: "You followed up",
    meaning: "A reminder starts no new clock, and loses none. It shows that you kept asking.",
    when: "When was that?",
    fields: [whichOfAll, ...sentBy("How did you follow up?")],
  },
  acknowledged: {
    heading: "They said they got your request",
    meaning:
      "This shows that your request arrived, on that day at the latest. It is no answer yet.",
    when: "When did the note come?",
    fields: [whichOfAll, howAnswered("How did it reach you?")],
  },
  returned_undeliverable: {
    heading: "Your request came back",
    meaning: "A request that did not arrive starts no clock. It can be sent again another way.",
    when: "When did it come back?",
    fields: [
      whichOfAll,
      {
        kind: "choice",
        name: "reason",
        label: "Why did it come back?",
        missing: "Choose why it came back.",
        choices: [
          { value: "wrong_address", label: "The address was wrong" },
          { value: "refused", label: "They did not take it" },
          { value: "unclaimed", label: "Nobody picked it up" },
          { value: "fax_failed", label: "The fax did not go through" },
          { value: "never_got_it", label: "They say that they never got it" },
          { value: "other", label: "Another reason" },
        ],
      },
    ],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
