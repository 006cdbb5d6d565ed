import { retiredIds } from "../retired-ids.ts";
import type { RuleCheck } from "./check.ts";

/** Among all packs, and among the rules that were retired. */
export const idIsUnique: RuleCheck = (rule, _pack, packs) => {
  const uses = packs.flatMap((pack) => pack.rules).filter((other) => other.id === rule.id);
  return [
    ...(uses.length === 1 ? [] : [`The id is used ${uses.length} times.`]),
    ...(retiredIds.includes(rule.id) ? ["The id was retired and is never used again."] : []),
  ];
};
