import type { Problem } from "@recourse/shared/api/problem";
import type { ErrorRequestHandler, RequestHandler } from "express";
import { DatabaseUnavailable, toDatabaseError } from "../database/database-unavailable.ts";
import type { Deps } from "../deps.ts";
import {
  FileNotReadable,
  FilesNotWritable,
  PictureBroken,
  StoreNotReachable,
} from "../storage/files-errors.ts";
import { Crowded, NotViewable } from "../viewing/viewing-errors.ts";
import { describeError } from "./describe-error.ts";
import {
  crowded,
  fileNotReadable,
  filesNotWritable,
  malformed,
  notFound,
  notViewable,
  pictureBroken,
  type Refusal,
  tooLarge,
  tryLater,
  unsupportedType,
} from "./refusal.ts";
import { factsOf } from "./request-facts.ts";
import { sendRefusal } from "./send.ts";

/** What the parsers of Express throw, by their `type`. */
const parserRefusals: ReadonlyMap<unknown, Refusal> = new Map<unknown, Refusal>([
  ["entity.parse.failed", malformed("The body is not valid JSON.")],
  ["entity.too.large", tooLarge("Send at most 1 MB at a time.")],
  ["encoding.unsupported", unsupportedType("plain, gzip, deflate or br encoded JSON")],
  ["charset.unsupported", unsupportedType("application/json in UTF-8")],
  ["request.size.invalid", malformed("The body is shorter or longer than announced.")],
  ["request.aborted", malformed("The body broke off.")],
]);

function refusalOf(error: unknown): Refusal | null {
  if (toDatabaseError(error) instanceof DatabaseUnavailable) return tryLater();
  if (error instanceof FilesNotWritable) return filesNotWritable();
  if (error instanceof FileNotReadable) return fileNotReadable();
  if (error instanceof StoreNotReachable) return tryLater();
  if (error instanceof PictureBroken) return pictureBroken();
  if (error instanceof NotViewable) return notViewable(error.reason);
  if (error instanceof Crowded) return crowded();
  if (typeof error !== "object" || error === null) return null;
  const known = parserRefusals.get(Reflect.get(error, "type"));
  if (known) return known;
  // Express and its parsers mark what the caller did wrong: a bad escape in the address, a broken gzip body.
  const status: unknown = Reflect.get(error, "status");
  return status === 400 ? malformed("The request is not well formed.") : null;
}

/** The one place where an exception becomes an answer. Its words are for the log only. */
export function answerErrors(deps: Pick<Deps, "log">): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const { id } = factsOf(request);
    const refusal = refusalOf(error);
    if (!refusal) deps.log.error({ requestId: id, ...describeError(error) }, "request failed");
    else if (error instanceof FilesNotWritable || error instanceof FileNotReadable) {
      const said = error instanceof FilesNotWritable ? "files not writable" : "file not readable";
      deps.log.error({ requestId: id, alarm: true, ...describeError(error) }, said);
    } else if (refusal.status >= 500) {
      deps.log.warn({ requestId: id, ...describeError(error) }, "stored data not available");
    }
    if (response.headersSent) {
      response.destroy();
      return;
    }
    if (refusal) return sendRefusal(response, id, refusal);
    const problem: Problem = {
      type: "about:blank",
      title: "Something went wrong",
      status: 500,
      detail:
        "This is our mistake. Nothing was changed. Try again, and tell us the request id if it happens again.",
      requestId: id,
    };
    response.status(500).type("application/problem+json").send(JSON.stringify(problem));
  };
}

export const answerUnknownRoute: RequestHandler = (request, response) => {
  sendRefusal(response, factsOf(request).id, notFound());
};
