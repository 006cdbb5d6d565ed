import { frozenLetterSchema } from "@recourse/shared/letters/frozen-letter";
import type { Database } from "../../database/client.ts";
import { type WorkspaceScope, withWorkspace } from "../../database/tenancy.ts";
import { fitsItsHash } from "./letter-hash.ts";
import { findKeptLettersAfter, type KeptLetter } from "./letters.repository.ts";

const pageSize = 100;
const beforeAllIds = "00000000-0000-0000-0000-000000000000";

/** Checks the words of every sent letter of a workspace against the SHA-256 that was kept. Changes nothing. */
export async function verifyLetters(
  database: Database,
  scope: WorkspaceScope,
): Promise<{ checked: number; changed: string[] }> {
  const changed: string[] = [];
  let checked = 0;
  let afterId = beforeAllIds;
  for (;;) {
    const page = { afterId, limit: pageSize };
    const kept = await withWorkspace(database, scope, (tx) =>
      findKeptLettersAfter(tx, scope, page),
    );
    changed.push(...kept.filter((letter) => !isAsSent(letter)).map(({ id }) => id));
    checked += kept.length;
    const last = kept.at(-1);
    if (!last || kept.length < pageSize) return { checked, changed };
    afterId = last.id;
  }
}

function isAsSent({ frozen, textHash }: KeptLetter): boolean {
  const { data } = frozenLetterSchema.safeParse(frozen);
  return data !== undefined && fitsItsHash(data, textHash) === true;
}
