import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Problem } from "@recourse/shared/api/problem";
import type { Response } from "express";
import { errorCode } from "../database/start-error.ts";
import { type FileAnswer, isFile, type RangedBody } from "./answer.ts";
import { readRange } from "./byte-range.ts";
import { isKeptAnswer, writtenOnce } from "./kept-answer.ts";
import { outsideOfFile, type Refusal } from "./refusal.ts";
import { factsOf } from "./request-facts.ts";
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
  if (body instanceof Object && "open" in body) return sendRanged(response, file, body);
  const content = body instanceof Uint8Array ? body : await openWhileAwaited(response, body);
  if (content === null) return;
  setHeaders(response, file);
  if (content instanceof Uint8Array) response.end(content);
  else await sendStream(response, content);
}

/** Null where whoever asked has hung up before it was there. */
async function openWhileAwaited(
  response: Response,
  open: (leaving: AbortSignal) => Promise<Readable>,
): Promise<Readable | null> {
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  if (response.closed) leave();
  response.once("close", leave);
  try {
    return await open(leaving.signal);
  } catch (error) {
    if (leaving.signal.aborted && error === leaving.signal.reason) return null;
    throw error;
  } finally {
    response.off("close", leave);
  }
}

/** All of it, or the part that was asked for (RFC 9110, section 14). */
async function sendRanged(response: Response, file: FileAnswer, body: RangedBody): Promise<void> {
  const { sizeBytes, tag, open } = body;
  const { range: asked, "if-range": ifRange } = response.req.headers;
  const isSame = ifRange === undefined || ifRange === `"${tag}"`;
  const range = isSame ? readRange(asked, sizeBytes) : null;
  if (range === "outside") {
    const { id } = factsOf(response.req);
    return sendRefusal(response, id, outsideOfFile(sizeBytes));
  }
  const content = await open(range);
  setHeaders(response, file);
  response.set({ "Accept-Ranges": "bytes", ETag: `"${tag}"` });
  if (range === null) response.set("Content-Length", String(sizeBytes));
  else {
    const { start, end } = range;
    response.status(206).set({
      "Content-Length": String(end - start + 1),
      "Content-Range": `bytes ${start}-${end}/${sizeBytes}`,
      // A part that was packed on its way is no part of the file any more.
      "Cache-Control": "no-store, no-transform",
    });
  }
  await sendStream(response, content);
}

async function sendStream(response: Response, content: Readable): Promise<void> {
  // A pipe into an answer that is closed by now would leave the file open.
  if (response.closed) content.destroy();
  else await pipeline(content, response).catch(ignoreLeaving);
}

function setHeaders(response: Response, file: FileAnswer): void {
  response.attachment(file.fileName);
  response.set({
    "Content-Type": file.contentType,
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "X-Content-Type-Options": "nosniff",
  });
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
