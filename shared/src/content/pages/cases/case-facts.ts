/** Words of “Names and details” on the page of a case. */
export const caseFactsTexts = {
  heading: "Names and details",
  person: {
    change: "Change <b>whose records</b>",
    noAddress: "No mailing address yet",
  },
  holder: {
    change: "Change <b>who has them</b>",
    billing: {
      yes: "Bills insurance electronically: Yes.",
      no: "Bills insurance electronically: No.",
      unknown: "Bills insurance electronically: Not known.",
    },
    check: "Does HIPAA bind them?",
  },
  wants: {
    change: "Change <b>what you want and your claim</b>",
    check: "Psychotherapy notes or not?",
    claim: (stage: string) => `Disability claim: ${stage}`,
  },
} as const;
