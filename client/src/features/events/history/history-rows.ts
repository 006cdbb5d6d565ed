import type { CaseDetail } from "@recourse/shared/api/cases";
import type { PreviewedHistory } from "@recourse/shared/assessment/preview";
import { previewHistory } from "@recourse/shared/assessment/preview";
import { orderTold, type ToldEvent } from "@recourse/shared/workflow/decide-history";
import { type CaseFact, type NewEvent, newEventSchema } from "@recourse/shared/workflow/events";
import { replay } from "@recourse/shared/workflow/records-case";
import { useState } from "react";
import { z } from "zod";
import { newKey } from "../../../lib/api-client.ts";
import { clearDraft, readDraft, saveDraft } from "../../../lib/draft-store.ts";

/** One line of the list. Its id is made here, so that another line can name it as its request. */
export type HistoryRow = ToldEvent;

const rowsSchema = z.array(z.object({ eventId: z.uuid(), event: newEventSchema }));

/** The lines of the list, kept in this tab until they are saved: also when the page is left or loaded again. */
export function useHistoryRows(caseId: string) {
  const draftId = `history-${caseId}`;
  const [rows, setRows] = useState<HistoryRow[]>(() =>
    rowsSchema.catch([]).parse(readDraft(draftId) ?? []),
  );
  const change = (next: HistoryRow[]) => {
    setRows(next);
    saveDraft(draftId, next);
  };
  return {
    rows,
    put: (row: HistoryRow) => {
      const isKnown = rows.some(({ eventId }) => eventId === row.eventId);
      change(
        isKnown ? rows.map((one) => (one.eventId === row.eventId ? row : one)) : [...rows, row],
      );
    },
    remove: (id: string) => change(rows.filter(({ eventId }) => eventId !== id)),
    clear: () => {
      setRows([]);
      clearDraft(draftId);
    },
  };
}

/** A UUID of version 4. `crypto.randomUUID` is not there on a page without https. */
export function newRowId(): string {
  const hex = newKey();
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
  ];
  return [...parts, hex.slice(20)].join("-");
}

/** A line with what the list shows of it. */
export type ShownRow = {
  readonly row: HistoryRow;
  readonly fact: CaseFact;
  readonly error: string | null;
};

/** The list as it would stand on the case: sorted, each line with what is wrong with it, and what follows from the whole. */
export function lookAtRows(
  seen: CaseDetail,
  rows: readonly HistoryRow[],
): { shown: ShownRow[]; preview: PreviewedHistory } {
  const { holder, person, claimStage, askedFor } = seen;
  const state = replay(seen.events);
  const context = { today: seen.assessment.today, actorId: "" };
  const preview = previewHistory(rows, { state, holder, person, claimStage, askedFor }, context);
  const facts = factsOfRows(seen, rows);
  const shown = orderTold(rows, state, context).flatMap((index) => {
    const [row, fact] = [rows[index], facts[index]];
    const refused = preview.refusals.find((refusal) => refusal.index === index);
    return row && fact ? [{ row, fact, error: refused?.refusal.message ?? null }] : [];
  });
  return { shown, preview };
}

/** The lines as events, for what reads events: which request is meant, what an entry says. */
export function factsOfRows(seen: CaseDetail, rows: readonly HistoryRow[]): CaseFact[] {
  return rows.map(({ eventId, event }, index) => ({
    ...event,
    id: eventId,
    sequence: seen.events.length + index + 1,
    recordedOn: seen.assessment.today,
    recordedBy: "",
  }));
}

/** The body to send. */
export function historyBody(rows: readonly HistoryRow[]): { events: NewEvent[]; ids: string[] } {
  return { events: rows.map(({ event }) => event), ids: rows.map(({ eventId }) => eventId) };
}
