import { randomUUID } from "node:crypto";
import type {
  Letter,
  LetterChoices,
  LetterPatch,
  LetterSummary,
} from "@recourse/shared/api/letters";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import type { LetterKind, Tone } from "@recourse/shared/letters/letter";
import { type CorrectedHistory, findSuperseded } from "@recourse/shared/workflow/corrections";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { cutPage, decodeCursor, instantKeySchema } from "../../http/cursor.ts";
import { isRefusal, notFound, type Refusal, refused, stale } from "../../http/refusal.ts";
import { eventsOf } from "../cases/case-facts.ts";
import { findCaseFacts } from "../cases/cases.repository.ts";
import {
  chooseLetters,
  factsBehindBlock,
  type LetterSource,
  writeDraft,
} from "./letter-drafting.ts";
import { applyLetterPatch } from "./letter-patch.ts";
import { type LetterRow, toLetterSummary } from "./letter-rows.ts";
import { presentDraft, presentSent } from "./letters.presenter.ts";
import {
  deleteDraft,
  findLetter,
  findLetters,
  findWriterName,
  insertLetter,
  updateDraft,
} from "./letters.repository.ts";

interface Moment {
  readonly now: Date;
  readonly today: PlainDate;
}

/** Starts a letter from what the case knows. Nothing is sent and no date starts. */
export async function createLetter(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  choice: { readonly kind: LetterKind; readonly tone: Tone },
  { now, today }: Moment,
): Promise<Letter | Refusal> {
  const source = await findSource(tx, scope, caseId, today);
  if (source === null) return notFound();
  const letter = writeDraft(source, { ...choice, facts: {}, edits: {} });
  if (isRefusal(letter)) return letter;
  const { templateVersion, gaps } = letter;
  const row = { id: randomUUID(), caseId, ...choice, templateVersion, gapCount: gaps.length };
  return presentDraft(await insertLetter(tx, scope, row, now), letter);
}

/** Which letters fit the case today. */
export async function listLetterChoices(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  today: PlainDate,
): Promise<LetterChoices | Refusal> {
  const source = await findSource(tx, scope, caseId, today);
  return source === null ? notFound() : { items: chooseLetters(source) };
}

/** The letters of a case, newest first. Gaps of drafts are counted as the case stands now. */
export async function listLetters(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  query: {
    readonly limit: number;
    readonly cursor?: string | undefined;
    readonly today: PlainDate;
  },
): Promise<{ items: LetterSummary[]; nextCursor: string | null } | Refusal> {
  const after = decodeCursor(query.cursor, instantKeySchema);
  if (isRefusal(after)) return after;
  const source = await findSource(tx, scope, caseId, query.today);
  if (source === null) return notFound();
  const rows = await findLetters(tx, scope, caseId, { limit: query.limit, after });
  const { items, nextCursor } = cutPage(rows, query.limit, ({ createdAt }) => createdAt);
  const corrected = correctedHistoryOf(source);
  return {
    items: items.map((row) => toLetterSummary(countGaps(row, source), corrected)),
    nextCursor,
  };
}

function correctedHistoryOf({ caseRow }: LetterSource): CorrectedHistory {
  const history = eventsOf(caseRow);
  return { history, superseded: findSuperseded(history) };
}

function countGaps(row: LetterRow, source: LetterSource): LetterRow {
  if (row.frozen !== null) return row;
  const letter = writeDraft(source, row);
  return isRefusal(letter) ? row : { ...row, gapCount: letter.gaps.length };
}

/** A draft as the case's facts have it today; a sent letter as it went out. */
export async function readLetter(
  tx: Tx,
  scope: WorkspaceScope,
  letterId: string,
  today: PlainDate,
): Promise<Letter | Refusal> {
  const row = await findLetter(tx, scope, letterId);
  if (row === null) return notFound();
  const source = await findSource(tx, scope, row.caseId, today);
  if (source === null) return notFound();
  if (row.frozen !== null) return presentSent(row, row.frozen, correctedHistoryOf(source));
  const letter = writeDraft(source, row);
  return isRefusal(letter) ? letter : presentDraft(row, letter);
}

/** Changes the tone, typed facts and edited parts of a draft. */
export async function patchLetter(
  tx: Tx,
  scope: WorkspaceScope,
  target: { readonly id: string; readonly version: number | null },
  patch: LetterPatch,
  { now, today }: Moment,
): Promise<Letter | Refusal> {
  const row = await findLetter(tx, scope, target.id);
  if (row === null) return notFound();
  if (row.status === "sent") return alreadySent();
  if (row.version !== target.version) return stale();
  const source = await findSource(tx, scope, row.caseId, today);
  if (source === null) return notFound();
  const changed = applyLetterPatch(row, patch, (draft, blockId) =>
    factsBehindBlock(source, draft, blockId),
  );
  if (isRefusal(changed)) return changed;
  const letter = writeDraft(source, { ...row, ...changed });
  if (isRefusal(letter)) return letter;
  const { templateVersion, gaps } = letter;
  const change = { ...changed, templateVersion, gapCount: gaps.length };
  const saved = await updateDraft(tx, scope, row, change, now);
  return saved ? presentDraft(saved, letter) : stale();
}

/** Throws a draft away, whatever the law says of it now. Nothing of it is on the timeline. */
export async function removeDraft(
  tx: Tx,
  scope: WorkspaceScope,
  letterId: string,
): Promise<{ readonly caseId: string } | Refusal> {
  const row = await findLetter(tx, scope, letterId);
  if (row === null) return notFound();
  if (row.status === "sent" || !(await deleteDraft(tx, scope, letterId))) return alreadySent();
  return { caseId: row.caseId };
}

export function alreadySent(): Refusal {
  return refused(
    "already_sent",
    "This letter was sent, so its words stay as they are. You can write a new one.",
  );
}

/** What letters of a case are written from; null where there is no such case. */
async function findSource(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  date: PlainDate,
): Promise<LetterSource | null> {
  const caseRow = await findCaseFacts(tx, scope, caseId);
  if (caseRow === null) return null;
  return { caseRow, writerName: await findWriterName(tx, scope), date };
}
