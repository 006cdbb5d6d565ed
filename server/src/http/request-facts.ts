import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** What the log line and the metrics say about a request: ids and codes only. */
export type RequestFacts = {
  readonly id: string;
  readonly startedAt: number;
  /** The pattern of the route, never the address itself. */
  route: string;
  userId: string | null;
  workspaceId: string | null;
};

const known = new WeakMap<IncomingMessage, RequestFacts>();

export function factsOf(request: IncomingMessage): RequestFacts {
  const facts = known.get(request);
  if (facts) return facts;
  const fresh: RequestFacts = {
    id: randomUUID(),
    startedAt: performance.now(),
    route: "unknown",
    userId: null,
    workspaceId: null,
  };
  known.set(request, fresh);
  return fresh;
}
