import type { RuleCheck } from "./check.ts";

/** A reader must be able to look the rule up: a section number, not only the name of a law. */
export const citationNamesASection: RuleCheck = (rule) =>
  /\d+ (CFR|USC) \d+/.test(rule.citation) ? [] : [`"${rule.citation}" names no section.`];
