import { plainDate } from "../../calendar/plain-date.ts";
import type { RuleCheck } from "./check.ts";

/** Before this day nothing had been read. */
const firstReading = plainDate("2026-11-22");

export const datesFitTogether: RuleCheck = ({ effectiveFrom, effectiveUntil, verifiedOn }) => [
  ...(verifiedOn < firstReading ? [`Verified on ${verifiedOn}, before anything was read.`] : []),
  ...(effectiveFrom !== null && effectiveUntil !== null && effectiveFrom > effectiveUntil
    ? [`In force from ${effectiveFrom} until ${effectiveUntil}.`]
    : []),
];
