import { z } from "zod";
import type { Sha256 } from "./find-break.ts";
import type { PartialChain, TimelineChain } from "./timeline-chain.ts";

const namedSchema = z.object({ id: z.string() });

/**
 * A chain for somebody who may read some entries only: of the others it gives the digest. Every seal stays, so the chain can be checked as
 * before.
 * @param shown the ids of the events that may be read
 * @example withholdEntries(chain, new Set([event.id]), sha256)
 */
export function withholdEntries(
  { caseId, length, head, entries }: TimelineChain,
  shown: ReadonlySet<string>,
  sha256: Sha256,
): PartialChain {
  return {
    ...{ form: "recourse-timeline-1-partial", caseId, length, head },
    entries: entries.map(({ text, seal }) =>
      shown.has(namedSchema.parse(JSON.parse(text)).id)
        ? { text, seal }
        : { digest: sha256(text), seal },
    ),
  };
}

/**
 * How many entries of a chain cannot be read.
 * @example countWithheld(chain) // 0 of a whole timeline
 */
export function countWithheld({ entries }: Pick<PartialChain, "entries">): number {
  return entries.filter((entry) => !("text" in entry)).length;
}
