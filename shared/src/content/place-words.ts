/** Codes of the states of the United States, the District of Columbia and the territories, with their names. */
export const usPlaces = {
  AL: "Alabama",
  AK: "Alaska",
  AS: "American Samoa",
  AZ: "Arizona",
  AR: "Arkansas",
  CA: "California",
  CO: "Colorado",
  CT: "Connecticut",
  DE: "Delaware",
  DC: "District of Columbia",
  FL: "Florida",
  GA: "Georgia",
  GU: "Guam",
  HI: "Hawaii",
  ID: "Idaho",
  IL: "Illinois",
  IN: "Indiana",
  IA: "Iowa",
  KS: "Kansas",
  KY: "Kentucky",
  LA: "Louisiana",
  ME: "Maine",
  MD: "Maryland",
  MA: "Massachusetts",
  MI: "Michigan",
  MN: "Minnesota",
  MS: "Mississippi",
  MO: "Missouri",
  MT: "Montana",
  NE: "Nebraska",
  NV: "Nevada",
  NH: "New Hampshire",
  NJ: "New Jersey",
  NM: "New Mexico",
  NY: "New York",
  NC: "North Carolina",
  ND: "North Dakota",
  MP: "Northern Mariana Islands",
  OH: "Ohio",
  OK: "Oklahoma",
  OR: "Oregon",
  PA: "Pennsylvania",
  PR: "Puerto Rico",
  RI: "Rhode Island",
  SC: "South Carolina",
  SD: "South Dakota",
  TN: "Tennessee",
  TX: "Texas",
  UT: "Utah",
  VT: "Vermont",
  VI: "Virgin Islands",
  VA: "Virginia",
  WA: "Washington",
  WV: "West Virginia",
  WI: "Wisconsin",
  WY: "Wyoming",
} as const satisfies Readonly<Record<string, string>>;

/** ISO 3166-1 codes of the countries other than the United States. */
const countryCodes =
  "AF AX AL DZ AD AO AI AQ AG AR AM AW AU AT AZ BS BH BD BB BY BE BZ BJ BM BT BO BQ BA BW BR IO BN BG BF BI KH CM CA CV KY CF TD CL CN CX CC CO KM CG CD CK CR CI HR CU CW CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FK FO FJ FI FR GF PF GA GM GE DE GH GI GR GL GD GP GT GG GN GW GY HT VA HN HK HU IS IN ID IR IQ IE IM IL IT JM JP JE JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MO MG MW MY MV ML MT MH MQ MR MU YT MX FM MD MC MN ME MS MA MZ MM NA NR NP NL NC NZ NI NE NG NU NF MK NO OM PK PW PS PA PG PY PE PH PN PL PT QA RE RO RU RW BL SH KN LC MF PM VC WS SM ST SA SN RS SC SL SG SX SK SI SB SO ZA GS SS ES LK SD SR SJ SE CH SY TW TJ TZ TH TL TG TK TO TT TN TR TM TC TV UG UA AE GB UY UZ VU VE VN WF EH YE ZM ZW";

/** Parts of countries whose law or holidays differ from the rest, listed beside their country. */
const partsOfCountries = [
  { code: "CA-ON", name: "Canada: Ontario" },
  { code: "GB-NIR", name: "United Kingdom: Northern Ireland" },
  { code: "GB-SCT", name: "United Kingdom: Scotland" },
] as const;

const states: ReadonlyMap<string, string> = new Map(Object.entries(usPlaces));

const countryName = new Intl.DisplayNames("en", { type: "region" });

/**
 * Every place a holder can be in, as the API spells it, by name: first the United States, then other countries.
 * @example listPlaces().unitedStates[0] // { code: "US-AL", name: "Alabama" }
 */
export function listPlaces(): {
  readonly unitedStates: readonly { readonly code: string; readonly name: string }[];
  readonly countries: readonly { readonly code: string; readonly name: string }[];
} {
  const unitedStates = Object.entries(usPlaces).map(([code, name]) => ({
    code: `US-${code}`,
    name,
  }));
  const countries = countryCodes
    .split(" ")
    .map((code) => ({ code, name: countryName.of(code) ?? code }))
    .concat(partsOfCountries)
    .toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  return { unitedStates, countries };
}

/**
 * The name of a place; the code itself where it is none we know.
 * @example placeName("US-TX") // "Texas"
 */
export function placeName(code: string): string {
  const state = code.startsWith("US-") ? states.get(code.slice(3)) : undefined;
  if (state !== undefined) return state;
  const part = partsOfCountries.find((place) => place.code === code);
  if (part !== undefined) return part.name;
  return /^[A-Z]{2}$/.test(code) ? (countryName.of(code) ?? code) : code;
}
