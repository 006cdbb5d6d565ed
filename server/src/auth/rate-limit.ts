import { createHash, randomUUID } from "node:crypto";
import { isIPv6 } from "node:net";
import type { Database } from "../database/client.ts";

export type Limit = { readonly max: number; readonly windowSeconds: number };

/** Counts a try; says how many seconds to wait where it was one too many, else 0. Atomic, shared by all processes. */
export async function consumeLimit(
  database: Database,
  key: string,
  limit: Limit,
  now: Date,
): Promise<number> {
  const at = BigInt(now.getTime());
  const windowMs = BigInt(limit.windowSeconds * 1000);
  const [row] = await database.prisma.$queryRaw<{ count: number; startedAt: bigint }[]>`
    insert into rate_limits as known (id, key, count, last_request)
    values (${randomUUID()}, ${key}, 1, ${at})
    on conflict (key) do update set
      count = case when known.last_request + ${windowMs} <= ${at} then 1 else known.count + 1 end,
      last_request = case when known.last_request + ${windowMs} <= ${at} then ${at} else known.last_request end
    returning count, last_request as "startedAt"`;
  if (!row || row.count <= limit.max) return 0;
  return Math.max(1, Math.ceil(Number(row.startedAt + windowMs - at) / 1000));
}

/** After a success, the failed tries before it no longer count. */
export async function forgetLimit(database: Database, key: string): Promise<void> {
  await database.prisma.$executeRaw`delete from rate_limits where key = ${key}`;
}

/** Removes counts whose window has passed. Run daily. */
export async function purgeLimits(database: Database, now: Date): Promise<number> {
  const before = BigInt(now.getTime() - 86_400_000);
  return database.prisma.$executeRaw`delete from rate_limits where last_request < ${before}`;
}

/** An IPv6 user owns a whole /64, so that is what is counted. */
export function addressKey(action: string, ip: string | undefined): string {
  const address = (ip ?? "unknown").replace(/^::ffff:(?=\d+\.)/, "");
  return `${action}:ip:${isIPv6(address) ? networkOf(address) : address}`;
}

function networkOf(address: string): string {
  const [head = "", tail] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
  const groups = tail === undefined ? before : [...before, ...zeros, ...after];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}

/** The address itself is not stored. Unknown accounts are counted like known ones, so that the answer tells nothing. */
export function accountKey(action: string, email: string, device: string | null): string {
  const hashed = createHash("sha256").update(email.trim().toLowerCase()).digest("hex");
  return `${action}:account:${hashed}${device ? `:device:${device}` : ""}`;
}
