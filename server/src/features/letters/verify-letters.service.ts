import type { Database } from "../../database/client.ts";
import { rowsById } from "../../database/rows-by-id.ts";
import type { WorkspaceScope } from "../../database/tenancy.ts";
import { fitsItsHash } from "./letter-hash.ts";
import { readKept } from "./letter-rows.ts";
import { findKeptLettersAfter, type KeptLetter } from "./letters.repository.ts";

/** Checks the words of every sent letter of a workspace against the SHA-256 that was kept. Changes nothing. */
export async function verifyLetters(
  database: Database,
  scope: WorkspaceScope,
): Promise<{ checked: number; changed: string[] }> {
  const changed: string[] = [];
  let checked = 0;
  for await (const letter of rowsById(database, scope, findKeptLettersAfter, ({ id }) => id)) {
    if (!isAsSent(letter)) changed.push(letter.id);
    checked += 1;
  }
  return { checked, changed };
}

function isAsSent({ frozen, textHash }: KeptLetter): boolean {
  return fitsItsHash(readKept(frozen), textHash) === true;
}
