import type { RuleCheck } from "./check.ts";

export const consequencesExist: RuleCheck = (rule, _pack, packs) => {
  const known = new Set(packs.flatMap((pack) => pack.rules.map((other) => other.id)));
  return rule.onMiss.filter((id) => !known.has(id)).map((id) => `onMiss names ${id}, unknown.`);
};
