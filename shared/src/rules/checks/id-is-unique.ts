import type { RuleCheck } from "./check.ts";

export const idIsUnique: RuleCheck = (rule, packs) => {
  const uses = packs.flatMap((pack) => pack.rules).filter((other) => other.id === rule.id);
  return uses.length === 1 ? [] : [`The id is used ${uses.length} times.`];
};
