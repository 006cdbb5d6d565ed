import { createHash } from "node:crypto";
import type { RawSql } from "../database/raw-sql.ts";
import type { Deps } from "../deps.ts";
import { readSessionToken } from "./session-cookie.ts";

/** A session whose token, idle time and age have been checked. */
export type ProvenSession = {
  readonly id: string;
  readonly userId: string;
  readonly workspaceId: string;
  readonly role: string;
  readonly timeZone: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly trustedDevice: boolean;
};

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Longer on a device that only this person uses. */
export const sessionLimits = {
  ordinary: { idle: 30 * minute, absolute: 12 * hour },
  trusted: { idle: 14 * day, absolute: 30 * day },
} as const;

/** True once a session was idle, or open, for too long. A clock that jumped back does not end it. */
export function isExpired(
  session: Pick<ProvenSession, "createdAt" | "lastUsedAt" | "trustedDevice">,
  now: Date,
): boolean {
  const limits = session.trustedDevice ? sessionLimits.trusted : sessionLimits.ordinary;
  return (
    now.getTime() - session.lastUsedAt.getTime() > limits.idle ||
    now.getTime() - session.createdAt.getTime() > limits.absolute
  );
}

/**
 * The session of a cookie, from the database. One statement; a second one, at most once a minute, moves the idle time.
 * Remembers what it found, for `recallSession`.
 */
export async function resolveSession(
  deps: Pick<Deps, "env" | "database" | "clock">,
  cookieHeader: string | undefined,
): Promise<ProvenSession | null> {
  const token = readSessionToken(deps.env, cookieHeader);
  if (!token) return null;
  const { sql } = deps.database;
  const session = await findSession(sql, token);
  if (!session) return null;
  const now = deps.clock.now();
  if (isExpired(session, now)) {
    await sql.$executeRaw`delete from sessions where id = ${session.id}`;
    return null;
  }
  if (needsTouch(session, now)) {
    await sql.$executeRaw`update sessions set updated_at = ${now} where id = ${session.id}`;
  }
  rememberSession(token, session);
  return session;
}

async function findSession(
  sql: Pick<RawSql, "$queryRaw">,
  token: string,
): Promise<ProvenSession | null> {
  const [session] = await sql.$queryRaw<ProvenSession[]>`
    select s.id, s.user_id as "userId", s.created_at as "createdAt", s.updated_at as "lastUsedAt",
      s.trusted_device as "trustedDevice", m.workspace_id as "workspaceId", m.role, w.time_zone as "timeZone"
    from sessions s
    join workspace_members m on m.user_id = s.user_id
    join workspaces w on w.id = m.workspace_id
    where s.token = ${token}
    order by m.created_at limit 1`;
  return session ?? null;
}

function needsTouch({ lastUsedAt }: ProvenSession, now: Date): boolean {
  return now.getTime() - lastUsedAt.getTime() > minute;
}

/** A session as it was when it was last proven. It opens nothing by itself: `proves` says whether it still stands. */
export type RememberedSession = {
  readonly session: ProvenSession;
  /**
   * Asks the database, in the transaction that answers the request. False also where the session changed, expired or has to be
   * touched: `resolveSession` then does what is to be done.
   */
  readonly proves: (sql: Pick<RawSql, "$queryRaw">, now: Date) => Promise<boolean>;
};

/** By the hash of the token: whoever reads this memory cannot sign in with it. */
const remembered = new Map<string, ProvenSession>();
const mostRemembered = 1000;

function rememberSession(token: string, session: ProvenSession): void {
  const key = hashToken(token);
  remembered.delete(key);
  remembered.set(key, session);
  for (const oldest of remembered.keys()) {
    if (remembered.size <= mostRemembered) break;
    remembered.delete(oldest);
  }
}

const hashToken = (token: string) => createHash("sha256").update(token).digest("base64");

/** Saves a round trip: what the transaction needs is known before it is proven, and the proof rides in the transaction's first packet. */
export function recallSession(
  deps: Pick<Deps, "env">,
  cookieHeader: string | undefined,
): RememberedSession | null {
  const token = readSessionToken(deps.env, cookieHeader);
  const session = token === null ? undefined : remembered.get(hashToken(token));
  if (token === null || session === undefined) return null;
  return {
    session,
    async proves(sql, now) {
      const found = await findSession(sql, token);
      const stands =
        found !== null &&
        isSameSession(found, session) &&
        !isExpired(found, now) &&
        !needsTouch(found, now);
      if (!stands) remembered.delete(hashToken(token));
      return stands;
    },
  };
}

function isSameSession(a: ProvenSession, b: ProvenSession): boolean {
  return (
    a.id === b.id &&
    a.userId === b.userId &&
    a.workspaceId === b.workspaceId &&
    a.role === b.role &&
    a.timeZone === b.timeZone
  );
}
