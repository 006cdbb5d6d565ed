import { letterPaperSchema } from "@recourse/shared/api/letters";
import { packetKindSchema } from "@recourse/shared/packet/packet";
import { z } from "zod";
import type { Database } from "../../database/client.ts";
import { type WorkspaceScope, withWorkspace } from "../../database/tenancy.ts";

const claimedSchema = z.object({
  workspaceId: z.uuid(),
  id: z.uuid(),
  caseId: z.uuid(),
  kind: packetKindSchema,
  paper: letterPaperSchema,
  wholeTimeline: z.boolean(),
  attempts: z.int(),
  requestedBy: z.string(),
});

/** A packet that this worker holds until its lease ends. */
export type ClaimedPacket = z.infer<typeof claimedSchema>;

/** Whoever asked for it: the packet is made on their behalf. */
export function scopeOf({ workspaceId, requestedBy }: ClaimedPacket): WorkspaceScope {
  return { workspaceId, userId: requestedBy };
}

/** Whether a packet waits, or was left behind by a worker that died. */
export async function hasWaitingPacket(database: Database, now: Date): Promise<boolean> {
  return database.prisma.$transaction(async (tx) => {
    await tx.$executeRaw`set local role recourse_worker`;
    const rows = await tx.$queryRaw<unknown[]>`
      select 1 from packets
       where status in ('waiting', 'building') and (lease_until is null or lease_until <= ${now})
       limit 1`;
    return rows.length > 0;
  });
}

/** Takes the packet that has waited for longest, and holds it for `leaseMs`. Two workers never get the same one. */
export async function claimPacket(
  database: Database,
  { now, leaseMs }: { now: Date; leaseMs: number },
): Promise<ClaimedPacket | null> {
  return database.prisma.$transaction(async (tx) => {
    // The role that may see the packets of all workspaces, but nothing that is in them.
    await tx.$executeRaw`set local role recourse_worker`;
    const rows = await tx.$queryRaw`
      update packets as p
         set status = 'building', attempts = p.attempts + 1,
             lease_until = ${new Date(now.getTime() + leaseMs)}
       where (p.workspace_id, p.id) in (
             select w.workspace_id, w.id from packets w
              where w.status in ('waiting', 'building')
                and (w.lease_until is null or w.lease_until <= ${now})
              order by w.created_at, w.id
              limit 1
                for update skip locked)
      returning p.workspace_id as "workspaceId", p.id, p.case_id as "caseId", p.kind, p.paper,
                p.whole_timeline as "wholeTimeline", p.attempts, p.requested_by as "requestedBy"`;
    return z.array(claimedSchema).max(1).parse(rows)[0] ?? null;
  });
}

export interface ReadyPacket {
  readonly pageCount: number;
  readonly pdfStorageKey: string;
  readonly pdfWrappedKey: string;
  readonly pdfBytes: number;
  readonly pdfSha256: string;
  readonly zipStorageKey: string;
  readonly zipWrappedKey: string;
  readonly zipBytes: bigint;
  readonly readyAt: Date;
}

type Change =
  | { readonly percent: number; readonly leaseUntil: Date }
  | ({ readonly status: "ready"; readonly percent: 100; readonly leaseUntil: null } & ReadyPacket)
  | { readonly status: "failed"; readonly problem: string; readonly leaseUntil: null };

/** Writes down how far a packet is. Only the attempt that holds it may say so. @returns false where it is held no more */
export async function changePacket(
  database: Database,
  claimed: ClaimedPacket,
  change: Change,
): Promise<boolean> {
  const { workspaceId, id, attempts } = claimed;
  return withWorkspace(database, scopeOf(claimed), async (tx) => {
    const { count } = await tx.packet.updateMany({
      where: { workspaceId, id, attempts, status: "building" },
      data: change,
    });
    return count === 1;
  });
}
