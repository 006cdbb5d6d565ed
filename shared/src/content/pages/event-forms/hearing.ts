/** Words of the forms about a hearing of the claim. */
export const hearingWords = {
  hearingScheduled: {
    heading: "A hearing was set",
    meaning:
      "Evidence has to be sent, or named, 5 business days before the hearing. We count back from it and remind you. A new notice takes the place of an older one.",
    when: "When did the notice come?",
    hearingOn: { label: "When is the hearing?", missing: "Enter the day of the hearing." },
  },
  evidenceNoticeSent: {
    heading: "You told Social Security about the evidence",
    meaning:
      "Telling them in time about records that you wait for is enough. You can send the records when they come.",
    when: "When did you tell them?",
    method: "How did you tell them?",
    missing: "What is still missing?",
  },
} as const;
