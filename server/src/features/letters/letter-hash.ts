import type { FrozenLetter } from "@recourse/shared/letters/frozen-letter";
import { letterHashText } from "@recourse/shared/letters/letter-text";
import { sha256 } from "../../database/seal-events.ts";

/** The SHA-256 that is kept with a sent letter. */
export function hashOf({ blocks }: Pick<FrozenLetter, "blocks">): string {
  return sha256(letterHashText(blocks));
}

/** False where the stored words were changed past the app. Null for a draft, whose words still change. */
export function fitsItsHash(
  frozen: Pick<FrozenLetter, "blocks"> | null,
  textHash: string | null,
): boolean | null {
  return frozen === null ? null : hashOf(frozen) === textHash;
}
