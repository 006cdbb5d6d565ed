import { findBreak } from "@recourse/shared/timeline/find-break";
import type { ChainBreak } from "@recourse/shared/timeline/timeline-chain";
import type { Database } from "../../database/client.ts";
import { rowsById } from "../../database/rows-by-id.ts";
import { sha256 } from "../../database/seal-events.ts";
import type { WorkspaceScope } from "../../database/tenancy.ts";
import { findTimelinesAfter } from "./timeline.repository.ts";
import { toChain } from "./timeline.service.ts";

/** A case whose timeline is not what was recorded. */
export interface BrokenTimeline extends ChainBreak {
  readonly caseId: string;
}

/** Checks the seals of every case of a workspace. Changes nothing. */
export async function verifyTimelines(
  database: Database,
  scope: WorkspaceScope,
): Promise<{ checked: number; broken: BrokenTimeline[] }> {
  const broken: BrokenTimeline[] = [];
  let checked = 0;
  const stored = rowsById(database, scope, findTimelinesAfter, ({ caseId }) => caseId);
  for await (const timeline of stored) {
    const found = findBreak(toChain(timeline), sha256);
    if (found !== null) broken.push({ caseId: timeline.caseId, ...found });
    checked += 1;
  }
  return { checked, broken };
}
