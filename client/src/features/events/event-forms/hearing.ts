import { hearingWords } from "@recourse/shared/content/pages/event-forms/hearing";
import type { EventForm } from "./event-field.ts";
import { sentBy } from "./shared-fields.ts";

export const hearingForms = {
  hearing_scheduled: {
    heading: hearingWords.hearingScheduled.heading,
    meaning: hearingWords.hearingScheduled.meaning,
    when: hearingWords.hearingScheduled.when,
    fields: [
      {
        kind: "day",
        name: "hearingOn",
        label: hearingWords.hearingScheduled.hearingOn.label,
        missing: hearingWords.hearingScheduled.hearingOn.missing,
        ahead: true,
      },
    ],
  },
  evidence_notice_sent: {
    heading: hearingWords.evidenceNoticeSent.heading,
    meaning: hearingWords.evidenceNoticeSent.meaning,
    when: hearingWords.evidenceNoticeSent.when,
    fields: [
      ...sentBy(hearingWords.evidenceNoticeSent.method),
      { kind: "paragraph", name: "missing", label: hearingWords.evidenceNoticeSent.missing },
    ],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
