import { createHash } from "node:crypto";
import type { Database } from "../database/client.ts";
import { type Tx, type WorkspaceScope, withWorkspace } from "../database/tenancy.ts";
import { invalid, type Refusal } from "./refusal.ts";

export type SavedAnswer = {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
};

const pointer = "/headers/idempotency-key";
const longestKey = 255;
const keptDays = 30;
const dayMs = 86_400_000;

/** Visible ASCII, so that no proxy changes it. */
export function readIdempotencyKey(header: string | undefined): string | Refusal {
  if (header === undefined || header === "") {
    return invalid([
      {
        pointer,
        detail:
          "Send an Idempotency-Key header with new random text for each change, for example a UUID. It makes it safe to send the same request again.",
      },
    ]);
  }
  if (header.length > longestKey) {
    return invalid([{ pointer, detail: `Use at most ${longestKey} characters.` }]);
  }
  if (!/^[\x21-\x7e]+$/.test(header)) {
    return invalid([{ pointer, detail: "Use letters, digits and dashes only, without spaces." }]);
  }
  return header;
}

export function hashRequest(method: string, path: string, body: unknown): string {
  return createHash("sha256")
    .update(`${method} ${path}\n${JSON.stringify(body) ?? ""}`)
    .digest("hex");
}

/**
 * Takes the key for this transaction. A second request with the same key waits here for the first one's commit
 * (the unique index makes it wait).
 * @returns false where an earlier request took it
 */
export async function claimKey(
  tx: Tx,
  scope: WorkspaceScope,
  request: { readonly key: string; readonly hash: string; readonly now: Date },
): Promise<boolean> {
  const taken = await tx.$executeRaw`
    insert into idempotency_records (workspace_id, user_id, key, request_hash, status, created_at)
    values (${scope.workspaceId}::uuid, ${scope.userId}, ${request.key}, ${request.hash}, 0, ${request.now})
    on conflict do nothing`;
  return taken === 1;
}

/** What the request that took the key was answered; a refusal where it was another one. */
export async function findSavedAnswer(
  tx: Tx,
  scope: WorkspaceScope,
  request: { readonly key: string; readonly hash: string },
): Promise<SavedAnswer | Refusal> {
  const [saved] = await tx.$queryRaw<(SavedAnswer & { readonly requestHash: string })[]>`
    select request_hash as "requestHash", status, body, headers from idempotency_records
    where workspace_id = ${scope.workspaceId}::uuid and user_id = ${scope.userId} and key = ${request.key}`;
  if (saved?.requestHash === request.hash) return saved;
  return invalid([
    { pointer, detail: "This key was used before for another request. Use a new one." },
  ]);
}

/** Removes records older than 30 days, one workspace after the other: no query reaches across workspaces. Run daily. */
export async function purgeIdempotencyRecords(database: Database, now: Date): Promise<number> {
  const before = new Date(now.getTime() - keptDays * dayMs);
  const workspaces = await database.prisma.$queryRaw<{ id: string }[]>`select id from workspaces`;
  let removed = 0;
  for (const { id } of workspaces) {
    removed += await withWorkspace(
      database,
      { workspaceId: id, userId: "system" },
      (tx) => tx.$executeRaw`
        delete from idempotency_records
        where workspace_id = ${id}::uuid and created_at < ${before}`,
    );
  }
  return removed;
}
