import type { CaseFact } from "../events.ts";
import type { RecordsCase } from "../records-case.ts";
import { type Refusal, refuse } from "../refusal.ts";
import { isOpenStatement, namedStatement } from "../statements.ts";

/**
 * An agency answers only a complaint or a report that was filed.
 * @example needsComplaint(emptyCase(), null)?.reason // "no_complaint_filed"
 */
export function needsComplaint(before: RecordsCase, fact: CaseFact | null): Refusal | null {
  const { ocr, informationBlocking } = before.complaints;
  if (ocr || informationBlocking) return null;
  return refuse("no_complaint_filed", {}, fact ? "/occurredOn" : undefined);
}

/**
 * An answer about a change needs a change that was asked for, and waits unless the answer names it.
 * @example needsOpenAmendment(emptyCase(), null)?.reason // "amendment_not_requested"
 */
export function needsOpenAmendment(before: RecordsCase, fact: CaseFact | null): Refusal | null {
  return needsOpen(before.amendments, "amendment_not_requested", before, fact);
}

/**
 * An answer about the list of who has seen the record needs one that was asked for.
 * @example needsOpenAccounting(emptyCase(), null)?.reason // "accounting_not_requested"
 */
export function needsOpenAccounting(before: RecordsCase, fact: CaseFact | null): Refusal | null {
  return needsOpen(before.accountings, "accounting_not_requested", before, fact);
}

/**
 * A statement of disagreement answers a no to a change.
 * @example needsRefusedAmendment(emptyCase(), null)?.reason // "amendment_not_refused"
 */
export function needsRefusedAmendment(before: RecordsCase, fact: CaseFact | null): Refusal | null {
  const named = fact === null ? undefined : checkNamed(before, fact);
  if (named instanceof Object) return named;
  const possible = before.amendments.filter(({ id }) => named === undefined || id === named);
  const refused = possible.some(({ answers }) =>
    answers.some(({ details }) => details.answer === "denied"),
  );
  return refused ? null : refuse("amendment_not_refused", {}, fact ? "/occurredOn" : undefined);
}

/**
 * What became of a marked statement needs one that was marked, and that is open unless it is named.
 * @example needsOpenStatement(emptyCase(), null)?.reason // "no_statement_open"
 */
export function needsOpenStatement(before: RecordsCase, fact: CaseFact | null): Refusal | null {
  const pointer = fact ? "/occurredOn" : undefined;
  const named = fact === null ? undefined : namedStatement(fact);
  if (fact === null || named === undefined)
    return before.statements.some(isOpenStatement)
      ? null
      : refuse("no_statement_open", {}, pointer);
  const unknown = checkNamedStatement(before, fact);
  if (unknown) return unknown;
  const id = before.statementOf.get(fact.id);
  return before.statements.some((one) => one.id === id)
    ? null
    : refuse("no_statement_open", {}, pointer);
}

/**
 * Holds for what may name a marked statement, but need not: one that it names must stand on the case.
 * @example checkNamedStatement(before, amendment)
 */
export function checkNamedStatement(before: RecordsCase, fact: CaseFact | null): Refusal | null {
  if (fact === null || namedStatement(fact) === undefined) return null;
  return before.statementOf.has(fact.id)
    ? null
    : refuse("unknown_statement", {}, "/details/statementId");
}

function needsOpen(
  requests: readonly { readonly id: string; readonly answered: CaseFact | null }[],
  reason: "amendment_not_requested" | "accounting_not_requested",
  before: RecordsCase,
  fact: CaseFact | null,
): Refusal | null {
  const named = fact === null ? undefined : checkNamed(before, fact);
  if (named instanceof Object) return named;
  const fits = requests.some(({ id, answered }) =>
    named === undefined ? answered === null : id === named,
  );
  return fits ? null : refuse(reason, {}, fact ? "/occurredOn" : undefined);
}

/** The side request that the fact names, none, or why there is no such one. */
function checkNamed(before: RecordsCase, fact: CaseFact): string | undefined | Refusal {
  const isNamed = "requestId" in fact.details && fact.details.requestId !== undefined;
  if (!isNamed) return undefined;
  return before.sideRequestOf.get(fact.id) ?? refuse("unknown_request", {}, "/details/requestId");
}
