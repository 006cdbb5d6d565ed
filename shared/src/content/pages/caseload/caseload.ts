/** Words of the list of all cases. */
export const caseloadTexts = {
  lead: "Every request that you follow, with the date that comes next.",
  count: (total: number) => (total === 1 ? "1 case" : `${total} cases`),
  someOf: (shown: number, total: number) => `${shown} of ${total} cases`,
  views: {
    label: "Which cases",
    open: "Open",
    late: "They are late",
    all: "All",
  },
  search: {
    name: "Part of a name",
    stage: "How far it is",
    any: "Any",
    order: "In the order of",
    orders: { due: "Date", holder: "Office", person: "Person", updated: "Last change" },
  },
  openAndClosed: "Open and closed",
  waiting: { you: "Waiting for you", them: "Waiting for them", nobody: "Waiting for nobody" },
  table: {
    caption: "Each name opens the case.",
    date: "Date",
    person: "For",
    reason: "What the date is",
    standing: "Where it stands",
    standingByChange: "Where it stands (last change)",
    madeUp: "Made up",
  },
  notSent: "Not sent yet",
  notStarted: "Not started",
  dates: {
    nothing: "Nothing is due",
    complaint: {
      title: "Your last day for a complaint",
      on: (day: string) => `Your last day for a complaint: ${day}`,
    },
    nearest: {
      title: "Your nearest last day",
      on: (day: string) => `Your nearest last day: ${day}`,
    },
    wasDue: "Their answer was due",
    isDue: "Their answer is due",
    firstRequest: "The first request",
    notKnown: "No date known yet",
  },
  none: {
    heading: "No open case yet",
    what: "A case is one office and one set of records. It holds every letter, call and date, and knows what comes next.",
    records: "What counts as a record",
    noMatch: "No case matches",
    wider: "Take a filter away, or <a>see all open cases</a>.",
  },
} as const;
