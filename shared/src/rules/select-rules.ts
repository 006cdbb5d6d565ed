import type { HolderKind } from "../api/holders.ts";
import type { CalendarName } from "../calendar/holidays/calendars.ts";
import { allRulePacks } from "./all-packs.ts";
import { findPackIds, isInTheUs } from "./catalogue.ts";
import { legalTypesOf } from "./holder-types.ts";
import type { HolderType, Rule } from "./rule-pack.ts";

/** A rule of a place, and whether this kind of holder is certainly one of those it binds. */
export interface SelectedRule {
  readonly rule: Rule;
  readonly certain: boolean;
}

/** What the law of the holder's own place says; federal law is told apart from it. */
export interface LocalLaw {
  /** `read`: its law is in our packs. `not_read`: we know none of it, and say so. `not_known`: nobody told us the place. */
  readonly known: "read" | "not_read" | "not_known";
  readonly rules: readonly SelectedRule[];
}

/** Parts of the United Kingdom with bank holidays of their own. */
const ownCalendars: Readonly<Record<string, CalendarName>> = {
  "GB-SCT": "uk_scotland",
  "GB-NIR": "uk_northern_ireland",
};

/** The same for every case with such a holder, and an assessment asks thousands of times a second. */
const selected = new Map<string, LocalLaw>();

/**
 * The rules of the holder's place that bind its kind, or may; never those of another place, and never federal law.
 * Social Security's rules go by the holder and not by its place.
 * @example selectRules("US-TX", "psychiatrist").rules.map(({ rule }) => rule.id) // TX-MH-01, TX-MH-02, TX-PHYS-01, …
 */
export function selectRules(jurisdiction: string | null, kind: HolderKind): LocalLaw {
  const key = `${jurisdiction} ${kind}`;
  const known = selected.get(key);
  if (known !== undefined) return known;
  const law = select(jurisdiction, kind);
  selected.set(key, law);
  return law;
}

function select(jurisdiction: string | null, kind: HolderKind): LocalLaw {
  if (kind === "ssa") return { known: "read", rules: bindingRules(["ssa"], kind, true) };
  if (jurisdiction === null || jurisdiction === "US") return { known: "not_known", rules: [] };
  const packIds = findPackIds(jurisdiction).filter((id) => id !== "us-federal");
  if (packIds.length === 0) return { known: "not_read", rules: [] };
  const rules = bindingRules(packIds, kind, isInTheUs(jurisdiction));
  const calendar = ownCalendars[jurisdiction];
  if (calendar === undefined) return { known: "read", rules };
  return {
    known: "read",
    rules: rules.map(({ rule, certain }) => ({
      rule: rule.calendar === null ? rule : { ...rule, calendar },
      certain,
    })),
  };
}

function bindingRules(
  packIds: readonly string[],
  kind: HolderKind,
  inTheUs: boolean,
): SelectedRule[] {
  const { certain, possible } = legalTypesOf(kind);
  const abroad: readonly HolderType[] = inTheUs ? [] : ["controller"];
  const binds = (rule: Rule, types: readonly HolderType[]) =>
    rule.holderTypes.some((type) => types.includes(type));
  return allRulePacks
    .filter(({ id }) => packIds.includes(id))
    .flatMap(({ rules }) => rules)
    .filter((rule) => binds(rule, [...certain, ...abroad, ...possible]))
    .map((rule) => ({ rule, certain: binds(rule, [...certain, ...abroad]) }));
}
