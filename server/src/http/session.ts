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

/** One statement; a second one, at most once a minute, moves the idle time. */
export async function resolveSession(
  deps: Pick<Deps, "env" | "database" | "clock">,
  cookieHeader: string | undefined,
): Promise<ProvenSession | null> {
  const token = readSessionToken(deps.env, cookieHeader);
  if (!token) return null;
  const { sql } = deps.database;
  const [session] = await sql.$queryRaw<ProvenSession[]>`
    select s.id, s.user_id as "userId", s.created_at as "createdAt", s.updated_at as "lastUsedAt",
      s.trusted_device as "trustedDevice", m.workspace_id as "workspaceId", m.role, w.time_zone as "timeZone"
    from sessions s
    join workspace_members m on m.user_id = s.user_id
    join workspaces w on w.id = m.workspace_id
    where s.token = ${token}
    order by m.created_at limit 1`;
  if (!session) return null;
  const now = deps.clock.now();
  if (isExpired(session, now)) {
    await sql.$executeRaw`delete from sessions where id = ${session.id}`;
    return null;
  }
  if (now.getTime() - session.lastUsedAt.getTime() > minute) {
    await sql.$executeRaw`update sessions set updated_at = ${now} where id = ${session.id}`;
  }
  return session;
}
