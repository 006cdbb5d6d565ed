import type { EventOf } from "../events.ts";
import type { RecordsCase } from "../records-case.ts";
import { isOpenStatement, type MarkedStatement } from "../statements.ts";

/**
 * Adds a marked statement, or what became of one.
 * @example evolveStatements(state, mark).statements
 */
export function evolveStatements(
  state: RecordsCase,
  fact: EventOf<"statement_marked" | "statement_settled">,
): RecordsCase {
  const name = state.statementOf.get(fact.id);
  switch (fact.type) {
    case "statement_marked": {
      const id = name ?? fact.id;
      const opened = { id, marked: fact, settled: null, correction: findCorrection(state, id) };
      return { ...state, statements: [...state.statements, opened] };
    }
    case "statement_settled": {
      const id = name ?? state.statements.find(isOpenStatement)?.id;
      return changeStatement(state, id, (one) => ({ ...one, settled: one.settled ?? fact }));
    }
    default:
      return fact satisfies never;
  }
}

/**
 * Ties a request to correct the record to the mark it was made of, where it names one.
 * @example linkCorrection(state, asked).statements[0]?.correction
 */
export function linkCorrection(
  state: RecordsCase,
  fact: EventOf<"amendment_requested">,
): RecordsCase {
  const id = state.statementOf.get(fact.id);
  if (id === undefined) return state;
  return changeStatement(state, id, (one) => ({ ...one, correction: one.correction ?? fact }));
}

/** One that was asked for on an earlier day than the one on which the statement was marked. */
function findCorrection(state: RecordsCase, id: string): EventOf<"amendment_requested"> | null {
  const asked = state.amendments.map(({ requested }) => requested);
  return asked.find((request) => state.statementOf.get(request.id) === id) ?? null;
}

function changeStatement(
  state: RecordsCase,
  id: string | undefined,
  change: (statement: MarkedStatement) => MarkedStatement,
): RecordsCase {
  const statements = state.statements.map((one) => (one.id === id ? change(one) : one));
  return { ...state, statements };
}
