import type { DateRange } from "@recourse/shared/calendar/date-range";
import type { FrozenLetter } from "@recourse/shared/letters/frozen-letter";
import type { LetterKind, Tone } from "@recourse/shared/letters/letter";
import type { PageAfter } from "../../database/rows-by-id.ts";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import type { Position } from "../../http/cursor.ts";
import { type LetterRow, toLetterRow } from "./letter-rows.ts";

const columns = {
  id: true,
  caseId: true,
  kind: true,
  tone: true,
  status: true,
  facts: true,
  edits: true,
  frozen: true,
  textHash: true,
  gapCount: true,
  trackingNumber: true,
  sentFrom: true,
  sentTo: true,
  eventId: true,
  version: true,
  createdAt: true,
} as const;

/** Newest first; one more than asked for, where there is one more. */
export async function findLetters(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  caseId: string,
  { limit, after }: { readonly limit: number; readonly after: Position | null },
): Promise<LetterRow[]> {
  const rows = await tx.letter.findMany({
    where: { workspaceId, caseId, ...(after ? olderThan(after) : {}) },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    take: limit + 1,
    select: columns,
  });
  return rows.map(toLetterRow);
}

function olderThan({ key: createdAt, id }: Position) {
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { gt: id } }] };
}

export async function findLetter(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  id: string,
): Promise<LetterRow | null> {
  const row = await tx.letter.findUnique({
    where: { workspaceId_id: { workspaceId, id } },
    select: columns,
  });
  return row && toLetterRow(row);
}

/** The letters of a case that were sent, in the order of sending. */
export async function findSentLetters(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  caseId: string,
): Promise<LetterRow[]> {
  const rows = await tx.letter.findMany({
    where: { workspaceId, caseId, status: "sent" },
    orderBy: [{ sentFrom: "asc" }, { id: "asc" }],
    select: columns,
  });
  return rows.map(toLetterRow);
}

/** What is kept of a sent letter, as it lies there: it may be anything where somebody changed it past the app. */
export interface KeptLetter {
  readonly id: string;
  readonly frozen: unknown;
  readonly textHash: string | null;
}

/** The sent letters of all cases, by id, from the one after `afterId` on. */
export function findKeptLettersAfter(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  { afterId, limit }: PageAfter,
): Promise<KeptLetter[]> {
  return tx.letter.findMany({
    where: { workspaceId, status: "sent", id: { gt: afterId } },
    orderBy: { id: "asc" },
    take: limit,
    select: { id: true, frozen: true, textHash: true },
  });
}

/** The letter of a kind that was begun last. */
export async function findNewestLetter(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  caseId: string,
  kind: LetterKind,
): Promise<LetterRow | null> {
  const row = await tx.letter.findFirst({
    where: { workspaceId, caseId, kind },
    orderBy: [{ createdAt: "desc" }, { id: "asc" }],
    select: columns,
  });
  return row && toLetterRow(row);
}

interface NewLetterRow {
  readonly id: string;
  readonly caseId: string;
  readonly kind: LetterKind;
  readonly tone: Tone;
  readonly templateVersion: number;
  readonly gapCount: number;
}

export async function insertLetter(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  letter: NewLetterRow,
  now: Date,
): Promise<LetterRow> {
  const row = await tx.letter.create({
    data: { ...letter, workspaceId, createdAt: now, updatedAt: now },
    select: columns,
  });
  return toLetterRow(row);
}

interface DraftChange {
  readonly tone: Tone;
  readonly facts: Readonly<Record<string, string>>;
  readonly edits: LetterRow["edits"];
  readonly templateVersion: number;
  readonly gapCount: number;
}

/** Null where the letter is not in this version any more, or was sent. */
export async function updateDraft(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  { id, version }: Pick<LetterRow, "id" | "version">,
  change: DraftChange,
  now: Date,
): Promise<LetterRow | null> {
  const [row] = await tx.letter.updateManyAndReturn({
    where: { workspaceId, id, version, status: "draft" },
    data: { ...change, version: { increment: 1 }, updatedAt: now },
    select: columns,
  });
  return row ? toLetterRow(row) : null;
}

/** False where there is no such draft. */
export async function deleteDraft(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  id: string,
): Promise<boolean> {
  const { count } = await tx.letter.deleteMany({ where: { workspaceId, id, status: "draft" } });
  return count === 1;
}

interface SentLetter {
  readonly frozen: FrozenLetter;
  readonly textHash: string;
  readonly gapCount: number;
  readonly trackingNumber: string | null;
  readonly sentOn: DateRange;
  readonly eventId: string;
}

/** Null where somebody else sent or changed it first. */
export async function freezeLetter(
  tx: Tx,
  { workspaceId }: WorkspaceScope,
  { id, version }: Pick<LetterRow, "id" | "version">,
  { sentOn, ...sent }: SentLetter,
  now: Date,
): Promise<LetterRow | null> {
  const [row] = await tx.letter.updateManyAndReturn({
    where: { workspaceId, id, version, status: "draft" },
    data: {
      ...sent,
      templateVersion: sent.frozen.templateVersion,
      status: "sent",
      sentFrom: new Date(sentOn.earliest),
      sentTo: new Date(sentOn.latest),
      version: { increment: 1 },
      updatedAt: now,
    },
    select: columns,
  });
  return row ? toLetterRow(row) : null;
}

/** The name that a letter is signed with where the writer is not the person. */
export async function findWriterName(tx: Tx, { userId }: WorkspaceScope): Promise<string> {
  const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { name: true } });
  return user.name;
}
