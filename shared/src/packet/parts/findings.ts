import type { Finding } from "../../assessment/assessment.ts";
import { toFederalFindings } from "../../assessment/federal-findings.ts";
import { formatDate } from "../../calendar/plain-date.ts";
import { complaintPoints } from "../../content/complaint-points.ts";
import { packetDocumentTexts } from "../../content/pages/packet/packet-document.ts";
import { standingOn } from "../../letters/finding-facts.ts";
import { findingTopics } from "../../letters/finding-topics.ts";
import type { PacketBlock, PacketKind, PacketPart } from "../packet.ts";
import type { PacketSource } from "../packet-source.ts";
import { tellsThreat } from "./complaint-window.ts";

const { findings: texts } = packetDocumentTexts;

/**
 * The findings that a packet of this kind tells, in the order of their first days: those that have words for others. A threat has none here,
 * as it goes into no paper unless the user asks for it. The federal office is told what federal rules forbid, as the statement does (FED-OCR-01).
 * @example toldFindings(source, "information_blocking")
 */
export function toldFindings(
  { assessment, today }: Pick<PacketSource, "assessment" | "today">,
  kind: PacketKind,
): Finding[] {
  const blocking: readonly string[] = findingTopics.blocking;
  const findings = kind === "ocr_complaint" ? toFederalFindings(assessment) : assessment.findings;
  return findings
    .filter(
      ({ code, since }) =>
        since <= today &&
        complaintPoints[code] !== undefined &&
        (kind !== "information_blocking" || blocking.includes(code)),
    )
    .toSorted((one, other) => one.since.localeCompare(other.since));
}

/**
 * What a complaint to the federal office is about, what ended since included: that was still an act or an omission (45 CFR 160.306(b)(2)). A
 * threat counts where the user has put it into the statement.
 * @example complainedOf(source).map(({ since }) => since)
 */
export function complainedOf(source: PacketSource): Finding[] {
  const { assessment, today } = source;
  const threats = standingOn(assessment.findings, today).filter(
    ({ code }) => code === "retaliation",
  );
  return [...toldFindings(source, "ocr_complaint"), ...(tellsThreat(source) ? threats : [])];
}

/**
 * What the rules do not allow, each with its citation, and what the rules say.
 * @example findingsPart(source, "ocr_complaint").blocks
 */
export function findingsPart(source: PacketSource, kind: PacketKind): PacketPart {
  const told = toldFindings(source, kind);
  const blocks: readonly PacketBlock[] =
    told.length === 0
      ? [{ kind: "text", text: texts.empty }]
      : [
          { kind: "text", text: texts.note },
          { kind: "table", head: texts.head, rows: told.map(toRow) },
          { kind: "heading", text: texts.sources },
          { kind: "text", text: texts.sourceNote },
          { kind: "table", head: texts.sourceHead, rows: listRules(told) },
        ];
  return { id: "findings", title: texts.title, blocks };
}

function toRow({ code, since, curedOn, rules }: Finding): string[] {
  const words = `${complaintPoints[code] ?? ""}.`;
  const hasEnded = curedOn !== null && curedOn > since;
  const ended = hasEnded ? [texts.until(formatDate(curedOn, { year: true }))] : [];
  const citations = [...new Set(rules.map(({ citation }) => citation))].join("; ");
  return [formatDate(since, { year: true }), [words, ...ended].join(" "), citations];
}

function listRules(findings: readonly Finding[]): string[][] {
  const rules = new Map(
    findings.flatMap((finding) => finding.rules.map((rule) => [rule.id, rule] as const)),
  );
  const listed = [...rules.values()];
  // "A summary is no ground" says of a refusal what the rule on summaries says: once is enough.
  const saysAgain = ({ id, citation }: Finding["rules"][number]) =>
    id.startsWith("NOTGROUND-") &&
    listed.some((other) => other.id !== id && other.citation === citation);
  return listed
    .filter((rule) => !saysAgain(rule))
    .map(({ citation, statement }) => [citation, statement]);
}
