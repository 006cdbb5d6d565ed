/** Words of the page that corrects an event. */
export const correctionTexts = {
  takeBack: "Take the correction back",
  meaning:
    "The first version stays on the timeline, struck through, with your reason. It no longer counts.",
  youCorrected: (reason: string) => `You corrected an event: ${reason}`,
  wrong: {
    label: "What was wrong?",
    missing: "Choose what was wrong.",
    different: "It was different",
    differentHint: "The day, or a detail.",
    never: "It did not happen",
  },
  reason: {
    label: "Why do you correct it?",
    hint: "In a few words, for example: the portal shows October 13.",
    missing: "Say why, in a few words.",
  },
  promise: "We write the correction on the case with today’s date. You can take it back later.",
  confirm: "Yes, correct it",
  refused: "Not possible now",
} as const;
