import type { Sha256 } from "./find-break.ts";
import { noteEvent } from "./timeline.fixture.ts";
import type { ChainBreak, PartialChain, TimelineChain } from "./timeline-chain.ts";
import { withholdEntries } from "./withhold-entries.ts";

/** A chain of notes of which only those at the given places can be read. */
export function partialOf(
  chain: TimelineChain,
  places: readonly number[],
  sha256: Sha256,
): PartialChain {
  return withholdEntries(chain, new Set(places.map((place) => noteEvent(place).id)), sha256);
}

type Entries = PartialChain["entries"];

/** What somebody may do to a chain of five of which 1 and 4 can be read, and what is then found. */
export const partialHarmsOf = (
  sha256: Sha256,
): readonly [name: string, harm: (chain: PartialChain) => PartialChain, found: ChainBreak][] => [
  [
    "a letter changed in an entry that can be read",
    onEntry(4, (entry) =>
      "text" in entry ? { ...entry, text: entry.text.replace("said", "sold") } : entry,
    ),
    { place: 4, fault: "seal_does_not_fit" },
  ],
  [
    "a digest changed",
    onEntry(2, (entry) => ({ seal: entry.seal, digest: sha256("another") })),
    { place: 2, fault: "seal_does_not_fit" },
  ],
  [
    "a digest changed, and its seal made anew",
    (chain) => {
      const digest = sha256("another");
      const seal = sha256(`${chain.entries[1]?.seal}${digest}`);
      return onEntry(3, () => ({ digest, seal }))(chain);
    },
    { place: 4, fault: "seal_does_not_fit" },
  ],
  [
    "a withheld entry taken out before one that can be read",
    onEntries((entries) => entries.toSpliced(2, 1)),
    { place: 3, fault: "entry_missing" },
  ],
  [
    "a withheld entry taken out before another",
    onEntries((entries) => entries.toSpliced(1, 1)),
    { place: 2, fault: "seal_does_not_fit" },
  ],
  [
    "a withheld entry taken out, and the next one told twice",
    onEntries(([first, , third, ...rest]) =>
      [first, third, third, ...rest].flatMap((one) => one ?? []),
    ),
    { place: 2, fault: "seal_does_not_fit" },
  ],
  [
    "a withheld entry put in, with a seal that fits",
    (chain) => {
      const digest = sha256("another");
      const seal = sha256(`${chain.entries[1]?.seal}${digest}`);
      return onEntries((entries) => entries.toSpliced(2, 0, { digest, seal }))(chain);
    },
    { place: 4, fault: "seal_does_not_fit" },
  ],
  [
    "two withheld entries swapped",
    onEntries(([first, second, third, ...rest]) =>
      [first, third, second, ...rest].flatMap((one) => one ?? []),
    ),
    { place: 2, fault: "seal_does_not_fit" },
  ],
  [
    "the last one taken out, and the count set back",
    (chain) => ({ ...chain, length: 4, entries: chain.entries.slice(0, -1) }),
    { place: 4, fault: "head_differs" },
  ],
  [
    "a withheld entry added at the end",
    onEntries((entries) => [...entries, ...entries.slice(-1)]),
    { place: 6, fault: "seal_does_not_fit" },
  ],
];

function onEntries(change: (entries: Entries) => Entries) {
  return (chain: PartialChain): PartialChain => ({ ...chain, entries: change(chain.entries) });
}

function onEntry(place: number, change: (entry: Entries[number]) => Entries[number]) {
  return onEntries((entries) =>
    entries.map((entry, index) => (index + 1 === place ? change(entry) : entry)),
  );
}
