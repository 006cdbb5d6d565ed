/** Words of the page about a break or an end, where the case is closed already. */
export const stopPageTexts = {
  title: "Stop, or rest",
  closed: "This case is closed. Nothing was deleted, and you can open it again on any day.",
} as const;
