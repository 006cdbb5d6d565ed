/** Words of the lines of a bill. */
export const feeRowTexts = {
  whatFor: (line: number) => `What for, line ${line}`,
  dollars: "Dollars",
  category: "What is that?",
  pages: "Pages",
  ofLine: (line: number) => `, line ${line}`,
  add: "Add another line",
} as const;
