import type { Stage } from "../workflow/stages.ts";

type Rung = Exclude<Stage, "draft" | "closed">;

export const rungTitles: Readonly<Record<Rung, string>> = {
  requested: "Asked for the records",
  summaries_only: "Only summaries came",
  escalated_to_doctor: "Talking to the doctor",
  certified_letter: "Certified letter",
  review: "Review by another clinician",
  ocr_complaint: "Complaint to the federal office",
};

export const rungsAhead: Readonly<Record<Rung, string>> = {
  requested: "Not sent yet",
  summaries_only: "Only if they send a summary instead",
  escalated_to_doctor: "If the office is late or says no",
  certified_letter: "If talking does not help",
  review: "Only after a written denial that can be reviewed",
  ocr_complaint: "Once there is something to complain of",
};

export const rungsSkipped: Readonly<Record<Rung, string>> = {
  requested: "Skipped",
  summaries_only: "Skipped: they sent none",
  escalated_to_doctor: "Skipped",
  certified_letter: "Skipped",
  review: "Skipped",
  ocr_complaint: "Skipped",
};

export const rungNotes = {
  here: "You are here",
  reached: "Done",
  notHere: "Not for this office: the federal rule does not count here",
  reviewOpen: "Open to you now",
  complaintOpen: (day: string) => `Open to you now, until ${day}`,
  complaintLate: "Still open to you. Say why it comes late",
};
