import { createHash } from "node:crypto";
import { canonicalEntry } from "@recourse/shared/timeline/canonical-entry";
import { type Sha256, sealOf } from "@recourse/shared/timeline/find-break";
import { firstPrevious } from "@recourse/shared/timeline/timeline-chain";
import type { CaseEvent } from "@recourse/shared/workflow/events";

export const sha256: Sha256 = (text) => createHash("sha256").update(text, "utf8").digest("hex");

/** An event as it is stored, with what its seal needs. Its seal is null where an older version of the app wrote it. */
export interface StoredEntry {
  readonly event: CaseEvent;
  /** UTC, milliseconds. */
  readonly recordedAt: string;
  readonly seal: string | null;
}

export interface SealedEntry extends StoredEntry {
  readonly text: string;
  readonly seal: string;
}

/**
 * The entries of a case in their canonical form, each with its seal: the stored one, or where none is stored the one that follows from the
 * entry before. Say `after` where they do not begin with the first.
 */
export function sealEntries(
  caseId: string,
  entries: readonly StoredEntry[],
  after: string | null = null,
): SealedEntry[] {
  let previous = after ?? firstPrevious;
  return entries.map((entry) => {
    const text = canonicalEntry(entry.event, { caseId, recordedAt: entry.recordedAt });
    previous = entry.seal ?? sealOf(previous, text, sha256);
    return { ...entry, text, seal: previous };
  });
}
