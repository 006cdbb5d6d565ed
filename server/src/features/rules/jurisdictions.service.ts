import type { Jurisdiction } from "@recourse/shared/api/rules";
import { isInTheUs, packCatalogue } from "@recourse/shared/rules/catalogue";
import { nameOfPlace } from "./law.ts";

export const notListed =
  "Places not listed are not verified. In a state that is not listed only federal law is counted; in a country that is not listed no rule is known, and United States law is never used there.";

/** Every place whose law was read, from the catalogue alone: no pack is loaded for it. */
export function listJurisdictions(): Jurisdiction[] {
  const codes = [...new Set(packCatalogue.map(({ jurisdiction }) => jurisdiction))];
  return codes.map((code) => {
    const packs = packCatalogue.filter((pack) => pack.jurisdiction === code);
    return {
      code,
      name: nameOfPlace(code),
      kind: kindOf(code),
      rules: packs.reduce((sum, pack) => sum + pack.rules, 0),
      packs: packs.map(({ id, name, rules, topics }) => ({ id, name, rules, topics })),
    };
  });
}

function kindOf(code: string): Jurisdiction["kind"] {
  if (code === "US") return "federal";
  return isInTheUs(code) ? "us_state" : "abroad";
}
