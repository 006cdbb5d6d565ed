/** A letter: its page, and the sheet of paper on it. */
export const letterTexts = {
  title: "Letter",
  lead: "It is written. Read it, fill in what only you know, and change what does not sound like you.",
  paragraph: "This paragraph",
  point: (letter: string) => `Point (${letter})`,
} as const;

const counted = ["", "One gap", "Two gaps", "Three gaps", "Four gaps", "Five gaps"] as const;

/** A letter while it is written. */
export const letterDraftTexts = {
  saved: "Saved.",
  notSaved: (title: string, body: string) => `Not saved. ${title}. ${body}`,
  gapsLeft: (count: number) =>
    count === 0 ? "Nothing is missing" : `${counted[count] ?? `${count} gaps`} left`,
  /** The way to the fields: on a phone they stand below the whole letter. */
  gapsLink: (count: number) =>
    count === 1
      ? "One gap is left for you"
      : `${counted[count] ?? `${count} gaps`} are left for you`,
  nothingTyped: "Everything in it comes from your case.",
  putIn: "Put into the letter",
  partsOnRequest: "Only if you want it",
  partsOnRequestLegend: "Parts that are left out until you choose them",
  tone: "Tone",
  toneLegend: "Tone of the letter",
  send: "Send it",
  print: "Print it",
  printTwo: "Print two copies",
  whenSent: "Sent it? Then the next date starts.",
  markSent: "Mark as sent",
  key: "How to read it",
  keyFact: "Dotted line",
  keyFactMeaning: "Taken from your case. You can change it under “What comes from your case”.",
  keyGap: "Marker",
  keyGapMeaning: "Missing, yours to fill. In print it is a blank line to fill by hand.",
} as const;

/** The facts that come from the case, and those worth keeping. */
export const letterFactsTexts = {
  fromCase: "What comes from your case",
  fromCaseHint: "A change here is for this letter alone. To change it for good, change the case.",
  change: "Change them in this letter",
  keep: "Keep for the next letter",
  keepWhat: (facts: string) => `What you typed here can be kept: ${facts}.`,
  /** A date as it was read, so that a wrong reading is seen before it is kept. */
  keepDate: (what: string, date: string) => `${what} (${date})`,
  kept: "Kept. The next letter has it already.",
  notKept: (title: string, body: string) => `${title}. ${body}`,
} as const;

/** A paragraph in the user's own words. */
export const ownWordsTexts = {
  edit: "Edit",
  editAgain: "Change your words",
  field: (paragraph: string) => `${paragraph}, your words`,
  empty: "Nothing to keep yet",
  keep: "Keep these words",
  takeBack: "Go back to ours",
  changed: "The facts behind this paragraph changed since you edited it.",
  changedFact: (fact: string, before: string | null, now: string | null) =>
    `${fact}: was ${before ?? "not known"}, now ${now ?? "not known"}`,
  stillFits: "My words still fit",
} as const;

/** How a refusal to write a letter is told. */
export const letterProblemTexts = {
  problem: (title: string, body: string) => `${title}. ${body}`,
} as const;
