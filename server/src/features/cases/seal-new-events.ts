import type { CaseEvent } from "@recourse/shared/workflow/events";
import { sealEntries } from "../../database/seal-events.ts";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import type { LockedCaseRow } from "./case-rows.ts";
import { findEntries } from "./timeline.repository.ts";

/** An event about to be stored. */
export type SealedEvent = CaseEvent & { readonly seal: string };

export interface NewSeals {
  readonly events: readonly SealedEvent[];
  /** The seal of the last event of the case. */
  readonly timelineHead: string | null;
}

/**
 * Seals events that are about to be stored together, after one that has a seal, or as the first.
 * @param recordedAt the instant that is stored with them
 */
export function sealNewEvents(
  caseId: string,
  events: readonly CaseEvent[],
  { after, recordedAt }: { readonly after: string | null; readonly recordedAt: Date },
): NewSeals {
  const entries = events.map((event) => ({
    event,
    recordedAt: recordedAt.toISOString(),
    seal: null,
  }));
  const sealed = sealEntries(caseId, entries, after);
  return {
    events: sealed.map(({ event, seal }) => ({ ...event, seal })),
    timelineHead: sealed.at(-1)?.seal ?? after,
  };
}

/**
 * The seal that the next event of a locked case follows. The case keeps it, but where an older version of the app added events: then it
 * follows from them.
 */
export async function findLastSeal(
  tx: Tx,
  scope: WorkspaceScope,
  { id, sealedCount, eventCount, timelineHead }: LockedCaseRow,
): Promise<string | null> {
  if (sealedCount === eventCount) return timelineHead;
  return sealEntries(id, await findEntries(tx, scope, id)).at(-1)?.seal ?? null;
}
