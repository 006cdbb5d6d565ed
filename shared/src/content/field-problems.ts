/** What is said beside a field that cannot be taken as it is. */
export const fieldProblems = {
  noKind: "Choose at least one kind of record.",
  datesCrossed: "The first date must not come after the last date.",
  noPart: "Choose for at least one kind of record how it came.",
  partTwice: "Each kind of record can be on the list only once.",
} as const;
