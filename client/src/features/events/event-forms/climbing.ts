import type { EventForm } from "./event-field.ts";
import { sentBy, whichRequest } from "./shared-fields.ts";

export const climbingForms = {
  review_requested: {
    heading: "You asked for a review",
    meaning:
      "After some kinds of no, somebody else must look again. It must be a licensed clinician who took no part in the first decision.",
    when: "When did you ask?",
    fields: [whichRequest, ...sentBy("How did you ask?")],
  },
  review_decided: {
    heading: "The review is decided",
    meaning: "They must follow what the reviewer decides.",
    when: "When did the answer reach you?",
    fields: [
      {
        kind: "choice",
        name: "decision",
        label: "What was decided?",
        missing: "Choose what was decided.",
        choices: [
          { value: "granted", label: "I get the records" },
          { value: "granted_in_part", label: "I get part of them" },
          { value: "upheld", label: "The no stays" },
        ],
      },
      { kind: "line", name: "reviewer", label: "Who decided it?" },
    ],
  },
  complaint_to_holder_sent: {
    heading: "You complained to them",
    meaning: "This does not stop or replace the complaint to the federal office.",
    when: "When did you send it?",
    fields: [...sentBy("How did you send it?")],
  },
  ocr_complaint_filed: {
    heading: "You complained to the federal office",
    meaning:
      "The Office for Civil Rights can write to them, or look into it. It often takes months. The case stays open here.",
    when: "When did you send it?",
    fields: [
      {
        kind: "line",
        name: "complaintNumber",
        label: "Complaint number",
        hint: "It comes by e-mail or letter. You can add it later.",
      },
    ],
  },
  information_blocking_reported: {
    heading: "You reported information blocking",
    meaning: "A second federal rule, about records kept on computers. It runs beside the first.",
    when: "When did you report it?",
    fields: [{ kind: "line", name: "reportNumber", label: "Report number" }],
  },
  agency_answered: {
    heading: "The federal office answered",
    meaning: "Even a short letter from this office often moves a records desk.",
    when: "When did it come?",
    fields: [
      {
        kind: "choice",
        name: "answer",
        label: "What does it say?",
        missing: "Choose what it says.",
        choices: [
          { value: "guidance", label: "They wrote to the office about the rule" },
          { value: "investigating", label: "They look into it" },
          { value: "closed", label: "They closed it" },
        ],
      },
    ],
  },
} as const satisfies Readonly<Record<string, EventForm>>;
