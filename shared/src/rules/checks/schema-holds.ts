import { ruleSchema } from "../rule-pack.ts";
import type { RuleCheck } from "./check.ts";

export const schemaHolds: RuleCheck = (rule) => {
  const parsed = ruleSchema.safeParse(rule);
  return parsed.success
    ? []
    : parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
};
