/** Words about a break on the page of a case. */
export const restTexts = {
  about: "About your break, and the dates that run on",
  welcome: "Welcome back",
  oneStep: (title: string) =>
    `One small step is enough: ${title}. It stands below, and it can wait.`,
} as const;
