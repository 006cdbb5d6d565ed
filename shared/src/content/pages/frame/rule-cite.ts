/** Words below something that the law says: which rule it is, and how well it is known. */
export const ruleCiteTexts = {
  known: (id: string, confidence: string, day: string) =>
    `${id}, ${confidence}, last verified ${day}`,
} as const;
