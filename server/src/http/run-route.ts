import { can } from "@recourse/shared/permissions/can";
import type { Request, Response } from "express";
import type { Deps } from "../deps.ts";
import { type RequestBody, readBody } from "./body.ts";
import { hashRequest, readIdempotencyKey } from "./idempotency.ts";
import { readIfMatch } from "./if-match.ts";
import { isRefusal, notAllowed, type Refusal, signInNeeded } from "./refusal.ts";
import { factsOf } from "./request-facts.ts";
import {
  type ApiRoute,
  needsVersion,
  type PreparedHandler,
  storesFiles,
  takesKey,
} from "./route.ts";
import { sendAnswer, sendRefusal } from "./send.ts";
import {
  type ProvenSession,
  type RememberedSession,
  recallSession,
  resolveSession,
} from "./session.ts";
import { NotProven, type RouteAnswer, runInTransaction } from "./transaction.ts";

type Preconditions = { readonly ifMatch: number | null; readonly idempotencyKey: string | null };

/** A request for a route. Its body is read once, however often it is asked for. */
type Visit = {
  readonly route: ApiRoute;
  readonly deps: Deps;
  readonly request: Request;
  readonly readBody: () => Promise<RequestBody | Refusal>;
};

/** A request that may be tried. */
type Asked = Preconditions & { readonly body: RequestBody; readonly handler: PreparedHandler };

/** Runs a route: session, permission, headers, body, input, transaction, answer; in this order. */
export async function runRoute(
  route: ApiRoute,
  deps: Deps,
  request: Request,
  response: Response,
): Promise<void> {
  factsOf(request).route = route.contract.path;
  let body: Promise<RequestBody | Refusal> | null = null;
  const visit = {
    ...{ route, deps, request },
    readBody: () => (body ??= readBody(route, deps, request, response)),
  };
  const answer = (await answerRemembered(visit)) ?? (await answerResolved(visit));
  if (isRefusal(answer)) return sendRefusal(response, factsOf(request).id, answer);
  await sendAnswer(response, answer);
}

/** Null where the session still has to be proven: nothing but that is then said to whoever asks. */
async function answerRemembered(visit: Visit): Promise<RouteAnswer | Refusal | null> {
  const { route, deps, request } = visit;
  // An upload fills the disk before it gets to a transaction.
  const known = storesFiles(route) ? null : recallSession(deps, request.headers.cookie);
  if (!known) return null;
  // A body that cannot be read fails again, once the session is proven.
  const asked = await readAsked(visit, known.session).catch(() => null);
  if (asked === null || isRefusal(asked)) return null;
  try {
    return await answerRoute(visit, asked, known.session, known.proves);
  } catch (error) {
    if (error instanceof NotProven) return null;
    throw error;
  }
}

async function answerResolved(visit: Visit): Promise<RouteAnswer | Refusal> {
  const { deps, request } = visit;
  const session = await resolveSession(deps, request.headers.cookie);
  if (!session) return signInNeeded();
  const asked = await readAsked(visit, session);
  return isRefusal(asked) ? asked : answerRoute(visit, asked, session, null);
}

async function readAsked(visit: Visit, session: ProvenSession): Promise<Asked | Refusal> {
  const { route, request } = visit;
  const facts = factsOf(request);
  facts.userId = session.userId;
  facts.workspaceId = session.workspaceId;
  if (!can(session.role, route.contract.can)) return notAllowed();
  const preconditions = readPreconditions(route, request);
  if (isRefusal(preconditions)) return preconditions;
  const body = await visit.readBody();
  if (isRefusal(body)) return body;
  const { params, query } = request;
  const { value, upload, part } = body;
  const handler = route.prepare({ params, query, body: value, upload, part });
  if (!isRefusal(handler)) return { ...preconditions, body, handler };
  await body.dispose();
  return handler;
}

function readPreconditions(route: ApiRoute, request: Request): Preconditions | Refusal {
  const ifMatch = readIfMatch(request.headers["if-match"], needsVersion(route));
  if (isRefusal(ifMatch)) return ifMatch;
  if (!takesKey(route)) return { ifMatch, idempotencyKey: null };
  const idempotencyKey = readIdempotencyKey(request.get("idempotency-key"));
  return isRefusal(idempotencyKey) ? idempotencyKey : { ifMatch, idempotencyKey };
}

function answerRoute(
  { route, deps, request }: Visit,
  { body, handler, ...preconditions }: Asked,
  session: ProvenSession,
  proves: RememberedSession["proves"] | null,
): Promise<RouteAnswer | Refusal> {
  const path = request.originalUrl.split("?")[0] ?? "";
  return runInTransaction({
    ...{ route, handler, deps, session, proves },
    ...preconditions,
    requestHash: hashRequest(request.method, path, body.fingerprint),
    asksForPart: request.headers.range !== undefined,
    lastParam: Object.values(request.params).map(String).at(-1),
    beforeCommit: body.keep,
    // What the change left behind is cleared away before the answer says how it ended.
  }).finally(body.dispose);
}
