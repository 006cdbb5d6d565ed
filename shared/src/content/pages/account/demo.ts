/** Words of the button that brings the made-up cases, and takes them away. */
export const demoTexts = {
  take: "Take the made-up cases away",
  show: "Show made-up cases",
  here: "The made-up cases are here.",
  gone: "The made-up cases are gone.",
} as const;
