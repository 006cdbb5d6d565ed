/** What is said once a step was decided about, by the decision. */
export const stepDecided: Readonly<Record<string, string>> = {
  done: "Done, and off the list.",
  snoozed: "Put off. We bring it back on that day.",
  not_for_me: "Set aside. You can take it up again at any time.",
  taken_up_again: "It is back among the steps.",
};

/** Words of the page of one step. */
export const stepPageTexts = {
  title: "A step",
  gone: "This step does not fit today. You find what does on the page of the case.",
  whatNext: "What do I do next?",
} as const;
