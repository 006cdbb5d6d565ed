/** Words at the head of a case. */
export const caseHeadTexts = {
  wants: (records: string) => `You want to ask for ${records}.`,
  asked: (records: string) => `You asked for ${records}.`,
  forPerson: (name: string) => `For ${name}.`,
} as const;
