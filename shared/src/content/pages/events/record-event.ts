/** Words of the form that records one event. */
export const recordEventTexts = {
  title: "What happened?",
  moreDetail: "Add more detail",
  note: {
    label: "A note",
    hint: "Anything you want to remember. It stands on the timeline, never in a letter.",
  },
  look: "See what this changes",
  promise:
    "We write it on the case with today’s date. You can correct it at any time, and the first version stays visible.",
  confirm: "Yes, write it down",
} as const;
