import { z } from "zod";
import {
  type ChainBreak,
  type ChainEntry,
  type ChainFault,
  type ChainFile,
  firstPrevious,
} from "./timeline-chain.ts";

/** SHA-256 of a text's UTF-8, as 64 small hex digits. `shared` has no way of its own to make one. */
export type Sha256 = (text: string) => string;

const entrySchema = z.object({ caseId: z.string(), sequence: z.int() });
type Entry = z.infer<typeof entrySchema>;

/**
 * The seal of an entry: SHA-256 of the seal before it, then the SHA-256 of the entry's text. So a chain can be checked by somebody who is
 * not to read every entry: the digest of one is enough, and its random id keeps the text from being guessed.
 * @example sealOf(firstPrevious, text, sha256)
 */
export function sealOf(previous: string, text: string, sha256: Sha256): string {
  return sha256(previous + sha256(text));
}

/**
 * The first place at which a timeline is not what was recorded, or null where all of it is. It finds an entry that was changed, taken out,
 * put in or moved, shown or withheld. It cannot find a chain that was written anew as a whole: for that, compare a seal that somebody kept.
 * @example findBreak(chain, sha256) // { place: 4, fault: "seal_does_not_fit" }
 */
export function findBreak(chain: ChainFile, sha256: Sha256): ChainBreak | null {
  const read = chain.entries.map(readEntry);
  let previous = firstPrevious;
  for (const [index, entry] of chain.entries.entries()) {
    const digest = "text" in entry ? sha256(entry.text) : entry.digest;
    const fault =
      findMisplaced(chain, read, index) ??
      (sha256(previous + digest) === entry.seal ? null : ("seal_does_not_fit" as const));
    if (fault !== null) return { place: index + 1, fault };
    previous = entry.seal;
  }
  return findWrongEnd(chain);
}

function readEntry(entry: ChainEntry): Entry | "withheld" | null {
  if (!("text" in entry)) return "withheld";
  try {
    return entrySchema.safeParse(JSON.parse(entry.text)).data ?? null;
  } catch {
    return null;
  }
}

function findMisplaced(
  { caseId }: ChainFile,
  read: readonly (Entry | "withheld" | null)[],
  index: number,
): ChainFault | null {
  const entry = read[index] ?? null;
  const place = index + 1;
  if (entry === null) return "unreadable";
  // What it says of its place cannot be read. Its seal holds it there.
  if (entry === "withheld") return null;
  if (entry.caseId !== caseId) return "other_case";
  if (entry.sequence === place) return null;
  if (entry.sequence < place) return "place_taken_twice";
  const isLater = read
    .slice(place)
    .some((other) => other !== null && other !== "withheld" && other.sequence === place);
  return isLater ? "out_of_order" : "entry_missing";
}

function findWrongEnd({ entries, length, head }: ChainFile): ChainBreak | null {
  if (entries.length < length) return { place: entries.length + 1, fault: "end_missing" };
  if (entries.length > length) return { place: length + 1, fault: "end_added" };
  const last = entries.at(-1)?.seal ?? null;
  return last === head ? null : { place: Math.max(1, entries.length), fault: "head_differs" };
}
