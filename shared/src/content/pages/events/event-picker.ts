/** Words of the list to choose from: what happened? */
export const eventPickerTexts = {
  search: { label: "Find it by a word", hint: "For example: fax, money, Friday." },
  found: (count: number) => {
    if (count === 0) return "Nothing fits these words. Try another, or write a note.";
    return count === 1 ? "One choice fits." : `${count} choices fit.`;
  },
  more: "More",
  moreOf: (heading: string) => `of “${heading}”`,
  justANote: "None of these. Let me just write a note",
  nothingAsked:
    "Nothing was asked for on this case yet, so most answers are not shown here. Did you ask already?",
  tellRequest: "Tell us of your request first",
} as const;
