import { climbingWords } from "@recourse/shared/content/pages/event-forms/climbing";
import { choicesOf, type EventForm } from "./event-field.ts";
import { sentBy, whichRequest } from "./shared-fields.ts";

export const climbingForms = {
  review_requested: {
    heading: climbingWords.reviewRequested.heading,
    meaning: climbingWords.reviewRequested.meaning,
    when: climbingWords.reviewRequested.when,
    fields: [whichRequest, ...sentBy(climbingWords.reviewRequested.method)],
  },
  review_decided: {
    heading: climbingWords.reviewDecided.heading,
    meaning: climbingWords.reviewDecided.meaning,
    when: climbingWords.reviewDecided.when,
    fields: [
      {
        kind: "choice",
        name: "decision",
        label: climbingWords.reviewDecided.decision.label,
        missing: climbingWords.reviewDecided.decision.missing,
        choices: choicesOf(climbingWords.reviewDecided.decision.choices),
      },
      { kind: "line", name: "reviewer", label: climbingWords.reviewDecided.reviewer },
    ],
  },
  complaint_to_holder_sent: {
    heading: climbingWords.complaintToHolderSent.heading,
    meaning: climbingWords.complaintToHolderSent.meaning,
    when: climbingWords.complaintToHolderSent.when,
    fields: [...sentBy(climbingWords.complaintToHolderSent.method)],
  },
  ocr_complaint_filed: {
    heading: climbingWords.ocrComplaintFiled.heading,
    meaning: climbingWords.ocrComplaintFiled.meaning,
    when: climbingWords.ocrComplaintFiled.when,
    fields: [
      {
        kind: "line",
        name: "complaintNumber",
        label: climbingWords.ocrComplaintFiled.complaintNumber.label,
        hint: climbingWords.ocrComplaintFiled.complaintNumber.hint,
      },
    ],
  },
  information_blocking_reported: {
    heading: climbingWords.informationBlockingReported.heading,
    meaning: climbingWords.informationBlockingReported.meaning,
    when: climbingWords.informationBlockingReported.when,
    fields: [
      {
        kind: "line",
        name: "reportNumber",
        label: climbingWords.informationBlockingReported.reportNumber,
      },
    ],
  },
  agency_answered: {
    heading: climbingWords.agencyAnswered.heading,
    meaning: climbingWords.agencyAnswered.meaning,
    when: climbingWords.agencyAnswered.when,
    fields: [
      {
        kind: "choice",
        name: "answer",
        label: climbingWords.agencyAnswered.answer.label,
        missing: climbingWords.agencyAnswered.answer.missing,
        choices: choicesOf(climbingWords.agencyAnswered.answer.choices),
      },
    ],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
