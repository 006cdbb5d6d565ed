import { quoteOf } from "@recourse/shared/content/next-steps/reading";
import { markTexts } from "@recourse/shared/content/pages/events/marks";
import { findSuperseded, nameRequests } from "@recourse/shared/workflow/corrections";
import type { CaseEvent } from "@recourse/shared/workflow/events";
import { isStatementMark } from "@recourse/shared/workflow/statements";
import type { FieldChoice } from "./event-forms/event-field.ts";

/** The marks of a case that stand, by their lasting id, newest first. */
export function standingMarks(events: readonly CaseEvent[]) {
  const history = events.toSorted((a, b) => a.sequence - b.sequence);
  const superseded = findSuperseded(history);
  const names = nameRequests(history, isStatementMark);
  return history
    .filter(isStatementMark)
    .filter(({ id }) => !superseded.has(id))
    .map((marked) => ({ id: names.get(marked.id) ?? marked.id, marked }))
    .toReversed();
}

/** The marks to choose from, behind the choice to name none. Empty where there is none. */
export function statementChoices(events: readonly CaseEvent[]): FieldChoice[] {
  const marks = standingMarks(events);
  if (marks.length === 0) return [];
  return [
    { value: "", label: markTexts.noneOfThem },
    ...marks.map((mark) => ({ value: mark.id, label: shorten(quoteOf(mark)) })),
  ];
}

function shorten(words: string): string {
  return words.length <= 90 ? words : `${words.slice(0, 89).trimEnd()}…`;
}
