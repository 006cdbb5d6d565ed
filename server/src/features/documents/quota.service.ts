import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { type Refusal, refused } from "../../http/refusal.ts";
import type { FileVault } from "../../storage/file-vault.ts";
import { countStoredBytes } from "./uploads.repository.ts";

const inMegabytes = (bytes: number) => Math.ceil(bytes / 1_000_000).toLocaleString("en-US");

/** Null where there is room for this file. */
export async function refuseOverQuota(
  tx: Tx,
  scope: WorkspaceScope,
  { quotaBytes }: Pick<FileVault, "quotaBytes">,
  sizeBytes: number,
): Promise<Refusal | null> {
  const used = await countStoredBytes(tx, scope);
  if (used + sizeBytes <= quotaBytes) return null;
  return refused(
    "workspace_full",
    `There is no room left for this file: ${inMegabytes(used)} of ${inMegabytes(quotaBytes)} MB are used. Ask the person who runs this Recourse for more room, or add a smaller copy.`,
  );
}
