/** Words of where a story puts the case. */
export const historyPreviewTexts = {
  stands: "Where the case is then",
  nothingSent: "Nothing sent yet",
  dates: "Its dates",
  noDates: "No legal date runs. If a day of arrival is missing, add it.",
  nextStep: "The next step then",
  stepBy: (step: string, day: string) => `${step} by ${day}`,
  check: "Please check",
} as const;
