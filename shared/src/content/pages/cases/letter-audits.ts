/** Words of “What their letter must contain”. */
export const letterAuditTexts = {
  heading: "What their letter must contain",
  note: "A no in writing has to say these things. What you have not looked at is not held against anyone.",
  letter: (on: string) => `The letter that came ${on}`,
  again: "Look at the letter again",
  summary: (missing: number, notLookedAt: number) => {
    if (missing + notLookedAt === 0) return "Everything is there.";
    const gaps = missing === 0 ? "Nothing is missing" : sayMissing(missing);
    return notLookedAt === 0 ? `${gaps}.` : `${gaps}, ${notLookedAt} not looked at yet.`;
  },
} as const;

function sayMissing(count: number): string {
  return count === 1 ? "1 is missing" : `${count} are missing`;
}
