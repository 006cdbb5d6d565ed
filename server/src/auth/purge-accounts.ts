import type { Deps } from "../deps.ts";
import { sessionLimits } from "../http/session.ts";
import { purgeLimits } from "./rate-limit.ts";

/** Removes sessions that are over, links that are too old, and counts of tries whose time has passed. Run daily. */
export async function purgeAccounts({
  database,
  clock,
}: Pick<Deps, "database" | "clock">): Promise<number> {
  const now = clock.now();
  const { prisma } = database;
  let removed = await purgeLimits(database, now);
  for (const [trustedDevice, { idle, absolute }] of [
    [false, sessionLimits.ordinary],
    [true, sessionLimits.trusted],
  ] as const) {
    const createdBefore = new Date(now.getTime() - absolute);
    const usedBefore = new Date(now.getTime() - idle);
    removed += await prisma.$executeRaw`
      delete from sessions where trusted_device = ${trustedDevice}
        and (created_at < ${createdBefore} or updated_at < ${usedBefore})`;
  }
  return removed + (await prisma.$executeRaw`delete from verifications where expires_at < ${now}`);
}
