/** Words of the page that tells a long story line by line. */
export const historyTexts = {
  full: (lines: number) => `These are ${lines} lines. Save them first, then go on.`,
  what: "What happened?",
  someNote: "Something else (a note)",
  news: {
    added: "Added to the list.",
    changed: "The line is changed.",
    removed: "Removed from the list.",
  },
  list: {
    heading: "The story so far",
    hint: "Oldest first. We sort it for you. Kept in this tab until you save it.",
    remove: "Remove",
  },
  row: {
    note: "A word about it",
    more: "More, if you have it at hand",
    add: "Add to the list",
    change: "Change this line",
    leave: "Leave it as it was",
  },
  save: {
    one: "Write this down",
    all: (lines: number) => `Write all ${lines} down`,
    together: "They are saved all together. You can correct each one later.",
    stale:
      "The case was changed in the meantime. Your list is still here. Look at it once more, then save it.",
    refused: (lines: number) =>
      lines === 1
        ? "One line does not fit yet. It says why. Change it or take it out first."
        : `${lines} lines do not fit yet. Each says why. Change them or take them out first.`,
    failed: (title: string, body: string) => `${title}. ${body}`,
  },
} as const;
