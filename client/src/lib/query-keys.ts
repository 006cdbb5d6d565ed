/** One place for the cache keys, so that one feature can tell another that its data is old. */
export const queryKeys = {
  account: ["account"],
  sessions: ["sessions"],
  today: ["today"],
  /** All lists and details of cases. */
  cases: ["cases"],
  caseList: (query: object) => ["cases", "list", query],
  caseDetail: (caseId: string) => ["cases", "detail", caseId],
  letter: (letterId: string) => ["letters", letterId],
  people: ["people"],
  holders: ["holders"],
} as const;
