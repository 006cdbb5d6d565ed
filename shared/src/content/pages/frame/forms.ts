/** Words of every form. */
export const formTexts = {
  problem: "There is a problem",
  /** After the label of a field that may be left open. */
  optional: " (if you like)",
  atMost: (characters: number) => `Use at most ${characters.toLocaleString("en-US")} characters.`,
  left: (characters: number) =>
    `Room for ${characters.toLocaleString("en-US")} more ${characters === 1 ? "character" : "characters"}.`,
  /** For a screen reader, which must not be told of each letter that is typed. */
  leftAbout: (characters: number) =>
    `Room for about ${characters.toLocaleString("en-US")} more characters.`,
  tooLong: (characters: number) =>
    `${characters.toLocaleString("en-US")} ${characters === 1 ? "character" : "characters"} too many. Please shorten it.`,
  goBack: "No, go back",
  showPassword: "Show the password",
} as const;
