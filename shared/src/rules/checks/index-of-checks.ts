import type { RuleCheck } from "./check.ts";
import { citationNamesASection } from "./citation-names-a-section.ts";
import { claimClockIsAskedFor } from "./claim-clock-is-asked-for.ts";
import { clockIsComplete } from "./clock-is-complete.ts";
import { consequencesExist } from "./consequences-exist.ts";
import { datesFitTogether } from "./dates-fit-together.ts";
import { doubtIsLabelled } from "./doubt-is-labelled.ts";
import { idBelongsToItsPack } from "./id-belongs-to-its-pack.ts";
import { idIsUnique } from "./id-is-unique.ts";
import { jurisdictionIsThePacks } from "./jurisdiction-is-the-packs.ts";
import { memoryDrivesNoAlarm } from "./memory-drives-no-alarm.ts";
import { moneyIsComplete } from "./money-is-complete.ts";
import { schemaHolds } from "./schema-holds.ts";
import { sourcesAreKnown } from "./sources-are-known.ts";
import { wordsArePlain } from "./words-are-plain.ts";
import { workedExamplesHold } from "./worked-examples-hold.ts";

/** Run over every rule of every pack. */
export const ruleChecks: Readonly<Record<string, RuleCheck>> = {
  "has the shape of a rule": schemaHolds,
  "has an id of its own": idIsUnique,
  "has an id like its pack": idBelongsToItsPack,
  "is of its pack's place": jurisdictionIsThePacks,
  "cites a section": citationNamesASection,
  "names sources that the pack describes": sourcesAreKnown,
  "has dates that fit together": datesFitTogether,
  "says where it is in doubt": doubtIsLabelled,
  "sets off no alarm from memory": memoryDrivesNoAlarm,
  "has all that its clock needs": clockIsComplete,
  "starts a clock about a claim only for a request that names it": claimClockIsAskedFor,
  "has whole steps in its price": moneyIsComplete,
  "gives the dates of its worked examples": workedExamplesHold,
  "names only consequences that exist": consequencesExist,
  "is told in plain words": wordsArePlain,
};
