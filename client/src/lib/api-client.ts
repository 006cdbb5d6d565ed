import type { z } from "zod";
import { noAnswerProblem, readProblem } from "./api-problem.ts";

type QueryValue = string | number | boolean | null | undefined;

export type ApiRequest<S extends z.ZodType> = {
  method?: "GET" | "POST" | "PATCH" | "DELETE";
  /** From the root, e.g. `/api/v1/today`. */
  path: string;
  query?: Readonly<Record<string, QueryValue>>;
  body?: unknown;
  /** What the answer must look like. */
  schema: S;
  /** For a POST: the same key on every retry of one attempt. */
  idempotencyKey?: string;
  /** For a change: the `version` that was shown. */
  ifMatch?: number;
  signal?: AbortSignal;
};

/** Calls the API and checks the answer against the shared schema. Rejects with `ApiProblem`. */
export async function callApi<S extends z.ZodType>(request: ApiRequest<S>): Promise<z.output<S>> {
  const response = await send(request);
  if (!response.ok) throw await readProblem(response);
  const body: unknown = response.status === 204 ? undefined : await response.json();
  return request.schema.parse(body);
}

async function send(request: ApiRequest<z.ZodType>): Promise<Response> {
  const { method = "GET", path, query, body, signal } = request;
  try {
    return await fetch(path + toSearch(query), {
      method,
      credentials: "same-origin",
      headers: toHeaders(request),
      body: body === undefined || body instanceof Blob ? body : JSON.stringify(body),
      signal,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw noAnswerProblem();
  }
}

function toHeaders({ body, idempotencyKey, ifMatch }: ApiRequest<z.ZodType>): Headers {
  const headers = new Headers({ accept: "application/json" });
  if (body !== undefined) {
    const type = body instanceof Blob ? "application/octet-stream" : "application/json";
    headers.set("content-type", type);
  }
  if (idempotencyKey !== undefined) headers.set("idempotency-key", idempotencyKey);
  if (ifMatch !== undefined) headers.set("if-match", `"${ifMatch}"`);
  return headers;
}

export function toSearch(query: ApiRequest<z.ZodType>["query"] = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== "") search.set(name, String(value));
  }
  const text = search.toString();
  return text === "" ? "" : `?${text}`;
}

/** A fresh idempotency key. `crypto.randomUUID` is missing on plain http outside localhost. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
