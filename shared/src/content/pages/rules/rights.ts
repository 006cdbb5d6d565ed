/** Words of the sheet with the rights of one place. */
export const rightsTexts = {
  title: "Your rights here",
  heading: (place: string) => `Your rights here: ${place}`,
  place: "Place",
  readOn: (day: string) => `The law was read on ${day} or later; check it before you rely on it.`,
} as const;
