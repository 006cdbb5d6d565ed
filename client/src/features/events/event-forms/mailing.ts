import { mailingForm as texts } from "@recourse/shared/content/pages/events/mailing-form";
import type { EventField, EventForm } from "./event-field.ts";

/** Only a green card or a tracking page names somebody. */
export const signedBy: EventField = {
  kind: "line",
  name: "signedBy",
  label: texts.signer,
  hint: texts.signerHint,
  showIf: ({ basis, outcome }) =>
    basis === "return_receipt" || basis === "tracking" || outcome === "delivered",
};

export const mailingForms = {
  mailing_tracked: {
    heading: texts.heading,
    meaning: texts.meaning,
    when: texts.when,
    whenHint: texts.whenHint,
    fields: [
      {
        kind: "mailing",
        name: "mailingId",
        label: texts.which,
        missing: texts.chooseWhich,
      },
      {
        kind: "choice",
        name: "outcome",
        label: texts.outcome,
        missing: texts.chooseOutcome,
        choices: [
          { value: "delivered", label: texts.delivered },
          { value: "refused", label: texts.refused },
          { value: "unclaimed", label: texts.unclaimed },
          { value: "came_back", label: texts.cameBack },
        ],
      },
      signedBy,
    ],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
