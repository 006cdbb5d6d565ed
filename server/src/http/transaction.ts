import { allInOrder } from "../database/all-in-order.ts";
import { type Tx, type WorkspaceScope, withWorkspace } from "../database/tenancy.ts";
import type { Deps } from "../deps.ts";
import { isFile } from "./answer.ts";
import { type AuditNote, completeNote, seal } from "./audit.ts";
import { checkAnswer } from "./check-answer.ts";
import { claimKey, findSavedAnswer, type SavedAnswer } from "./idempotency.ts";
import { isRefusal, type Refusal } from "./refusal.ts";
import {
  type ApiRoute,
  type BaseContext,
  type PreparedHandler,
  storesFiles,
  successStatus,
} from "./route.ts";
import type { ProvenSession, RememberedSession } from "./session.ts";
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
  /** Asked in the transaction where the session was not proven before it. Null: it was. */
  readonly proves: RememberedSession["proves"] | null;
  readonly ifMatch: number | null;
  readonly idempotencyKey: string | null;
  readonly asksForPart: boolean;
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

/** The session is not what was remembered: nothing was done, and it has to be resolved anew. */
export class NotProven extends Error {}

/** An earlier request took the key. What it was answered is read once this transaction is gone. */
class KeyTaken extends Error {}

/**
 * Handler, audit entry and idempotency record: all of it or nothing. The session and the key are the conditions of it
 * (docs/decisions/0008-what-rides-in-one-packet.md).
 */
export async function runInTransaction(work: Work): Promise<RouteAnswer | Refusal> {
  const { session, deps } = work;
  const scope = { workspaceId: session.workspaceId, userId: session.userId };
  const now = deps.clock.now();
  const notes: AuditNote[] = [];
  const last: ((tx: Tx) => Promise<void>)[] = [];
  const later: (() => Promise<void>)[] = [];
  let conditions: Promise<unknown> = Promise.resolve();
  let closing: (tx: Tx) => Promise<void> = async () => undefined;
  const run = async (tx: Tx) => {
    // A stored file is outside of the transaction: it waits until the change may happen.
    if (storesFiles(work.route)) await conditions;
    const { timeZone } = session;
    const value = await work.handler({
      ...{ tx, scope, now, timeZone, idempotencyKey: work.idempotencyKey, ifMatch: work.ifMatch },
      ...{ files: deps.files, sendsMail: deps.mail !== null },
      sessionId: session.id,
      asksForPart: work.asksForPart,
      today: dateIn(timeZone, now),
      audit: (note) => notes.push(note),
      atEnd: (write) => last.push(write),
      afterCommit: (step) => later.push(step),
    });
    if (isRefusal(value)) throw new RolledBack(value);
    const answer = answerOf(work.route, deps, value);
    closing = async (tx) => {
      const writes = [...last, (tx: Tx) => sealWork(work, { tx, scope, now }, notes, answer)];
      await allInOrder(writes.map((write) => write(tx)));
    };
    work.beforeCommit();
    return answer;
  };
  const { audit, oneStatement } = work.route.contract;
  try {
    const answer = await withWorkspace(deps.database, scope, run, {
      // Without an audit entry nothing may change, and the database sees to that.
      readOnly: audit === undefined,
      oneStatement: oneStatement === true,
      conditions: (tx) => (conditions = allInOrder([prove(work, tx, now), claim(work, tx, now)])),
      closing: (tx) => closing(tx),
    });
    await runLater(later, deps);
    return answer;
  } catch (error) {
    if (error instanceof RolledBack) return error.refusal;
    if (error instanceof KeyTaken) return answerAgain(work, scope);
    throw error;
  }
}

async function prove({ proves }: Work, tx: Tx, now: Date): Promise<void> {
  if (proves !== null && !(await proves(tx, now))) throw new NotProven();
}

async function claim(work: Work, tx: Tx, now: Date): Promise<void> {
  const { session, idempotencyKey: key, requestHash: hash } = work;
  if (key !== null && !(await claimKey(tx, session, { key, hash, now }))) throw new KeyTaken();
}

/** The same request again: it is told what it was told, and nothing happens. */
async function answerAgain(work: Work, scope: WorkspaceScope): Promise<RouteAnswer | Refusal> {
  const { deps, idempotencyKey: key, requestHash: hash } = work;
  if (key === null) throw new Error("Only a request with a key can come again.");
  const find = (tx: Tx) => findSavedAnswer(tx, scope, { key, hash });
  const saved = await withWorkspace(deps.database, scope, find, { readOnly: true });
  return isRefusal(saved) ? saved : replayOf(saved);
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
