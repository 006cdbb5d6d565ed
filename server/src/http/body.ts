import express, { type Request, type Response } from "express";
import type { Deps } from "../deps.ts";
import { receiveUpload } from "./receive-upload.ts";
import { isRefusal, malformed, type Refusal, tooLarge, unsupportedType } from "./refusal.ts";
import type { ApiRoute } from "./route.ts";
import type { UploadedFile } from "./upload.ts";

export type RequestBody = {
  readonly value: unknown;
  readonly upload: UploadedFile | null;
  readonly part: Uint8Array | null;
  /** Stands for the body in the idempotency hash. */
  readonly fingerprint: unknown;
  /** The change is about to be committed: what the handler stored stays. */
  readonly keep: () => void;
  /** Called at the end, whatever happened. */
  readonly dispose: () => Promise<void>;
};

const mostJsonBytes = 1_000_000;
const parseJson = express.json({ limit: mostJsonBytes, strict: false, type: () => true });

const withoutFile = {
  ...{ upload: null, part: null },
  ...{ keep: () => undefined, dispose: async () => undefined },
};

/** Reads the body only when the route takes one, and never more of it than the route takes. */
export async function readBody(
  route: ApiRoute,
  deps: Deps,
  request: Request,
  response: Response,
): Promise<RequestBody | Refusal> {
  if (route.upload?.kind === "file") return receiveUpload(request, route.upload, deps.env.dataDir);
  if (route.upload) return readPart(request, route.upload.maxBytes);
  if (!route.contract.body) {
    return { ...withoutFile, value: undefined, fingerprint: null };
  }
  const value = await readJson(request, response);
  return isRefusal(value) ? value : { ...withoutFile, value, fingerprint: value };
}

async function readPart(request: Request, maxBytes: number): Promise<RequestBody | Refusal> {
  if (!/^application\/octet-stream\s*(;|$)/i.test(request.headers["content-type"] ?? "")) {
    return unsupportedType("application/octet-stream");
  }
  const tooMuch = tooLarge(`Send at most ${maxBytes} bytes at a time.`);
  if (Number(request.headers["content-length"] ?? 0) > maxBytes) return tooMuch;
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of request) {
      length += chunk.length;
      if (length > maxBytes) return tooMuch;
      chunks.push(chunk);
    }
  } catch {
    return malformed("The part broke off.");
  }
  return { ...withoutFile, value: undefined, part: Buffer.concat(chunks), fingerprint: null };
}

/** The JSON of a request, or why it cannot be read. */
export async function readJson(request: Request, response: Response): Promise<unknown> {
  // Refused by its announced length before a byte is read: the rest is thrown away as it comes in.
  if (Number(request.headers["content-length"] ?? 0) > mostJsonBytes) {
    return tooLarge("Send at most 1 MB at a time.");
  }
  const type = request.headers["content-type"];
  if (type !== undefined && !/^application\/json\s*(;|$)/i.test(type)) {
    return unsupportedType("application/json");
  }
  await new Promise<void>((resolve, reject) => {
    parseJson(request, response, (error?: unknown) => (error ? reject(error) : resolve()));
  });
  return request.body;
}
