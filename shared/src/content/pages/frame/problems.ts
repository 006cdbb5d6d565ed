type ProblemText = { readonly title: string; readonly body: string };

/** By the status of the answer; 0 is no answer at all. */
const byStatus: Readonly<Record<number, ProblemText | undefined>> = {
  0: {
    title: "We cannot reach Recourse",
    body: "Check your connection, then try again. What you typed is still here.",
  },
  401: {
    title: "You were signed out",
    body: "Sign in again in this window. What you typed is kept.",
  },
  404: {
    title: "We could not find that",
    body: "The address may be wrong, or it belongs to another account.",
  },
  412: {
    title: "This was changed somewhere else",
    body: "Perhaps in another window. Load the page again to see how it stands now.",
  },
  413: { title: "That is too big", body: "Send a smaller file or a shorter text." },
  429: { title: "Too many tries", body: "Please wait a minute, then try again." },
  503: {
    title: "Recourse is busy for a moment",
    body: "Nothing that was saved is lost. Please try again in a minute.",
  },
};

/** What to say when the server did not do what was asked. */
export const problemTexts = {
  unknown: {
    title: "Something went wrong",
    body: "That is our fault, not yours. Nothing that was saved is lost.",
  },
  ours: {
    title: "Something went wrong on our side",
    body: "Nothing that was saved is lost. Please try again in a moment.",
  },
  refused: "That did not work",
  byStatus: (status: number) => byStatus[status],
  noAnswer: "No answer from the server",
  noGoodAnswer: "The server could not answer",
  giveNumber: (number: string) => `If you ask for help, give this number: ${number}`,
} as const;
