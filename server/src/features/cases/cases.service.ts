import { randomUUID } from "node:crypto";
import type { ListCasesQuery } from "@recourse/shared/api/case-list";
import type { CaseSummary } from "@recourse/shared/api/case-summary";
import type { CaseDetail, CasePatch } from "@recourse/shared/api/cases";
import { assess } from "@recourse/shared/assessment/assess";
import type { Assessment } from "@recourse/shared/assessment/assessment";
import { findClaim } from "@recourse/shared/assessment/claim";
import { exactDate } from "@recourse/shared/calendar/date-range";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import type { ClaimStage } from "@recourse/shared/workflow/claim-stage";
import { decide } from "@recourse/shared/workflow/decide";
import type { CaseEvent, NewEvent } from "@recourse/shared/workflow/events";
import { replay } from "@recourse/shared/workflow/records-case";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { invalid, isRefusal, notFound, type Refusal, stale } from "../../http/refusal.ts";
import { decodeCaseCursor, encodeCaseCursor } from "./case-cursor.ts";
import { eventsOf, toCaseFacts } from "./case-facts.ts";
import { type FactsRow, toCaseSummary } from "./case-rows.ts";
import { presentCaseJson } from "./cases.presenter.ts";
import { findCaseFacts, findCaseJson, lockCase } from "./cases.repository.ts";
import { findCases } from "./list-cases.repository.ts";
import { refusedBy } from "./refused-command.ts";
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
  const { askedFor = row.askedFor, claimStage } = patch;
  const events = eventsOf(row);
  const told = claimStage === undefined ? [] : tellClaim(row, events, claimStage, scope, context);
  if (isRefusal(told)) return told;
  await saveCaseFacts(tx, scope, { ...row, askedFor }, [...events, ...told], told, context);
  return readCase(tx, scope, caseId, context.today);
}

/** Where the claim stands is an event of today, so that its history stays. Nothing where it is known to stand there. */
function tellClaim(
  { claimStage }: Pick<FactsRow, "claimStage">,
  events: readonly CaseEvent[],
  stage: ClaimStage,
  { userId }: WorkspaceScope,
  { today }: Pick<WriteContext, "today">,
): CaseEvent[] | Refusal {
  const state = replay(events);
  if (findClaim(state, claimStage).stage === stage) return [];
  const event: NewEvent = {
    type: "claim_stage_changed",
    occurredOn: exactDate(today),
    details: { stage },
  };
  const command = { kind: "record", eventId: randomUUID(), event } as const;
  const decision = decide(command, state, { today, actorId: userId });
  return decision.ok ? decision.events : refusedBy(decision, "");
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
