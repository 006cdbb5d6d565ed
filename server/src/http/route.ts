import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import type { Permission } from "@recourse/shared/permissions/can";
import { z } from "zod";
import type { Tx, WorkspaceScope } from "../database/tenancy.ts";
import type { FileVault } from "../storage/file-vault.ts";
import type { FileAnswer, FileContract } from "./answer.ts";
import type { AuditNote } from "./audit.ts";
import { type ParsedPart, parsePart } from "./parse-request.ts";
import { type FieldError, invalid, type Refusal } from "./refusal.ts";
import type { UploadedFile } from "./upload.ts";

/** A change names its audit entry; only a POST that changes nothing (a preview) goes without. */
type Effect =
  | { readonly method: "get"; readonly audit?: string; readonly oneStatement?: never }
  /** Its handler asks the database once, before it waits for anything. */
  | { readonly method: "get"; readonly audit?: undefined; readonly oneStatement: true }
  | {
      readonly method: "post";
      readonly readOnly: true;
      readonly audit?: undefined;
      readonly oneStatement?: never;
    }
  | {
      readonly method: "post" | "patch" | "delete";
      readonly audit: string;
      readonly oneStatement?: never;
    };

export type RouteContract<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
  R extends z.ZodType | FileContract = z.ZodType | FileContract,
> = Effect & {
  /** Below /api/v1, for example "/people/:personId". */
  readonly path: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly params?: P;
  readonly query?: Q;
  readonly body?: B;
  readonly response: R;
  /** 201 for POST, 204 where the response is z.undefined(), else 200. */
  readonly status?: number;
  readonly can: Permission;
  /** Its handler writes files, which no rollback brings back: it starts only when session and key are proven. */
  readonly storesFiles?: true;
  /** A PATCH without a version: for settings that one person makes, where the last word counts. */
  readonly unversioned?: true;
};

/**
 * What every handler gets, before its own input. It starts before the session and the key are proven, in the transaction that then
 * comes to nothing: so it gets that transaction, and nothing through which it could do something outside of it.
 */
export type BaseContext = {
  readonly tx: Tx;
  readonly scope: WorkspaceScope;
  readonly sessionId: string;
  readonly files: FileVault;
  /** A mail server is set up. */
  readonly sendsMail: boolean;
  readonly now: Date;
  /** The calendar date in the workspace's time zone. */
  readonly today: PlainDate;
  readonly timeZone: string;
  /** The version the caller read. Never null on PATCH. */
  readonly ifMatch: number | null;
  readonly idempotencyKey: string | null;
  /** The request asks for a part of a file. */
  readonly asksForPart: boolean;
  /** Adds an audit entry; without a call the route's own entry names the record answered. Ids and codes only. */
  readonly audit: (note: AuditNote) => void;
  /** Keeps the last write of a change for the packet that commits it: one round trip less. Nothing of it can be asked for before. */
  readonly atEnd: (write: (tx: Tx) => Promise<void>) => void;
  /** For what no rollback brings back, such as removing files: done once the change is committed. */
  readonly afterCommit: (work: () => Promise<void>) => void;
};

export type RouteContext<P, Q, B> = BaseContext & {
  readonly params: P;
  readonly query: Q;
  readonly body: B;
};

type Answer<R> = R extends z.ZodType ? z.output<R> : FileAnswer;
type Handled<R> = Promise<Answer<R> | Refusal>;

export type RawInput = {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly upload: UploadedFile | null;
  readonly part: Uint8Array | null;
};

/** A handler with its input parsed; runs inside the transaction that it is given. */
export type PreparedHandler = (context: BaseContext) => Promise<unknown>;

/** A route with its types closed over: what the mounting, the tests and openapi.json need. */
export type ApiRoute = {
  readonly contract: RouteContract;
  readonly upload: UploadContract | null;
  readonly prepare: (input: RawInput) => PreparedHandler | Refusal;
};

export type UploadContract = {
  readonly maxBytes: number;
  /** A whole file in a form, or bytes of one as they are. */
  readonly kind: "file" | "part";
};

export function storesFiles({ contract, upload }: ApiRoute): boolean {
  return upload !== null || contract.storesFiles === true;
}

/** Every POST takes an idempotency key, but one that changes nothing. */
export function takesKey({ contract }: ApiRoute): boolean {
  return contract.method === "post" && contract.audit !== undefined;
}

/** A change of a record must name the version that it was made on. */
export function needsVersion({ contract }: ApiRoute): boolean {
  return contract.method === "patch" && contract.unversioned !== true;
}

export function successStatus(route: ApiRoute): number {
  const { contract } = route;
  if (contract.status !== undefined) return contract.status;
  if (contract.response instanceof z.ZodUndefined) return 204;
  return takesKey(route) ? 201 : 200;
}

type Input<P, Q, B> = { params: P; query: Q; body: B };

function parseInput<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType>(
  contract: RouteContract<P, Q, B>,
  raw: RawInput,
): Input<z.output<P>, z.output<Q>, z.output<B>> | Refusal {
  const params = parsePart(contract.params, raw.params, "/path");
  const query = parsePart(contract.query, raw.query, "/query");
  const body = parsePart(contract.body, raw.body, "");
  if (params.ok && query.ok && body.ok) {
    return { params: params.value, query: query.value, body: body.value };
  }
  return invalid([params, query, body].flatMap(errorsOf));
}

function errorsOf(part: ParsedPart<unknown>): readonly FieldError[] {
  return part.ok ? [] : part.errors;
}

/**
 * One route of the API. The handler runs inside one workspace transaction, together with the idempotency record and the
 * audit entry; a refusal rolls everything back; the answer leaves after the commit.
 */
export function defineRoute<
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType | FileContract = z.ZodUndefined,
>(
  contract: RouteContract<P, Q, B, R>,
  handler: (context: RouteContext<z.output<P>, z.output<Q>, z.output<B>>) => Handled<R>,
): ApiRoute {
  return {
    contract,
    upload: null,
    prepare(raw) {
      const input = parseInput(contract, raw);
      return "refused" in input ? input : (context) => handler({ ...context, ...input });
    },
  };
}

/** A route that takes one file as multipart/form-data. `body` describes the text fields beside it. */
export function defineUploadRoute<
  P extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType | FileContract = z.ZodUndefined,
>(
  contract: RouteContract<P, z.ZodUndefined, B, R>,
  { maxBytes }: Pick<UploadContract, "maxBytes">,
  handler: (
    context: RouteContext<z.output<P>, undefined, z.output<B>> & { readonly upload: UploadedFile },
  ) => Handled<R>,
): ApiRoute {
  return {
    contract,
    upload: { maxBytes, kind: "file" },
    prepare(raw) {
      const input = parseInput(contract, raw);
      if ("refused" in input) return input;
      const uploaded = raw.upload;
      if (!uploaded) return invalid([{ pointer: "/file", detail: "Choose a file to upload." }]);
      return (context) => handler({ ...context, ...input, upload: uploaded });
    },
  };
}

/** A route that takes bytes as they are: they are in memory at once, so they are few. */
export function definePartRoute<
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  R extends z.ZodType = z.ZodUndefined,
>(
  contract: RouteContract<P, Q, z.ZodUndefined, R>,
  { maxBytes }: Pick<UploadContract, "maxBytes">,
  handler: (
    context: RouteContext<z.output<P>, z.output<Q>, undefined> & { readonly part: Uint8Array },
  ) => Handled<R>,
): ApiRoute {
  return {
    contract,
    upload: { maxBytes, kind: "part" },
    prepare(raw) {
      const input = parseInput(contract, raw);
      if ("refused" in input) return input;
      const { part } = raw;
      if (!part || part.length === 0) return invalid([{ pointer: "", detail: "Send some bytes." }]);
      return (context) => handler({ ...context, ...input, part });
    },
  };
}
