import { withWorkspace } from "../database/tenancy.ts";
import type { Deps } from "../deps.ts";
import { findWorkspaces } from "../features/documents/stored-files.repository.ts";
import { deleteUploadsBefore } from "../features/documents/uploads.repository.ts";

const keptMs = 7 * 86_400_000;

/** Forgets uploads that nobody finished within 7 days; their parts are cleared away as all incoming files are. */
export async function purgeUploads({ database, clock }: Pick<Deps, "database" | "clock">) {
  const before = new Date(clock.now().getTime() - keptMs);
  let removed = 0;
  for (const scope of await findWorkspaces(database)) {
    removed += await withWorkspace(database, scope, (tx) => deleteUploadsBefore(tx, scope, before));
  }
  return removed;
}
