import { isApiProblem } from "./api-problem.ts";

export type ProblemWords = { title: string; body: string; canRetry: boolean; requestId?: string };

/** A failure in plain words. Says what still holds and what to do. */
export function problemWords(error: unknown): ProblemWords {
  if (!isApiProblem(error)) {
    return {
      title: "Something went wrong",
      body: "That is our fault, not yours. Nothing that was saved is lost.",
      canRetry: true,
    };
  }
  const { status, problem } = error;
  const requestId = problem.requestId;
  const known = knownWords[status];
  if (known) return { ...known, requestId };
  if (status >= 500) {
    return {
      title: "Something went wrong on our side",
      body: "Nothing that was saved is lost. Please try again in a moment.",
      canRetry: true,
      requestId,
    };
  }
  const body = problem.detail ?? problem.title;
  return { title: "That did not work", body, canRetry: false, requestId };
}

const knownWords: Readonly<Record<number, ProblemWords | undefined>> = {
  0: {
    title: "We cannot reach Recourse",
    body: "Check your connection, then try again. What you typed is still here.",
    canRetry: true,
  },
  401: {
    title: "You were signed out",
    body: "Sign in again in this window. What you typed is kept.",
    canRetry: false,
  },
  404: {
    title: "We could not find that",
    body: "The address may be wrong, or it belongs to another account.",
    canRetry: false,
  },
  412: {
    title: "This was changed somewhere else",
    body: "Perhaps in another window. Load the page again to see how it stands now.",
    canRetry: true,
  },
  413: {
    title: "That is too big",
    body: "Send a smaller file or a shorter text.",
    canRetry: false,
  },
  429: {
    title: "Too many tries",
    body: "Please wait a minute, then try again.",
    canRetry: true,
  },
  503: {
    title: "Recourse is busy for a moment",
    body: "Nothing that was saved is lost. Please try again in a minute.",
    canRetry: true,
  },
};
