import type { RuleCheck } from "./check.ts";

export const jurisdictionIsThePacks: RuleCheck = (rule, pack) =>
  rule.jurisdiction === pack.jurisdiction ? [] : [`The pack is of ${pack.jurisdiction}.`];
