/** Words of the second page of recording: is this right? */
export const confirmTexts = {
  title: "Is this right?",
  changedMeanwhile:
    "Someone changed this case in the meantime. We looked again: this is what would change now.",
  change: "No, change something",
} as const;
