import type { CaseEvent, NewEvent } from "../../workflow/events.ts";
import { replay } from "../../workflow/records-case.ts";
import { record } from "../../workflow/testing/sample-events.ts";
import type { CaseFacts, HolderFacts, PersonFacts } from "../case-facts.ts";

const holder: HolderFacts = {
  name: "Larkspur Psychiatry",
  kind: "practice",
  jurisdiction: "US-ME",
  hipaaCovered: "yes",
  doctorName: "Dr. Reyes",
  phone: null,
};

interface Changes {
  readonly holder?: Partial<HolderFacts>;
  readonly person?: Partial<PersonFacts>;
  readonly claimStage?: CaseFacts["claimStage"];
}

/**
 * A case on which these facts were recorded, one after another: the first has id `idOf(1)`.
 * @example factsOf([newEvent("request_sent", on("2026-10-13"))])
 */
export function factsOf(events: readonly NewEvent[], changes: Changes = {}): CaseFacts {
  return factsFrom(record(events), changes);
}

/** As `factsOf`, for events that are recorded already. */
export function factsFrom(events: readonly CaseEvent[], changes: Changes = {}): CaseFacts {
  return {
    state: replay(events),
    holder: { ...holder, ...changes.holder },
    person: { name: "Ana Silva", relationship: "self", ...changes.person },
    claimStage: changes.claimStage ?? "unknown",
    askedFor: null,
  };
}
