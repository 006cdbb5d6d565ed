import type { EventForm } from "./event-field.ts";
import { sentBy } from "./shared-fields.ts";

export const hearingForms = {
  hearing_scheduled: {
    heading: "A hearing was set",
    meaning:
      "Evidence has to be sent, or named, 5 business days before the hearing. We count back from it and remind you. A new notice takes the place of an older one.",
    when: "When did the notice come?",
    fields: [
      {
        kind: "day",
        name: "hearingOn",
        label: "When is the hearing?",
        missing: "Enter the day of the hearing.",
        ahead: true,
      },
    ],
  },
  evidence_notice_sent: {
    heading: "You told Social Security about the evidence",
    meaning:
      "Telling them in time about records that you wait for is enough. You can send the records when they come.",
    when: "When did you tell them?",
    fields: [
      ...sentBy("How did you tell them?"),
      { kind: "paragraph", name: "missing", label: "What is still missing?" },
    ],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
