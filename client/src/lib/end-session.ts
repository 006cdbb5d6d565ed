import { noAnswerProblem, readProblem } from "./api-problem.ts";

/** Signs out. `keepalive` lets the request outlive the page. */
export async function endSession(): Promise<void> {
  const response = await fetch("/api/auth/sign-out", {
    method: "POST",
    keepalive: true,
    credentials: "same-origin",
    headers: { "content-type": "application/json" },
    body: "{}",
  }).catch(() => {
    throw noAnswerProblem();
  });
  if (!response.ok) throw await readProblem(response);
}
