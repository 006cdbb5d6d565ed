import type { CaseDocument } from "@recourse/shared/api/documents";
import { assess } from "@recourse/shared/assessment/assess";
import type { CaseFacts } from "@recourse/shared/assessment/case-facts";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import type { LetterKind } from "@recourse/shared/letters/letter";
import {
  type Exhibit,
  type ExhibitChoices,
  listExhibits,
  numberExhibits,
} from "@recourse/shared/packet/exhibits";
import type { PacketKind } from "@recourse/shared/packet/packet";
import type { PacketSource, PacketStatement } from "@recourse/shared/packet/packet-source";
import { isTold } from "@recourse/shared/packet/told-facts";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { isRefusal } from "../../http/refusal.ts";
import { eventsOf, toCaseFacts } from "../cases/case-facts.ts";
import type { FactsRow } from "../cases/case-rows.ts";
import { findCaseFacts } from "../cases/cases.repository.ts";
import { readChain } from "../cases/timeline.service.ts";
import { findDocuments } from "../documents/documents.repository.ts";
import { type LetterSource, writeDraft } from "../letters/letter-drafting.ts";
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
  const caseRow = await findCaseFacts(tx, scope, caseId);
  const choices = await findExhibitChoices(tx, scope, caseId);
  if (caseRow === null || choices === null) return null;
  const documents = await findDocuments(tx, scope, caseId, { limit: mostPapers, after: null });
  const letters = await findSentLetters(tx, scope, caseId);
  const facts = toCaseFacts(caseRow, eventsOf(caseRow));
  return { caseRow, facts, documents, letters, choices };
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

async function findSeal(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
): Promise<PacketSource["timeline"]> {
  const chain = await readChain(tx, scope, caseId);
  const seal = chain?.head ?? null;
  return chain === null || seal === null ? null : { length: chain.length, seal };
}

export interface LoadedPacket {
  readonly papers: CasePapers;
  readonly source: PacketSource;
  /** Why the law that carries the packet does not fit; null where it does. */
  readonly refused: string | null;
}

/** What a packet of this kind would be made from today. Null where there is no such case. */
export async function loadPacket(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  kind: PacketKind,
  today: PlainDate,
): Promise<LoadedPacket | null> {
  const papers = await loadCasePapers(tx, scope, caseId);
  if (papers === null) return null;
  const { caseRow, facts } = papers;
  const exhibits = exhibitsOf(papers, papers.choices);
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
    exhibits: numberExhibits(exhibits, kind, (type) => isTold(type, kind)),
    unplaced: exhibits.filter(({ proves }) => proves.length === 0).length,
    timeline: await findSeal(tx, scope, caseId),
    today,
  };
  return { papers, source, refused: typeof statement === "string" ? statement : null };
}

/** The letter that is the statement of a packet. */
const letterKinds: Readonly<Record<PacketKind, LetterKind | null>> = {
  ocr_complaint: "ocr_complaint",
  information_blocking: "information_blocking_report",
  case_summary: null,
};

/** The user's newest letter of the kind, as it reads today or as it went out. Words, where the law does not bind the office. */
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
  return { letterId, blocks: row.frozen.blocks, gaps: [], known };
}
