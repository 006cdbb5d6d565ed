import { packetProblems } from "@recourse/shared/content/pages/packet/packet-problems";
import { withWorkspace } from "../database/tenancy.ts";
import type { Deps } from "../deps.ts";
import { findWorkspaces } from "../features/documents/stored-files.repository.ts";
import { ExhibitNotReadable } from "../features/packets/packet-exhibits.ts";
import { PacketProblem } from "../features/packets/packet-problem.ts";
import {
  type ClaimedPacket,
  changePacket,
  claimPacket,
  scopeOf,
} from "../features/packets/packet-queue.repository.ts";
import {
  deletePacket,
  findPacketsBefore,
  findPacketsOf,
} from "../features/packets/packets.repository.ts";
import { removeFilesOf } from "../features/packets/packets.service.ts";
import { describeError } from "../http/describe-error.ts";

/** Renewed while a packet is being made: after a kill it is free again within this time. */
const leaseMs = 30_000;
const renewMs = 10_000;
const mostAttempts = 3;
/** A packet is a copy of what is kept elsewhere. */
const keptMs = 30 * 86_400_000;

/**
 * Makes every packet that waits. Safe to run twice at the same time and to be killed at any point: a row is held by lease, its files are
 * named by nobody until it is ready, and it is begun anew when the lease has ended.
 * @returns how many are ready
 */
export async function makePackets(deps: Deps): Promise<number> {
  let made = 0;
  for (;;) {
    const claimed = await claimPacket(deps.database, { now: deps.clock.now(), leaseMs });
    if (claimed === null) return made;
    if (await makeOne(deps, claimed)) made += 1;
  }
}

async function makeOne(deps: Deps, claimed: ClaimedPacket): Promise<boolean> {
  const { database, clock } = deps;
  let percent = 0;
  const renew = async () => {
    const leaseUntil = new Date(clock.now().getTime() + leaseMs);
    await changePacket(database, claimed, { percent, leaseUntil });
  };
  const timer = setInterval(() => void renew().catch(() => undefined), renewMs);
  try {
    // Loaded with the first packet: what reads mails and writes a ZIP would else lie in the memory of every app.
    const { makePacket } = await import("../features/packets/make-packet.service.ts");
    const ready = await makePacket(deps, claimed, async (now) => {
      percent = Math.round(now);
      await renew();
    });
    const change = { status: "ready", percent: 100, leaseUntil: null, ...ready } as const;
    const isOurs = await changePacket(database, claimed, change);
    if (isOurs) await removeEarlier(deps, claimed);
    else {
      await deps.files.remove({ storageKey: ready.pdfStorageKey, place: "folder" });
      await deps.files.remove({ storageKey: ready.zipStorageKey, place: "folder" });
    }
    return isOurs;
  } catch (error) {
    await giveUpOrTryAgain(deps, claimed, error);
    return false;
  } finally {
    clearInterval(timer);
  }
}

async function giveUpOrTryAgain(deps: Deps, claimed: ClaimedPacket, error: unknown): Promise<void> {
  const { id, attempts } = claimed;
  const known = wordsOf(error);
  if (known === null && attempts < mostAttempts) {
    deps.log.warn({ packetId: id, attempts, ...describeError(error) }, "packet not made, again");
    return;
  }
  if (known === null)
    deps.log.error({ packetId: id, attempts, ...describeError(error) }, "packet given up");
  const problem = known ?? packetProblems.given_up;
  await changePacket(deps.database, claimed, { status: "failed", problem, leaseUntil: null });
}

/** Where trying again would come to the same end. */
function wordsOf(error: unknown): string | null {
  if (error instanceof PacketProblem) return error.words;
  if (error instanceof ExhibitNotReadable) {
    const { number, source } = error.exhibit;
    return source === "letter"
      ? packetProblems.letter_not_as_sent(number)
      : packetProblems.exhibit_not_readable(number);
  }
  return null;
}

/** A new packet takes the place of the earlier ones of its kind. */
async function removeEarlier({ database, files }: Deps, claimed: ClaimedPacket): Promise<void> {
  const scope = scopeOf(claimed);
  const earlier = await withWorkspace(database, scope, async (tx) => {
    const rows = await findPacketsOf(tx, scope, claimed.caseId, claimed.kind);
    const old = rows.filter(({ packet }) => packet.id !== claimed.id && isOver(packet.status));
    for (const { packet } of old) await deletePacket(tx, scope, packet.id);
    return old;
  });
  for (const row of earlier) await removeFilesOf(files, row);
}

const isOver = (status: string) => status === "ready" || status === "failed";

/** Removes packets of more than 30 days ago. Run daily. @returns how many */
export async function purgePackets({ database, files, clock }: Deps): Promise<number> {
  const before = new Date(clock.now().getTime() - keptMs);
  let removed = 0;
  for (const scope of await findWorkspaces(database)) {
    const old = await withWorkspace(database, scope, async (tx) => {
      const rows = await findPacketsBefore(tx, scope, before);
      for (const { packet } of rows) await deletePacket(tx, scope, packet.id);
      return rows;
    });
    for (const row of old) await removeFilesOf(files, row);
    removed += old.length;
  }
  return removed;
}
