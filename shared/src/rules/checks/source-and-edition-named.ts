import type { RuleCheck } from "./check.ts";

/** A rule from memory never drives a date, so a pack holds none. */
export const sourceAndEditionNamed: RuleCheck = (rule) => [
  ...(rule.source.trim() === "" ? ["No source."] : []),
  ...(rule.editionRead.trim() === "" ? ["No edition."] : []),
  ...(rule.confidence === "M" ? ["A rule from memory is left out until it is checked."] : []),
];
