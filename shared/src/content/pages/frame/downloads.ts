/** What becomes of a file that somebody saves. */
export const downloadTexts = {
  getting: "We are getting the file…",
  started: "Your browser has the file. Look in your downloads.",
} as const;
