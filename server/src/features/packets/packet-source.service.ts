import type { CaseDocument } from "@recourse/shared/api/documents";
import { assess } from "@recourse/shared/assessment/assess";
import type { CaseFacts } from "@recourse/shared/assessment/case-facts";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import type { LetterKind } from "@recourse/shared/letters/letter";
import {
  type Exhibit,
  type ExhibitChoices,
  listExhibits,
  type NumberedExhibit,
  numberExhibits,
} from "@recourse/shared/packet/exhibits";
import type { PacketKind } from "@recourse/shared/packet/packet";
import type {
  PacketSource,
  PacketStatement,
  PacketTimeline,
} from "@recourse/shared/packet/packet-source";
import { findReadable } from "@recourse/shared/packet/readable-entries";
import { isTold } from "@recourse/shared/packet/told-facts";
import { findBreak } from "@recourse/shared/timeline/find-break";
import type { ChainFile } from "@recourse/shared/timeline/timeline-chain";
import { countWithheld, withholdEntries } from "@recourse/shared/timeline/withhold-entries";
import { sha256 } from "../../database/seal-events.ts";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { isRefusal } from "../../http/refusal.ts";
import { eventsOf, toCaseFacts } from "../cases/case-facts.ts";
import type { FactsRow } from "../cases/case-rows.ts";
import { findSealedCase, type StoredTimeline } from "../cases/timeline.repository.ts";
import { toChain } from "../cases/timeline.service.ts";
import { findDocuments } from "../documents/documents.repository.ts";
import { type LetterSource, writeDraft } from "../letters/letter-drafting.ts";
import { fitsItsHash } from "../letters/letter-hash.ts";
import type { LetterRow } from "../letters/letter-rows.ts";
import {
  findNewestLetter,
  findSentLetters,
  findWriterName,
} from "../letters/letters.repository.ts";
import { findExhibitChoices } from "./exhibits.repository.ts";

/** More than a case has in years. */
const mostPapers = 1000;

/** A case with its papers and letters, and what the user chose about them as exhibits. */
export interface CasePapers {
  readonly caseRow: FactsRow;
  readonly facts: CaseFacts;
  readonly timeline: StoredTimeline;
  readonly documents: readonly CaseDocument[];
  readonly letters: readonly LetterRow[];
  readonly choices: ExhibitChoices;
}

/** Null where there is no such case. */
export async function loadCasePapers(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
): Promise<CasePapers | null> {
  const found = await findSealedCase(tx, scope, caseId);
  const choices = await findExhibitChoices(tx, scope, caseId);
  if (found === null || choices === null) return null;
  const { caseRow, timeline } = found;
  const documents = await findDocuments(tx, scope, caseId, { limit: mostPapers, after: null });
  const letters = await findSentLetters(tx, scope, caseId);
  const facts = toCaseFacts(caseRow, eventsOf(caseRow));
  return { caseRow, facts, timeline, documents, letters, choices };
}

/** The exhibits that the papers and sent letters make, as the user chose, or would have them. */
export function exhibitsOf(
  { facts, documents, letters }: CasePapers,
  choices: ExhibitChoices,
): Exhibit[] {
  const sentLetters = letters.flatMap(({ id, kind, sentOn, eventId, textHash }) =>
    sentOn === null ? [] : [{ id, kind, sentOn, eventId, textHash }],
  );
  return listExhibits({ state: facts.state, documents, sentLetters }, choices);
}

/** The chain that goes along: all of it where the user wants that, else no more than the packet tells. */
function chooseChain(
  { facts, timeline }: CasePapers,
  exhibits: readonly NumberedExhibit[],
  { kind, wholeTimeline }: WantedPacket,
): ChainFile {
  const chain = toChain(timeline);
  if (wholeTimeline) return chain;
  return withholdEntries(chain, findReadable(facts.state, exhibits, kind), sha256);
}

function describeChain(chain: ChainFile): PacketTimeline | null {
  const { length, head } = chain;
  if (head === null) return null;
  const isWhole = findBreak(chain, sha256) === null;
  return { length, seal: head, withheld: countWithheld(chain), isWhole, files: [] };
}

/** What is asked of a packet, beyond the case. */
export type WantedPacket = { readonly kind: PacketKind; readonly wholeTimeline: boolean };

export interface LoadedPacket {
  readonly papers: CasePapers;
  readonly source: PacketSource;
  readonly chain: ChainFile;
  /** Why the law that carries the packet does not fit; null where it does. */
  readonly refused: string | null;
}

/** What a packet of this kind would be made from today. Null where there is no such case. */
export async function loadPacket(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  wanted: WantedPacket,
  today: PlainDate,
): Promise<LoadedPacket | null> {
  const papers = await loadCasePapers(tx, scope, caseId);
  if (papers === null) return null;
  const { kind } = wanted;
  const { caseRow, facts } = papers;
  const listed = exhibitsOf(papers, papers.choices);
  const exhibits = numberExhibits(listed, kind, (type) => isTold(type, kind));
  const chain = chooseChain(papers, exhibits, wanted);
  const letterKind = letterKinds[kind];
  const letterSource = { caseRow, writerName: await findWriterName(tx, scope), date: today };
  const statement =
    letterKind === null ? null : await loadStatement(tx, scope, letterSource, letterKind);
  const source: PacketSource = {
    facts,
    person: caseRow.person,
    holder: caseRow.holder,
    assessment: assess(facts, today),
    statement: typeof statement === "string" ? null : statement,
    exhibits,
    unplaced: listed.filter(({ proves }) => proves.length === 0).length,
    timeline: describeChain(chain),
    today,
  };
  return { papers, source, chain, refused: typeof statement === "string" ? statement : null };
}

/** The letter that is the statement of a packet. */
const letterKinds: Readonly<Record<PacketKind, LetterKind | null>> = {
  ocr_complaint: "ocr_complaint",
  information_blocking: "information_blocking_report",
  case_summary: null,
};

/**
 * The user's newest letter of the kind, as it reads today or as it went out. Where the words that went out are not there any more, as it would be
 * written today, which the user has not read. Words, where the law does not bind the office.
 */
async function loadStatement(
  tx: Tx,
  scope: WorkspaceScope,
  source: LetterSource,
  kind: LetterKind,
): Promise<PacketStatement | string> {
  const row = await findNewestLetter(tx, scope, source.caseRow.id, kind);
  const words = row ?? { kind, tone: "firm", facts: {}, edits: {} };
  const letter = writeDraft(source, words);
  if (isRefusal(letter)) return letter.detail;
  const { blocks, gaps, known } = letter;
  const letterId = row?.id ?? null;
  if (row === null || row.frozen === null) return { letterId, blocks, gaps, known };
  const { frozen, textHash } = row;
  if (frozen === "unreadable" || fitsItsHash(frozen, textHash) === false)
    return { letterId: null, blocks, gaps, known };
  return { letterId, blocks: frozen.blocks, gaps: [], known };
}
