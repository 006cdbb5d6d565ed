import type { PacketKind } from "../packet.ts";
import type { PacketSource } from "../packet-source.ts";
import {
  checkCoverage,
  checkEarlier,
  checkFindings,
  checkHearing,
  checkRequest,
  checkTimeline,
} from "./case-checks.ts";
import {
  checkFiles,
  checkPictures,
  checkProof,
  checkTitles,
  checkUnplaced,
} from "./exhibit-checks.ts";
import type { PacketCheck, PacketNeed } from "./need.ts";
import {
  checkConsent,
  checkStatement,
  checkStatementIsRead,
  checkWindow,
} from "./statement-checks.ts";

const checks: Readonly<Record<PacketKind, readonly PacketCheck[]>> = {
  ocr_complaint: [
    ...[checkFindings, checkRequest, checkStatementIsRead, checkStatement, checkConsent],
    ...[checkWindow, checkProof, checkFiles, checkPictures, checkTitles, checkUnplaced],
    ...[checkTimeline, checkCoverage, checkEarlier],
  ],
  case_summary: [
    ...[checkRequest, checkProof, checkFiles, checkPictures, checkTitles, checkUnplaced],
    ...[checkTimeline, checkHearing],
  ],
  information_blocking: [
    ...[checkFindings, checkRequest, checkStatementIsRead, checkStatement],
    ...[checkProof, checkFiles, checkPictures, checkTitles, checkUnplaced],
    ...[checkTimeline, checkConsent, checkCoverage, checkEarlier],
  ],
};

/**
 * What a packet lacks, and what to look at before it goes out: first what is missing, each in the order of the packet. Nothing keeps a
 * user from making the packet all the same.
 * @example findNeeds("ocr_complaint", source).filter(({ weight }) => weight === "missing")
 */
export function findNeeds(kind: PacketKind, source: PacketSource): PacketNeed[] {
  const needs = checks[kind].flatMap((check) => check(source, kind));
  const ofWeight = (weight: PacketNeed["weight"]) => needs.filter((one) => one.weight === weight);
  return [...ofWeight("missing"), ...ofWeight("look")];
}
