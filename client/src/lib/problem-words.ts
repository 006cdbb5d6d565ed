import { problemTexts } from "@recourse/shared/content/pages/frame/problems";
import { isApiProblem } from "./api-problem.ts";

export type ProblemWords = { title: string; body: string; canRetry: boolean; requestId?: string };

/** Where the same press may well succeed: no answer, a page that is behind, a server that is busy. */
const worthRetrying: ReadonlySet<number> = new Set([0, 412, 429, 503]);

/** A failure in plain words. Says what still holds and what to do. */
export function problemWords(error: unknown): ProblemWords {
  if (!isApiProblem(error)) return { ...problemTexts.unknown, canRetry: true };
  const { status, problem } = error;
  const requestId = problem.requestId;
  const known = problemTexts.byStatus(status);
  if (known) return { ...known, canRetry: worthRetrying.has(status), requestId };
  if (status >= 500) return { ...problemTexts.ours, canRetry: true, requestId };
  const body = problem.detail ?? problem.title;
  return { title: problemTexts.refused, body, canRetry: false, requestId };
}
