import { exactDate } from "../calendar/date-range.ts";
import { plainDate } from "../calendar/plain-date.ts";
import type { CaseEvent } from "../workflow/events.ts";
import { canonicalEntry } from "./canonical-entry.ts";
import { type Sha256, sealOf } from "./find-break.ts";
import { type ChainBreak, firstPrevious, type TimelineChain } from "./timeline-chain.ts";

export const caseId = "7b1f0d9c-52a3-4f36-9a41-0c6f3a0c2f11";

export function noteEvent(sequence: number): CaseEvent {
  return {
    id: `00000000-0000-4000-8000-00000000000${sequence}`,
    ...{ sequence, type: "note_added", recordedOn: plainDate("2026-10-13"), recordedBy: "u1" },
    occurredOn: exactDate(plainDate("2026-10-12")),
    details: { text: `They said number ${sequence}` },
  };
}

/** A whole chain of that many notes. */
export function chainOf(count: number, sha256: Sha256): TimelineChain {
  let previous = firstPrevious;
  const entries = Array.from({ length: count }, (_, index) => {
    const place = { caseId, recordedAt: "2026-10-13T15:00:00.000Z" };
    const text = canonicalEntry(noteEvent(index + 1), place);
    previous = sealOf(previous, text, sha256);
    return { text, seal: previous };
  });
  const head = count === 0 ? null : previous;
  return { form: "recourse-timeline-1", caseId, length: count, head, entries };
}

type Entries = TimelineChain["entries"];

/** What somebody may do to a chain of five, and what is then found. */
export const harmsOf = (
  sha256: Sha256,
): readonly [name: string, harm: (chain: TimelineChain) => TimelineChain, found: ChainBreak][] => [
  [
    "one letter changed",
    onEntries((entries) =>
      entries.map((entry, index) =>
        index === 2 ? { ...entry, text: entry.text.replace("They said", "They sold") } : entry,
      ),
    ),
    { place: 3, fault: "seal_does_not_fit" },
  ],
  [
    "one letter changed, and its seal made anew",
    onEntries((entries) => {
      const text = entries[2]?.text.replace("They said", "They sold") ?? "";
      const seal = sealOf(entries[1]?.seal ?? "", text, sha256);
      return entries.map((entry, index) => (index === 2 ? { text, seal } : entry));
    }),
    { place: 4, fault: "seal_does_not_fit" },
  ],
  [
    "one removed",
    onEntries((entries) => entries.filter((_, index) => index !== 2)),
    { place: 3, fault: "entry_missing" },
  ],
  [
    "one removed, and the others numbered anew",
    onEntries((entries) =>
      entries
        .filter((_, index) => index !== 2)
        .map(({ text, seal }, index) => ({
          text: text.replace(/"sequence":\d/, `"sequence":${index + 1}`),
          seal,
        })),
    ),
    { place: 3, fault: "seal_does_not_fit" },
  ],
  [
    "one inserted",
    onEntries((entries) => {
      const [first, second, ...rest] = entries;
      const text = (second?.text ?? "").replace("number 2", "nothing");
      return [first, { text, seal: sha256(text) }, second, ...rest].flatMap((entry) => entry ?? []);
    }),
    { place: 2, fault: "seal_does_not_fit" },
  ],
  [
    "one put in twice",
    onEntries((entries) =>
      entries.flatMap((entry, index) => (index === 1 ? [entry, entry] : [entry])),
    ),
    { place: 3, fault: "place_taken_twice" },
  ],
  [
    "two swapped",
    onEntries((entries) => {
      const [first, second, third, ...rest] = entries;
      return [first, third, second, ...rest].flatMap((entry) => entry ?? []);
    }),
    { place: 2, fault: "out_of_order" },
  ],
  [
    "the first one changed",
    onEntries((entries) =>
      entries.map(({ text, seal }, index) => ({ text: index === 0 ? `${text} ` : text, seal })),
    ),
    { place: 1, fault: "seal_does_not_fit" },
  ],
  [
    "the last one removed",
    onEntries((entries) => entries.slice(0, -1)),
    { place: 5, fault: "end_missing" },
  ],
  [
    "the last one removed, and the count set back",
    (chain) => ({ ...chain, length: 4, entries: chain.entries.slice(0, -1) }),
    { place: 4, fault: "head_differs" },
  ],
  [
    "one more than the case counts",
    (chain) => ({ ...chain, length: 4 }),
    { place: 5, fault: "end_added" },
  ],
  [
    "an entry that is not one",
    onEntries((entries) =>
      entries.map((entry, index) => (index === 3 ? { ...entry, text: "{" } : entry)),
    ),
    { place: 4, fault: "unreadable" },
  ],
  [
    "the timeline of another case",
    (chain) => ({ ...chain, caseId: "0e9dcb0a-8a59-4b7f-b1cd-3b31b81d7c55" }),
    { place: 1, fault: "other_case" },
  ],
];

function onEntries(change: (entries: Entries) => Entries) {
  return (chain: TimelineChain): TimelineChain => ({ ...chain, entries: change(chain.entries) });
}
