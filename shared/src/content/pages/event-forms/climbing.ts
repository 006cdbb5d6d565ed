/** Words of the forms about a review, a complaint and a report, and their answers. */
export const climbingWords = {
  reviewRequested: {
    heading: "You asked for a review",
    meaning:
      "After some kinds of no, somebody else must look again. It must be a licensed clinician who took no part in the first decision.",
    when: "When did you ask?",
    method: "How did you ask?",
  },
  reviewDecided: {
    heading: "The review is decided",
    meaning: "They must follow what the reviewer decides.",
    when: "When did the answer reach you?",
    decision: {
      label: "What was decided?",
      missing: "Choose what was decided.",
      choices: {
        granted: { label: "I get the records" },
        granted_in_part: { label: "I get part of them" },
        upheld: { label: "The no stays" },
      },
    },
    reviewer: "Who decided it?",
  },
  complaintToHolderSent: {
    heading: "You complained to them",
    meaning: "This does not stop or replace the complaint to the federal office.",
    when: "When did you send it?",
    method: "How did you send it?",
  },
  ocrComplaintFiled: {
    heading: "You complained to the federal office",
    meaning:
      "The Office for Civil Rights can write to them, or look into it. It often takes months. The case stays open here.",
    when: "When did you send it?",
    complaintNumber: {
      label: "Complaint number",
      hint: "It comes by e-mail or letter. You can add it later.",
    },
  },
  informationBlockingReported: {
    heading: "You reported information blocking",
    meaning: "A second federal rule, about records kept on computers. It runs beside the first.",
    when: "When did you report it?",
    reportNumber: "Report number",
  },
  agencyAnswered: {
    heading: "The federal office answered",
    meaning: "Even a short letter from this office often moves a records desk.",
    when: "When did it come?",
    answer: {
      label: "What does it say?",
      missing: "Choose what it says.",
      choices: {
        guidance: { label: "They wrote to the office about the rule" },
        investigating: { label: "They look into it" },
        closed: { label: "They closed it" },
      },
    },
  },
} as const;
