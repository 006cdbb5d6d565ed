/** Throwing a draft away, and a draft that the law lets nobody send any more. */
export const removeDraftTexts = {
  ask: "Delete this draft",
  title: "Delete this draft?",
  follows:
    "What you typed into it goes with it. Nothing was sent, and what happened so far stays as it is.",
  yes: "Yes, delete it",
  done: "The draft is deleted.",
  notDone: (title: string, body: string) => `Not deleted. ${title}. ${body}`,
  refused: {
    title: "This letter does not fit any more",
    whatNow:
      "It stays a draft, so if that changes it is here again. You can write another letter, or delete this one.",
    toHolder: "Look at what you told us about the office",
    writeAnother: "Write another letter",
  },
} as const;
