/**
 * The packs of law, small enough for every page: what there is, before any of it is loaded. A test compares it with the
 * packs themselves.
 */
export const packCatalogue = [
  {
    id: "us-federal",
    jurisdiction: "US",
    name: "Federal law: HIPAA and what stands around it",
    rules: 63,
    topics: 29,
  },
  { id: "us-ca", jurisdiction: "US-CA", name: "California", rules: 7, topics: 9 },
  { id: "us-ct", jurisdiction: "US-CT", name: "Connecticut", rules: 1, topics: 3 },
  { id: "us-dc", jurisdiction: "US-DC", name: "District of Columbia", rules: 6, topics: 6 },
  { id: "us-fl", jurisdiction: "US-FL", name: "Florida", rules: 2, topics: 3 },
  { id: "us-ga", jurisdiction: "US-GA", name: "Georgia", rules: 1, topics: 4 },
  { id: "us-hi", jurisdiction: "US-HI", name: "Hawaii", rules: 3, topics: 5 },
  { id: "us-il", jurisdiction: "US-IL", name: "Illinois", rules: 3, topics: 5 },
  { id: "us-in", jurisdiction: "US-IN", name: "Indiana", rules: 2, topics: 5 },
  { id: "us-ky", jurisdiction: "US-KY", name: "Kentucky", rules: 1, topics: 2 },
  { id: "us-la", jurisdiction: "US-LA", name: "Louisiana", rules: 2, topics: 5 },
  { id: "us-ma", jurisdiction: "US-MA", name: "Massachusetts", rules: 2, topics: 3 },
  { id: "us-md", jurisdiction: "US-MD", name: "Maryland", rules: 2, topics: 4 },
  { id: "us-mn", jurisdiction: "US-MN", name: "Minnesota", rules: 2, topics: 3 },
  { id: "us-mt", jurisdiction: "US-MT", name: "Montana", rules: 1, topics: 3 },
  { id: "us-nj", jurisdiction: "US-NJ", name: "New Jersey", rules: 2, topics: 5 },
  { id: "us-nv", jurisdiction: "US-NV", name: "Nevada", rules: 1, topics: 3 },
  { id: "us-ny", jurisdiction: "US-NY", name: "New York", rules: 4, topics: 7 },
  { id: "us-oh", jurisdiction: "US-OH", name: "Ohio", rules: 1, topics: 5 },
  { id: "us-pa", jurisdiction: "US-PA", name: "Pennsylvania", rules: 1, topics: 2 },
  { id: "us-sc", jurisdiction: "US-SC", name: "South Carolina", rules: 1, topics: 3 },
  { id: "us-sd", jurisdiction: "US-SD", name: "South Dakota", rules: 1, topics: 2 },
  { id: "us-tx", jurisdiction: "US-TX", name: "Texas", rules: 4, topics: 8 },
  { id: "us-va", jurisdiction: "US-VA", name: "Virginia", rules: 2, topics: 3 },
  { id: "us-wa", jurisdiction: "US-WA", name: "Washington", rules: 4, topics: 8 },
  { id: "us-wi", jurisdiction: "US-WI", name: "Wisconsin", rules: 1, topics: 3 },
  { id: "us-wv", jurisdiction: "US-WV", name: "West Virginia", rules: 1, topics: 2 },
  {
    id: "ssa",
    jurisdiction: "US",
    name: "Social Security: the claim file and the hearing",
    rules: 13,
    topics: 8,
  },
  { id: "uk", jurisdiction: "GB", name: "United Kingdom", rules: 3, topics: 5 },
  { id: "eu", jurisdiction: "EU", name: "European Union", rules: 1, topics: 4 },
  { id: "ie", jurisdiction: "IE", name: "Ireland", rules: 3, topics: 5 },
  { id: "ca-on", jurisdiction: "CA-ON", name: "Ontario", rules: 4, topics: 6 },
  { id: "ca-fed", jurisdiction: "CA", name: "Canada, federal", rules: 1, topics: 3 },
  { id: "au", jurisdiction: "AU", name: "Australia", rules: 2, topics: 4 },
] as const;

export type PackId = (typeof packCatalogue)[number]["id"];

/** The member states of the European Union but Ireland, which has a pack of its own beside the European one. */
const inTheUnion =
  "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IT LT LU LV MT NL PL PT RO SE SI SK".split(" ");

const abroad: Readonly<Record<string, readonly PackId[]>> = {
  GB: ["uk"],
  "GB-SCT": ["uk"],
  "GB-NIR": ["uk"],
  IE: ["ie", "eu"],
  EU: ["eu"],
  AU: ["au"],
  CA: ["ca-fed"],
  "CA-ON": ["ca-on", "ca-fed"],
};

/**
 * True for the United States, its states, districts and territories.
 * @example isInTheUs("US-TX") // true
 */
export function isInTheUs(jurisdiction: string): boolean {
  return jurisdiction === "US" || jurisdiction.startsWith("US-");
}

/**
 * The packs with the law of a place, the nearest first. A state that is not listed has federal law only, and a country
 * that is not listed has none: US law is never used for it. Social Security's own rules (`ssa`) go by the kind of
 * holder and not by its place, so they are not among these.
 * @example findPackIds("US-TX") // ["us-tx", "us-federal"]
 */
export function findPackIds(jurisdiction: string): readonly PackId[] {
  if (isInTheUs(jurisdiction)) {
    const state = packCatalogue.find(
      (pack) => pack.jurisdiction === jurisdiction && jurisdiction !== "US",
    );
    return state === undefined ? ["us-federal"] : [state.id, "us-federal"];
  }
  return abroad[jurisdiction] ?? (inTheUnion.includes(jurisdiction) ? ["eu"] : []);
}
