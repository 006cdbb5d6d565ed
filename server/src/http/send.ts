import { pipeline } from "node:stream/promises";
import type { Problem } from "@recourse/shared/api/problem";
import type { Response } from "express";
import { errorCode } from "../database/start-error.ts";
import { type FileAnswer, isFile } from "./answer.ts";
import { isKeptAnswer, writtenOnce } from "./kept-answer.ts";
import type { Refusal } from "./refusal.ts";
import type { RouteAnswer } from "./transaction.ts";

export async function sendAnswer(response: Response, answer: RouteAnswer): Promise<void> {
  response.status(answer.status).set(answer.headers);
  if (isFile(answer.value)) return sendFile(response, answer.value);
  if (answer.value === undefined) response.end();
  else if (isKeptAnswer(answer.value)) response.type("json").send(writtenOnce(answer.value));
  else response.json(answer.value);
}

/** Never shown inside our own pages: an attachment, in a sandbox, of exactly the type that was checked. */
async function sendFile(response: Response, file: FileAnswer): Promise<void> {
  const { body } = file;
  const content = body instanceof Uint8Array ? body : await body();
  response.attachment(file.fileName);
  response.set({
    "Content-Type": file.contentType,
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "X-Content-Type-Options": "nosniff",
  });
  if (content instanceof Uint8Array) response.end(content);
  else await pipeline(content, response).catch(ignoreLeaving);
}

/** Whoever asked has hung up. */
function ignoreLeaving(error: unknown): void {
  if (errorCode(error) !== "ERR_STREAM_PREMATURE_CLOSE") throw error;
}

/** RFC 9457. */
export function sendRefusal(response: Response, requestId: string, refusal: Refusal): void {
  const { status, title, detail, reason, errors } = refusal;
  const problem: Problem = {
    type: reason ? `urn:recourse:problem:${reason}` : "about:blank",
    title,
    status,
    detail,
    requestId,
    ...(reason ? { reason } : {}),
    ...(errors ? { errors: errors.map((error) => ({ ...error })) } : {}),
  };
  response.status(status);
  if (refusal.headers) response.set(refusal.headers);
  response.type("application/problem+json").send(JSON.stringify(problem));
}
