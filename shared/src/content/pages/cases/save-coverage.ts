type Coverage = "yes" | "no" | "unknown";

const noted = {
  yes: "that HIPAA binds them",
  no: "that HIPAA does not bind them",
  unknown: "that it is not known whether HIPAA binds them",
} as const;

/** Words for noting at the holder whether HIPAA binds it. */
export const saveCoverageTexts = {
  heading: "On this case",
  sameAlready: (now: Coverage) => `The case says so already: ${noted[now]}. Nothing has to change.`,
  canChange: (now: Coverage, then: Coverage) =>
    `The case says now ${noted[now]}. You can note ${noted[then]}.`,
  note: "Note this on the case",
  ask: {
    title: "Note this on the case?",
    follows: (then: Coverage) =>
      `We note ${noted[then]}. Another law may count then. So we work out the dates and findings again, in every case with this office. You can change it back on any day.`,
    yes: "Yes, note it",
  },
  stale: "The office was changed in the meantime. Look above, and press the button once more.",
} as const;
