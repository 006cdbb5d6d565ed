/** Words of every form. */
export const formTexts = {
  problem: "There is a problem",
  /** After the label of a field that may be left open. */
  optional: " (if you like)",
  goBack: "No, go back",
  showPassword: "Show the password",
} as const;
