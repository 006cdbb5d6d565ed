/** Words of how to read what came, and what to look for. */
export const readingTexts = {
  checklist: {
    leadClaim: "Lines like these can work against a claim, even when nobody meant it so.",
    leadCare: "Lines like these can follow you from office to office, and harm your care.",
    forClaim: "For a claim:",
    forCare: "For your care:",
    fair: "What is fair:",
    mark: "Mark a line like this",
  },
  choice: {
    how: "How do you want to read?",
    company: "With whom?",
    companyHint: "A first name is enough.",
    keep: "Keep this choice",
    canChange: "You can change it on any day.",
    stale: "The case was changed meanwhile. Please save it once more.",
  },
} as const;
