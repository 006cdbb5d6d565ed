/** One place for the cache keys, so that one feature can tell another that its data is old. */
export const queryKeys = {
  account: ["account"],
  sessions: ["sessions"],
  today: ["today"],
  /** All lists and details of cases. */
  cases: ["cases"],
  caseList: (query: object) => ["cases", "list", query],
  caseDetail: (caseId: string) => ["cases", "detail", caseId],
  timelineProof: (caseId: string) => ["cases", "proof", caseId],
  exhibits: (caseId: string) => ["cases", "exhibits", caseId],
  packetPlan: (caseId: string, kind: string) => ["cases", "packet", caseId, kind],
  packet: (packetId: string) => ["packets", packetId],
  letterChoices: (caseId: string) => ["cases", "letters", caseId],
  letter: (letterId: string) => ["letters", letterId],
  paperText: (documentId: string) => ["papers", "text", documentId],
  paperMail: (documentId: string) => ["papers", "mail", documentId],
  people: ["people"],
  holders: ["holders"],
  rules: (query: object) => ["rules", "list", query],
  rule: (ruleId: string) => ["rules", "one", ruleId],
  jurisdictions: ["jurisdictions"],
  rights: (place: string) => ["jurisdictions", "rights", place],
} as const;
