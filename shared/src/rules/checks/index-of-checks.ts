import type { RuleCheck } from "./check.ts";
import { citationNamesASection } from "./citation-names-a-section.ts";
import { consequencesExist } from "./consequences-exist.ts";
import { idIsUnique } from "./id-is-unique.ts";
import { schemaHolds } from "./schema-holds.ts";
import { sourceAndEditionNamed } from "./source-and-edition-named.ts";
import { workedExamplesHold } from "./worked-examples-hold.ts";

/** Run over every rule of every pack. */
export const ruleChecks: Readonly<Record<string, RuleCheck>> = {
  "has the shape of a rule": schemaHolds,
  "has an id of its own": idIsUnique,
  "cites a section": citationNamesASection,
  "names its source and the edition read": sourceAndEditionNamed,
  "gives the dates of its worked examples": workedExamplesHold,
  "names only consequences that exist": consequencesExist,
};
