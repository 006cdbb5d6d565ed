import { can } from "@recourse/shared/permissions/can";
import type { Request, Response } from "express";
import type { Deps } from "../deps.ts";
import { type RequestBody, readBody } from "./body.ts";
import { hashRequest, readIdempotencyKey } from "./idempotency.ts";
import { readIfMatch } from "./if-match.ts";
import { isRefusal, notAllowed, type Refusal, signInNeeded } from "./refusal.ts";
import { factsOf } from "./request-facts.ts";
import { type ApiRoute, needsVersion, takesKey } from "./route.ts";
import { sendAnswer, sendRefusal } from "./send.ts";
import { type ProvenSession, resolveSession } from "./session.ts";
import { type RouteAnswer, runInTransaction } from "./transaction.ts";

type Preconditions = { readonly ifMatch: number | null; readonly idempotencyKey: string | null };

/** Runs a route: session, permission, headers, body, input, transaction, answer; in this order. */
export async function runRoute(
  route: ApiRoute,
  deps: Deps,
  request: Request,
  response: Response,
): Promise<void> {
  const { contract } = route;
  const facts = factsOf(request);
  facts.route = contract.path;
  const session = await resolveSession(deps, request.headers.cookie);
  if (!session) return sendRefusal(response, facts.id, signInNeeded());
  facts.userId = session.userId;
  facts.workspaceId = session.workspaceId;
  if (!can(session.role, contract.can)) return sendRefusal(response, facts.id, notAllowed());
  const preconditions = readPreconditions(route, request);
  if (isRefusal(preconditions)) return sendRefusal(response, facts.id, preconditions);
  const body = await readBody(route, deps, request, response);
  if (isRefusal(body)) return sendRefusal(response, facts.id, body);
  // What the change left behind is cleared away before the answer says how it ended.
  const answer = await answerRoute(route, deps, session, preconditions, request, body).finally(
    body.dispose,
  );
  if (isRefusal(answer)) return sendRefusal(response, facts.id, answer);
  await sendAnswer(response, answer);
}

function readPreconditions(route: ApiRoute, request: Request): Preconditions | Refusal {
  const ifMatch = readIfMatch(request.headers["if-match"], needsVersion(route));
  if (isRefusal(ifMatch)) return ifMatch;
  if (!takesKey(route)) return { ifMatch, idempotencyKey: null };
  const idempotencyKey = readIdempotencyKey(request.get("idempotency-key"));
  return isRefusal(idempotencyKey) ? idempotencyKey : { ifMatch, idempotencyKey };
}

async function answerRoute(
  route: ApiRoute,
  deps: Deps,
  session: ProvenSession,
  preconditions: Preconditions,
  request: Request,
  body: RequestBody,
): Promise<RouteAnswer | Refusal> {
  const { params, query } = request;
  const handler = route.prepare({ params, query, body: body.value, upload: body.upload });
  if (isRefusal(handler)) return handler;
  const path = request.originalUrl.split("?")[0] ?? "";
  return runInTransaction({
    route,
    handler,
    deps,
    session,
    ...preconditions,
    requestHash: hashRequest(request.method, path, body.fingerprint),
    lastParam: Object.values(params).map(String).at(-1),
    beforeCommit: body.keep,
  });
}
