import type { ListCasesQuery } from "@recourse/shared/api/case-list";
import type { CaseSummary } from "@recourse/shared/api/case-summary";
import type { CaseDetail, CasePatch } from "@recourse/shared/api/cases";
import { assess } from "@recourse/shared/assessment/assess";
import type { Assessment } from "@recourse/shared/assessment/assessment";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { invalid, notFound, type Refusal, stale } from "../../http/refusal.ts";
import { decodeCaseCursor, encodeCaseCursor } from "./case-cursor.ts";
import { eventsOf, toCaseFacts } from "./case-facts.ts";
import { toCaseSummary } from "./case-rows.ts";
import { presentCaseJson } from "./cases.presenter.ts";
import { findCaseFacts, findCaseJson, lockCase } from "./cases.repository.ts";
import { findCases } from "./list-cases.repository.ts";
import { saveCaseFacts } from "./save-case.service.ts";
import type { WriteContext } from "./write-context.ts";

/** One case with its history, its papers and what follows from them today. */
export async function readCase(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  today: PlainDate,
): Promise<CaseDetail | Refusal> {
  const json = await findCaseJson(tx, scope, caseId);
  return json === null ? notFound() : presentCaseJson(caseId, json, today);
}

/** What follows from the facts of a case today. */
export async function readAssessment(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  today: PlainDate,
): Promise<Assessment | Refusal> {
  const row = await findCaseFacts(tx, scope, caseId);
  return row ? assess(toCaseFacts(row, eventsOf(row)), today) : notFound();
}

/** Changes what the user sets by hand. The dates that hang from it move with it. */
export async function patchCase(
  tx: Tx,
  scope: WorkspaceScope,
  caseId: string,
  patch: CasePatch,
  context: WriteContext & { readonly expectedVersion: number | null },
): Promise<CaseDetail | Refusal> {
  const row = await lockCase(tx, scope, caseId);
  if (!row) return notFound();
  if (row.version !== context.expectedVersion) return stale();
  const { askedFor = row.askedFor, claimStage = row.claimStage } = patch;
  await saveCaseFacts(tx, scope, { ...row, askedFor, claimStage }, eventsOf(row), [], context);
  return readCase(tx, scope, caseId, context.today);
}

interface CasesPage {
  items: CaseSummary[];
  nextCursor: string | null;
  total: number;
}

/** One page of the caseload. The order is stable: rows with the same key follow their ids. */
export async function listCases(
  tx: Tx,
  scope: WorkspaceScope,
  query: ListCasesQuery,
  today: PlainDate,
): Promise<CasesPage | Refusal> {
  const { limit, cursor, ...filter } = query;
  const after = cursor === undefined ? null : decodeCaseCursor(query, cursor);
  if (cursor !== undefined && after === null) {
    return invalid([
      { pointer: "/query/cursor", detail: "This page does not exist. Start from the first page." },
    ]);
  }
  const { rows, total } = await findCases(
    tx,
    scope,
    { ...filter, today },
    { after, limit: limit + 1 },
  );
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    items: page.map((row) => toCaseSummary(row, today)),
    nextCursor: last ? encodeCaseCursor(query, { key: last.sortKey, id: last.id }) : null,
    total,
  };
}
