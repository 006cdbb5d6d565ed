import type { RuleCheck } from "./check.ts";

const federal = /\d+ (CFR|USC|FR) \d+|HALLEX I-\d|POMS GN \d/;
const elsewhere = /[A-Za-z.] ?(§+ ?)?\d+|§ ?\d+/;

/** A reader must be able to look the rule up: a section number, not only the name of a law. */
export const citationNamesASection: RuleCheck = (rule) => {
  const section = rule.jurisdiction === "US" ? federal : elsewhere;
  return section.test(rule.citation) ? [] : [`"${rule.citation}" names no section.`];
};
