/** The day of the hearing itself. `day` is the last day for evidence (SSA-EVID-02). */
export const hearingWords = {
  title: "Your hearing",
  before: (day: string) =>
    `Social Security named this day. Evidence has its last day before it: ${day}.`,
  told: "Social Security named this day. You told them in time what is missing, so it can still come.",
  after:
    "Late evidence can still count until this day. It needs one of three reasons: they misled you, a limitation kept you from it, or something unusual happened.",
  explained:
    "Social Security sets the day of a hearing and names it in a notice. If they move it, record the new notice: this day and the last day for evidence move with it.",
  notice: "the notice of the hearing",
  evidence: "the last day for evidence",
  point: "the hearing",
  dayZero: (day: string) => `${day}, the notice of the hearing`,
  counted: "Nothing is counted. The notice names the day",
  skipped: "None",
  moreTime: "Only if Social Security moves the hearing",
} as const;
