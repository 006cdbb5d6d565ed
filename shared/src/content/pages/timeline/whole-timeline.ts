/** The page that says whether the timeline of a case is what was recorded. */
export const wholeTimelineTexts = {
  title: "Is this timeline whole?",
  linkFromCase: "Is this timeline whole?",
  how: "Each entry has a seal. A seal is made from the entry and from the seal before it. If one letter of an entry changes, its seal no longer fits. So nobody can change, remove or add an entry later without a trace, not even us.",
  foundHeading: "What we found",
  empty: "There is no entry yet, so there is nothing to check.",
  whole: (count: number) =>
    count === 1
      ? "Yes. There is 1 entry, and it fits its seal."
      : `Yes. There are ${count} entries, and each one fits its seal.`,
  broken: "No. Something was changed after it was recorded.",
  before: (count: number) =>
    count === 0
      ? "Do not rely on what the timeline says."
      : `Entries 1 to ${count} fit their seals. Do not rely on what comes after.`,
  whatNow:
    "Do not delete anything. Tell whoever runs this app for you. A copy of the data from an earlier day shows what was there.",
  sealHeading: "The last seal",
  sealHint:
    "Write it down or print this page. On a later day it proves that all entries up to here are the same.",
  fileHeading: "Show it to somebody else",
  fileHint:
    "This file shows all entries and checks them by itself, without the internet. It holds everything on your timeline, so give it only to people you trust.",
  file: "Save the file",
} as const;
