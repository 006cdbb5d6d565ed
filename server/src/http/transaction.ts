import { type Tx, withWorkspace } from "../database/tenancy.ts";
import type { Deps } from "../deps.ts";
import { isFile } from "./answer.ts";
import { type AuditNote, completeNote, seal } from "./audit.ts";
import { checkAnswer } from "./check-answer.ts";
import { claimKey, type SavedAnswer } from "./idempotency.ts";
import { isRefusal, type Refusal } from "./refusal.ts";
import { type ApiRoute, type BaseContext, type PreparedHandler, successStatus } from "./route.ts";
import type { ProvenSession } from "./session.ts";
import { dateIn } from "./today.ts";

/** What leaves after the commit. `value` is JSON, a file, or undefined for an empty answer. */
export type RouteAnswer = {
  readonly status: number;
  readonly value: unknown;
  readonly headers: Readonly<Record<string, string>>;
};

type Work = {
  readonly route: ApiRoute;
  readonly handler: PreparedHandler;
  readonly deps: Deps;
  readonly session: ProvenSession;
  readonly ifMatch: number | null;
  readonly idempotencyKey: string | null;
  readonly requestHash: string;
  /** The id in the address, for the audit entry of a change that answers nothing. */
  readonly lastParam: string | undefined;
  /** Called when all is done but the commit: from here on the outcome may be unknown. */
  readonly beforeCommit: () => void;
};

/** Carries a refusal out of the transaction, so that the transaction rolls back. */
class RolledBack extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super("refused");
    this.refusal = refusal;
  }
}

/** Handler, audit entry and idempotency record: all of it or nothing. */
export async function runInTransaction(work: Work): Promise<RouteAnswer | Refusal> {
  const { session, deps, idempotencyKey: key } = work;
  const scope = { workspaceId: session.workspaceId, userId: session.userId };
  const now = deps.clock.now();
  const notes: AuditNote[] = [];
  const later: (() => Promise<void>)[] = [];
  let closing: (tx: Tx) => Promise<void> = async () => undefined;
  const run = async (tx: Tx) => {
    if (key !== null) {
      const claim = await claimKey(tx, scope, { key, hash: work.requestHash, now });
      if (claim.kind === "refused") throw new RolledBack(claim.refusal);
      if (claim.kind === "replay") return replayOf(claim.answer);
    }
    const { timeZone } = session;
    const value = await work.handler({
      ...{ tx, scope, deps, now, timeZone, idempotencyKey: key, ifMatch: work.ifMatch },
      sessionId: session.id,
      today: dateIn(timeZone, now),
      audit: (note) => notes.push(note),
      afterCommit: (step) => later.push(step),
    });
    if (isRefusal(value)) throw new RolledBack(value);
    const answer = answerOf(work.route, deps, value);
    closing = (tx) => sealWork(work, { tx, scope, now }, notes, answer);
    work.beforeCommit();
    return answer;
  };
  try {
    // Without an audit entry nothing may change, and the database sees to that.
    const readOnly = work.route.contract.audit === undefined;
    const options = { readOnly, closing: (tx: Tx) => closing(tx) };
    const answer = await withWorkspace(deps.database, scope, run, options);
    await runLater(later, deps);
    return answer;
  } catch (error) {
    if (error instanceof RolledBack) return error.refusal;
    throw error;
  }
}

/** The change is saved: whatever happens here, the answer is a success. */
async function runLater(steps: readonly (() => Promise<void>)[], { log }: Pick<Deps, "log">) {
  for (const step of steps) {
    await step().catch((error: unknown) => {
      log.error({ error: error instanceof Error ? error.name : "unknown" }, "after-commit failed");
    });
  }
}

function answerOf(route: ApiRoute, deps: Deps, value: unknown): RouteAnswer {
  if (deps.env.nodeEnv === "test") checkAnswer(route.contract, value);
  const version = fieldOf(value, "version");
  return {
    status: successStatus(route),
    value,
    headers: typeof version === "number" ? { ETag: `"${version}"` } : {},
  };
}

function replayOf({ status, body, headers }: SavedAnswer): RouteAnswer {
  return {
    status,
    value: status === 204 ? undefined : body,
    headers: { ...headers, "Idempotency-Replayed": "true" },
  };
}

async function sealWork(
  work: Work,
  { tx, scope, now }: Pick<BaseContext, "tx" | "scope" | "now">,
  notes: readonly AuditNote[],
  answer: RouteAnswer,
): Promise<void> {
  const { audit } = work.route.contract;
  if (audit === undefined) return;
  const id = fieldOf(answer.value, "id");
  const subjectId = typeof id === "string" ? id : (work.lastParam ?? scope.workspaceId);
  const entries = (notes.length > 0 ? notes : [{}]).map((note) =>
    completeNote(note, audit, subjectId),
  );
  const { status, value, headers } = answer;
  const body = isFile(value) ? undefined : value;
  const key = work.idempotencyKey;
  const saved = key === null ? null : { key, answer: { status, body, headers } };
  await seal(tx, scope, now, entries, saved);
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}
