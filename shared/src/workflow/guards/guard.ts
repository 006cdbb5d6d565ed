import type { CaseFact } from "../events.ts";
import type { RecordsCase } from "../records-case.ts";
import type { Refusal } from "../refusal.ts";

/**
 * Says why a fact cannot follow on the case as it was before it. With `fact` null the question is whether any fact of
 * the kind can follow today: the same guard decides what the screen offers.
 */
export type Guard = (before: RecordsCase, fact: CaseFact | null) => Refusal | null;
