import type { EventOf } from "../events.ts";
import type { RecordsCase } from "../records-case.ts";

/**
 * Adds a request to amend, or answers the oldest one that waits.
 * @example evolveAmendments(state, asked).amendments
 */
export function evolveAmendments(
  state: RecordsCase,
  fact: EventOf<"amendment_requested" | "amendment_answered">,
): RecordsCase {
  switch (fact.type) {
    case "amendment_requested":
      return { ...state, amendments: [...state.amendments, { requested: fact, answered: null }] };
    case "amendment_answered": {
      const waiting = state.amendments.find(({ answered }) => answered === null);
      const amendments = state.amendments.map((amendment) =>
        amendment === waiting ? { ...amendment, answered: fact } : amendment,
      );
      return { ...state, amendments };
    }
    default:
      return fact satisfies never;
  }
}
