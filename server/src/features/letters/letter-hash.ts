import type { FrozenLetter } from "@recourse/shared/letters/frozen-letter";
import { letterHashText } from "@recourse/shared/letters/letter-text";
import { sha256 } from "../../database/seal-events.ts";
import type { KeptWords } from "./letter-rows.ts";

/** The SHA-256 that is kept with a sent letter. */
export function hashOf({ blocks }: Pick<FrozenLetter, "blocks">): string {
  return sha256(letterHashText(blocks));
}

/** False where the stored words were changed past the app, or cannot be read. Null for a draft, whose words still change. */
export function fitsItsHash(frozen: KeptWords | null, textHash: string | null): boolean | null {
  if (frozen === null) return null;
  return frozen !== "unreadable" && hashOf(frozen) === textHash;
}
