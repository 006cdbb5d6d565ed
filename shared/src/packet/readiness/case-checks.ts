import { formatRange } from "../../calendar/date-range.ts";
import { packetNeedTexts as texts } from "../../content/pages/packet/packet-needs.ts";
import type { PacketSource } from "../packet-source.ts";
import { findComplaintWindow, findThreatDay } from "../parts/complaint-window.ts";
import { complainedOf, toldFindings } from "../parts/findings.ts";
import { letterPlace } from "./letter-place.ts";
import type { PacketCheck, PacketNeed } from "./need.ts";

function need(
  code: "nothing_to_complain_of" | "only_their_no" | "nothing_blocks" | "no_request" | "no_receipt",
  eventType: string | null,
): PacketNeed {
  const { title, todo, label } = texts[code];
  const place = { page: "record", eventType } as const;
  return { code, weight: "missing", title, todo, place, label };
}

/**
 * There is something to complain of, or to report, today. What ended can still be complained of; a report is about what gets in the way now.
 * @example checkFindings(source, "ocr_complaint")
 */
export const checkFindings: PacketCheck = (source, kind) => {
  if (kind === "ocr_complaint") return complainedOf(source).length > 0 ? [] : [sayWhyNone(source)];
  const stands = toldFindings(source, kind).some(({ curedOn }) => curedOn === null);
  return stands ? [] : [need("nothing_blocks", null)];
};

/** Words that fit beside the day by which a complaint can be filed all the same. */
function sayWhyNone(source: PacketSource): PacketNeed {
  if (findThreatDay(source) !== null) {
    const { title, todo, label } = texts.threat_left_out;
    const place = letterPlace(source, "ocr_complaint");
    return { code: "threat_left_out", weight: "missing", title, todo, place, label };
  }
  const window = findComplaintWindow(source);
  const isOpen = window !== null && source.today >= window.opensOn;
  return need(isOpen ? "only_their_no" : "nothing_to_complain_of", null);
}

/**
 * A request, and the day on which it came: all dates hang from it (T01).
 * @example checkRequest(source, "ocr_complaint")
 */
export const checkRequest: PacketCheck = ({ facts }) => {
  const { requests } = facts.state;
  if (requests.length === 0) return [need("no_request", "request_sent")];
  const isKnown = requests.some(({ receipt }) => receipt !== null);
  return isKnown ? [] : [need("no_receipt", "receipt_established")];
};

/**
 * The federal office acts where HIPAA binds the office (FED-SCOPE-01).
 * @example checkCoverage(source, "ocr_complaint")
 */
export const checkCoverage: PacketCheck = ({ holder }) => {
  if (holder.hipaaCovered !== "unknown") return [];
  const { title, todo, label } = texts.holder_uncertain;
  const place = { page: "holder" } as const;
  return [{ code: "holder_uncertain", weight: "look", title, todo, place, label }];
};

/**
 * What was filed before.
 * @example checkEarlier(source, "ocr_complaint")
 */
export const checkEarlier: PacketCheck = ({ facts }, kind) => {
  const { ocr, informationBlocking } = facts.state.complaints;
  const [code, filed] =
    kind === "ocr_complaint"
      ? (["already_filed", ocr] as const)
      : (["already_reported", informationBlocking] as const);
  if (filed === null) return [];
  const { title, todo } = texts[code];
  const day = formatRange(filed.occurredOn, { year: true });
  return [{ code, weight: "look", title: title(day), todo, place: null, label: null }];
};

/**
 * The timeline is what was recorded: whoever gets the packet can check it.
 * @example checkTimeline(source, "ocr_complaint")
 */
export const checkTimeline: PacketCheck = ({ timeline }) => {
  if (timeline === null || timeline.isWhole) return [];
  const { title, todo, label } = texts.timeline_broken;
  const place = { page: "timeline" } as const;
  return [{ code: "timeline_broken", weight: "missing", title, todo, place, label }];
};

/**
 * A summary for a hearing names its day.
 * @example checkHearing(source, "case_summary")
 */
export const checkHearing: PacketCheck = ({ facts, assessment }) => {
  const isSet = facts.state.facts.some(({ type }) => type === "hearing_scheduled");
  if (isSet || assessment.claim.stage !== "hearing") return [];
  const { title, todo, label } = texts.hearing_unknown;
  const place = { page: "record", eventType: "hearing_scheduled" } as const;
  return [{ code: "hearing_unknown", weight: "look", title, todo, place, label }];
};
