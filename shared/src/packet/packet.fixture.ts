import type { CaseDocument } from "../api/documents.ts";
import type { Holder } from "../api/holders.ts";
import type { Person } from "../api/people.ts";
import { assess } from "../assessment/assess.ts";
import { type PlainDate, plainDate } from "../calendar/plain-date.ts";
import { collectLetterFacts } from "../letters/letter-facts.ts";
import { renderLetter } from "../letters/render-letter.ts";
import type { ClaimStage } from "../workflow/claim-stage.ts";
import type { NewEvent } from "../workflow/events.ts";
import { replay } from "../workflow/records-case.ts";
import { newEvent, on, record } from "../workflow/testing/sample-events.ts";
import {
  listExhibits,
  noExhibitChoices,
  numberExhibits,
  type SentLetterFacts,
} from "./exhibits.ts";
import type { PacketKind } from "./packet.ts";
import type { PacketSource, PacketStatement, PacketTimeline } from "./packet-source.ts";
import { isTold } from "./told-facts.ts";

export const paperId = (number: number): string =>
  `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

export function paper(number: number, changes: Partial<CaseDocument> = {}): CaseDocument {
  return {
    ...{ id: paperId(number), caseId: paperId(999), fileName: `paper-${number}.pdf` },
    ...{ contentType: "application/pdf", sizeBytes: 10, sha256: String(number).repeat(64) },
    ...{ flaws: [], description: `Paper ${number}`, uploadedAt: "2026-11-01T10:00:00Z" },
    ...changes,
  };
}

/** A request of September 1 that came on that day and was never answered. */
export const neverAnswered: readonly NewEvent[] = [
  newEvent("request_sent", on("2026-09-01"), { method: "fax" }),
  newEvent("receipt_established", on("2026-09-01"), { basis: "fax_confirmation" }),
];

/** As that, and everything came on October 20. */
export const cameLate: readonly NewEvent[] = [
  ...neverAnswered,
  newEvent("records_received", on("2026-10-20"), { everythingAskedFor: true }),
];

/** To a therapist in Texas, whose law gives 15 days where the federal rule gives 30. */
export const inTexas: Partial<Holder> = { jurisdiction: "US-TX", kind: "therapist" };

const person: Person = {
  ...{ id: paperId(901), version: 1, createdAt: "2026-09-01T10:00:00Z" },
  ...{ name: "Renata Moreno", relationship: "self", dateOfBirth: plainDate("1985-03-04") },
  ...{ mailingAddress: "PO Box 210\nAustin, Texas 78701", phone: "(512) 555-0134", email: null },
};

const holder: Holder = {
  ...{ id: paperId(902), version: 1, createdAt: "2026-09-01T10:00:00Z" },
  ...{ name: "Larkspur Psychiatry", kind: "practice", jurisdiction: "US-ME", hipaaCovered: "yes" },
  ...{ doctorName: "Alan Reyes, MD", address: "4100 Medical Parkway\nAustin, Texas 78756" },
  ...{ phone: null, fax: null, email: null },
};

export interface SourceChanges {
  readonly events?: readonly NewEvent[];
  readonly documents?: readonly CaseDocument[];
  readonly sentLetters?: readonly SentLetterFacts[];
  readonly person?: Partial<Person>;
  readonly holder?: Partial<Holder>;
  readonly today?: PlainDate;
  readonly claimStage?: ClaimStage;
  /** The user has begun the letter. */
  readonly hasLetter?: boolean;
  readonly shown?: readonly string[];
  readonly timeline?: Partial<PacketTimeline>;
}

/** An invented case as a packet of a kind is made from it. Nothing is missing but papers. */
export function packetSource(kind: PacketKind, changes: SourceChanges = {}): PacketSource {
  const { events = neverAnswered, today = plainDate("2026-11-19") } = changes;
  const facts = {
    state: replay(record(events)),
    person: { ...person, ...changes.person },
    holder: { ...holder, ...changes.holder },
    claimStage: changes.claimStage ?? ("none" as const),
    askedFor: null,
  };
  const assessment = assess(facts, today);
  const { documents = [], sentLetters = [] } = changes;
  const exhibits = listExhibits({ state: facts.state, documents, sentLetters }, noExhibitChoices);
  return {
    ...{ facts, person: facts.person, holder: facts.holder, assessment, today },
    statement:
      kind === "case_summary" ? null : writeStatement(kind, { facts, assessment }, changes),
    exhibits: numberExhibits(exhibits, kind, (type) => isTold(type, kind)),
    timeline: {
      ...{ length: facts.state.history.length, seal: "5".repeat(64), withheld: 1, isWhole: true },
      files: [],
      ...changes.timeline,
    },
    unplaced: exhibits.filter(({ proves }) => proves.length === 0).length,
  };
}

function writeStatement(
  kind: PacketKind,
  { facts, assessment }: Pick<PacketSource, "facts" | "assessment">,
  { hasLetter = true, shown = [], today = plainDate("2026-11-19"), ...changes }: SourceChanges,
): PacketStatement {
  const rendering = renderLetter({
    kind: kind === "ocr_complaint" ? "ocr_complaint" : "information_blocking_report",
    tone: "firm",
    facts: collectLetterFacts({
      ...{ caseState: facts.state, claimStage: "none", writer: { name: "Dana Whitfield" }, today },
      person: { ...person, ...changes.person },
      holder: { ...holder, ...changes.holder },
      askedFor: facts.state.requests.at(-1)?.askedFor ?? null,
      assessment,
    }),
    overrides: { facts: {}, edits: {}, shown },
  });
  if (!rendering.available) throw new Error(rendering.message);
  const { blocks, gaps, known } = rendering.letter;
  return { letterId: hasLetter ? paperId(903) : null, blocks, gaps, known };
}
