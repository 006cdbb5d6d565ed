import { findBreak } from "@recourse/shared/timeline/find-break";
import type { ChainBreak } from "@recourse/shared/timeline/timeline-chain";
import type { Database } from "../../database/client.ts";
import { sha256 } from "../../database/seal-events.ts";
import { type WorkspaceScope, withWorkspace } from "../../database/tenancy.ts";
import { findTimelinesAfter } from "./timeline.repository.ts";
import { toChain } from "./timeline.service.ts";

/** A case whose timeline is not what was recorded. */
export interface BrokenTimeline extends ChainBreak {
  readonly caseId: string;
}

const pageSize = 100;
const beforeAllIds = "00000000-0000-0000-0000-000000000000";

/** Checks the seals of every case of a workspace. Changes nothing. */
export async function verifyTimelines(
  database: Database,
  scope: WorkspaceScope,
): Promise<{ checked: number; broken: BrokenTimeline[] }> {
  const broken: BrokenTimeline[] = [];
  let checked = 0;
  let afterId = beforeAllIds;
  for (;;) {
    const page = { afterId, limit: pageSize };
    const stored = await withWorkspace(database, scope, (tx) =>
      findTimelinesAfter(tx, scope, page),
    );
    for (const timeline of stored) {
      const found = findBreak(toChain(timeline), sha256);
      if (found !== null) broken.push({ caseId: timeline.caseId, ...found });
    }
    checked += stored.length;
    const last = stored.at(-1);
    if (!last || stored.length < pageSize) return { checked, broken };
    afterId = last.caseId;
  }
}
