import { type Problem, problemSchema } from "@recourse/shared/api/problem";
import { problemTexts } from "@recourse/shared/content/pages/frame/problems";

/** An answer that is no success, or none at all (`status` 0: offline, or the server is away). */
export class ApiProblem extends Error {
  readonly status: number;
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.name = "ApiProblem";
    this.status = problem.status;
    this.problem = problem;
  }
}

export function isApiProblem(error: unknown, status?: number): error is ApiProblem {
  return error instanceof ApiProblem && (status === undefined || error.status === status);
}

/** True where the same attempt may succeed a little later. */
export function isTransient(error: unknown): boolean {
  return isApiProblem(error) && (error.status === 0 || error.status === 429 || error.status >= 502);
}

export function noAnswerProblem(): ApiProblem {
  return new ApiProblem({ type: "about:blank", title: problemTexts.noAnswer, status: 0 });
}

/** Reads problem details; an answer from a proxy or from the sign-in routes gets a plain stand-in. */
export async function readProblem(response: Response): Promise<ApiProblem> {
  const body: unknown = await response.json().catch(() => null);
  const parsed = problemSchema.safeParse(body);
  if (parsed.success) return new ApiProblem(parsed.data);
  const { code, message } = readAuthError(body);
  return new ApiProblem({
    type: "about:blank",
    title: response.statusText || problemTexts.noGoodAnswer,
    status: response.status,
    detail: message,
    reason: code,
  });
}

/** The sign-in routes answer `{ code, message }`. */
function readAuthError(body: unknown): { code?: string; message?: string } {
  if (typeof body !== "object" || body === null) return {};
  const code = "code" in body && typeof body.code === "string" ? body.code : undefined;
  const message = "message" in body && typeof body.message === "string" ? body.message : undefined;
  return { code, message };
}
