/** The page that checks a timeline without a network. What stands in braces is filled in by the page. */
export const verifyPageTexts = {
  title: "Is this timeline whole?",
  lead: "This page checks a timeline by itself. It sends nothing and asks nobody. You can use it with no internet.",
  how: "Each entry has a seal. A seal is made from the entry and from the seal before it. If one letter of an entry changes, its seal no longer fits.",
  noScript:
    "Your browser does not run the check. Allow scripts for this file, or use another browser.",
  resultHeading: "What we found",
  whole: "This timeline is whole. It has {count} entries, and each one fits its seal.",
  withheld:
    "Withheld: {withheld} of {count} entries. What they say is not in this file, only a digest of it. Each digest fits its seal, so nothing was put in or taken out there.",
  compare:
    "Now compare the last seal below with the one you were given, such as in the hash list of the packet. Only if both are the same is this the timeline of that day.",
  empty: "This timeline has no entries yet.",
  nothingOpen: "Open a timeline to check it.",
  broken: "This timeline is not whole.",
  before: "Entries 1 to {count} fit their seals. Do not rely on what comes after.",
  noneBefore: "Do not rely on what it says.",
  notAChain: "This file is not a timeline from Recourse. Choose the file that ends in .json.",
  lastSeal: "Last seal",
  keptHeading: "Compare with a seal you kept",
  keptHint:
    "Did you write down or print a seal on an earlier day? Type it here. A new timeline made up from start to end would not have it.",
  keptLabel: "The seal you kept",
  keptFound:
    "This seal is the one of entry {place}. Entries 1 to {place} are the same as on the day you kept it.",
  keptMissing:
    "This seal is not in this timeline. Check each letter. If it is right, this is not the timeline you kept the seal of.",
  keptBroken:
    "This seal stands at entry {place}, but the entries before it do not all fit. Do not rely on them.",
  openHeading: "Check another file",
  openLabel: "Open a timeline file",
  entriesHeading: "The entries",
  entryName: "Entry {place}: {name}",
  happened: "Happened",
  between: "{earliest} to {latest}",
  recorded: "Recorded",
  note: "Note",
  papers: "Papers",
  said: "What was recorded",
  withheldName: "withheld",
  withheldEntry: "Withheld. The person keeps it to themselves.",
  digest: "Digest",
  seal: "Seal",
  fits: "Fits its seal",
  fails: "The first that does not fit",
  unchecked: "Not checked, because it comes after",
} as const;
