import type { RulePack } from "../rule-pack.ts";
import type { RuleCheck } from "./check.ts";

/** CA-ON-01 is Ontario's and not California's: of the packs whose beginnings fit, the longest beginning decides. */
export const idBelongsToItsPack: RuleCheck = (rule, pack, packs) => {
  const fitting = packs
    .map((other) => ({ id: other.id, length: longestFit(other, rule.id) }))
    .toSorted((a, b) => b.length - a.length);
  const owner = fitting[0];
  if (owner === undefined || owner.length === 0) return ["No pack has ids that begin like this."];
  return owner.id === pack.id ? [] : [`An id like this belongs to the pack ${owner.id}.`];
};

function longestFit(pack: RulePack, id: string): number {
  const fits = pack.idPrefixes.filter((prefix) => id.startsWith(prefix));
  return Math.max(0, ...fits.map((prefix) => prefix.length));
}
