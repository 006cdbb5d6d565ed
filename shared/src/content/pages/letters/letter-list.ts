/** The letters of a case. */
export const letterListTexts = {
  draft: (letter: string) => `${letter}, draft`,
  sent: "From you, sent",
  sentOn: (day: string) => `From you, sent ${day}`,
  withdrawn: "From you · not sent, as your list of events says now",
  ready: "From you · ready to send",
  gaps: (count: number) => `From you · ${count === 1 ? "1 gap" : `${count} gaps`} to fill`,
} as const;
