import { findBreak } from "@recourse/shared/timeline/find-break";
import type { ChainBreak, TimelineChain } from "@recourse/shared/timeline/timeline-chain";
import { sealEntries, sha256 } from "../../database/seal-events.ts";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { type FileAnswer, file } from "../../http/answer.ts";
import { notFound, type Refusal } from "../../http/refusal.ts";
import { findTimeline, type StoredTimeline } from "./timeline.repository.ts";
import { renderVerifyPage } from "./verify-page/render-verify-page.ts";

/** The timeline of a case with its seals, and whether it is what was recorded. */
export async function proveTimeline(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
): Promise<(TimelineChain & { firstBreak: ChainBreak | null }) | Refusal> {
  const chain = await readChain(tx, scope, caseId);
  return chain === null ? notFound() : { ...chain, firstBreak: findBreak(chain, sha256) };
}

/** One page that checks the timeline of a case by itself, without a network. The file name says nothing about the case. */
export async function printProof(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
): Promise<FileAnswer | Refusal> {
  const chain = await readChain(tx, scope, caseId);
  if (chain === null) return notFound();
  return file({
    contentType: "text/html",
    fileName: "timeline-check.html",
    body: Buffer.from(renderVerifyPage(chain), "utf8"),
  });
}

/** The timeline of a case in the form in which anybody can check it. Null where there is no such case. */
async function readChain(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
): Promise<TimelineChain | null> {
  const stored = await findTimeline(tx, scope, caseId);
  return stored && toChain(stored);
}

/** What is stored, as it is stored: nothing is put right. An event without a seal gets the one that follows from those before. */
export function toChain(stored: StoredTimeline): TimelineChain {
  const { caseId, eventCount, sealedCount, timelineHead } = stored;
  const sealed = sealEntries(caseId, stored.entries);
  const covered = sealed[sealedCount - 1]?.seal ?? null;
  // Where an older version of the app added events, the kept head is that of the events before them.
  const isBehind = sealedCount < eventCount && covered === timelineHead;
  return {
    form: "recourse-timeline-1",
    caseId,
    length: eventCount,
    head: isBehind ? (sealed.at(-1)?.seal ?? null) : timelineHead,
    entries: sealed.map(({ text, seal }) => ({ text, seal })),
  };
}
