/** Words of the question which of several requests is meant. */
export const requestChoiceTexts = {
  notSure: (taken: string) => `I am not sure. ${taken}`,
  takes: {
    oldestWaiting: "Take the oldest one that waits",
    latestRecords: "Take the latest request for records",
    latest: "Take the latest one",
  },
  request: (on: string) => `The request of ${on}`,
  certifiedLetter: (on: string) => `The certified letter of ${on}`,
  correction: (on: string, what: string) => `The correction of ${on}: ${what}`,
  accounting: (on: string) => `The list of who has seen it, of ${on}`,
} as const;
