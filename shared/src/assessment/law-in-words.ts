import { lawNotices, nameLaw } from "../content/law-words.ts";
import { placeName } from "../content/place-words.ts";
import { drivesAlarm } from "../rules/drives-alarm.ts";
import type { LawInForce } from "./law-in-force.ts";

/**
 * Which law was counted for a holder, which was not, and why, in plain sentences.
 * @example sayLawInForce(lawInForce(holder), "US-TX")[0] // "We count federal law and the law of Texas, side by side. …"
 */
export function sayLawInForce(law: LawInForce, jurisdiction: string | null): readonly string[] {
  switch (law.because) {
    case "covered":
      return [sayFederalAndState(law, jurisdiction)];
    case "coverage_unknown":
      return [lawNotices.coverageUnknown, sayFederalAndState(law, jurisdiction)];
    case "place_unknown":
      return [lawNotices.placeUnknown];
    case "not_covered":
      return [sayStateAlone(law, jurisdiction)];
    case "outside_us":
      return [sayAbroad(law, jurisdiction ?? "")];
    case "social_security":
    case "lawyer":
      return [lawNotices[law.because]];
    default:
      return law satisfies never;
  }
}

function sayFederalAndState({ local }: LawInForce, jurisdiction: string | null): string {
  if (jurisdiction === null || local.known === "not_known") return lawNotices.placeUnknown;
  return local.known === "read"
    ? lawNotices.federalAndState(nameLaw(jurisdiction))
    : lawNotices.federalStateNotRead(placeName(jurisdiction));
}

function sayStateAlone({ local }: LawInForce, jurisdiction: string | null): string {
  if (jurisdiction === null || local.known === "not_known")
    return lawNotices.notCoveredPlaceUnknown;
  return local.known === "read"
    ? lawNotices.stateOnly(nameLaw(jurisdiction))
    : lawNotices.notCoveredStateNotRead(placeName(jurisdiction));
}

function sayAbroad({ local, answerRules }: LawInForce, jurisdiction: string): string {
  if (local.known !== "read") return lawNotices.abroadNotRead(placeName(jurisdiction));
  return answerRules.some(({ rule }) => drivesAlarm(rule))
    ? lawNotices.abroad(nameLaw(jurisdiction))
    : lawNotices.abroadWithoutDate(placeName(jurisdiction));
}
