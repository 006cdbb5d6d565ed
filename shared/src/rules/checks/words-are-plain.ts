import type { RuleCheck } from "./check.ts";

const lawyerly = /\b(shall|pursuant|thereof|herein|notwithstanding|aforesaid|upon receipt)\b/i;

/** A tired person reads it on a phone. */
export const wordsArePlain: RuleCheck = ({ statement, parts }) => [
  ...(statement.length > 330 ? [`The statement has ${statement.length} characters.`] : []),
  ...[statement, ...parts.map(({ text }) => text)]
    .filter((text) => lawyerly.test(text))
    .map((text) => `Not plain: ${text}`),
  ...(/[.”]$/.test(statement) ? [] : ["The statement is no whole sentence."]),
];
