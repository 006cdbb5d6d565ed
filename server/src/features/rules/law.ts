import { listPlaces, placeName } from "@recourse/shared/content/place-words";
import {
  findPackIds,
  isInTheUs,
  type PackId,
  packCatalogue,
} from "@recourse/shared/rules/catalogue";
import { loadPack } from "@recourse/shared/rules/load-pack";
import type { Rule, RulePack } from "@recourse/shared/rules/rule-pack";

/** A rule with the pack that it stands in. */
export type LawRule = { readonly rule: Rule; readonly pack: RulePack };

/** Each pack is read from disk when its place is first asked for, then kept. */
export async function loadLaw(packIds: readonly PackId[]): Promise<readonly LawRule[]> {
  const packs = await Promise.all(packIds.map(loadPack));
  return packs.flatMap((pack) => pack.rules.map((rule) => ({ rule, pack })));
}

export const allPackIds: readonly PackId[] = packCatalogue.map(({ id }) => id);

/** The packs of law that a place itself made. */
export function packsOf(jurisdiction: string): readonly PackId[] {
  return packCatalogue.filter((pack) => pack.jurisdiction === jurisdiction).map(({ id }) => id);
}

/** The packs that count in a place, its own first. Social Security's rules count in all of the United States. */
export function packsThatCountIn(place: string): readonly PackId[] {
  return isInTheUs(place) ? [...findPackIds(place), "ssa"] : findPackIds(place);
}

const { unitedStates, countries } = listPlaces();
const places: ReadonlySet<string> = new Set([
  ...[...unitedStates, ...countries].map(({ code }) => code),
  ...packCatalogue.map(({ jurisdiction }) => jurisdiction),
]);

export function isPlace(code: string): boolean {
  return places.has(code);
}

export function nameOfPlace(code: string): string {
  if (code === "US") return "United States, federal law";
  return packCatalogue.find((pack) => pack.jurisdiction === code)?.name ?? placeName(code);
}
