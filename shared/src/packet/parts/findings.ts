import type { Finding } from "../../assessment/assessment.ts";
import { formatDate } from "../../calendar/plain-date.ts";
import { complaintPoints } from "../../content/complaint-points.ts";
import { packetDocumentTexts } from "../../content/pages/packet/packet-document.ts";
import { findingTopics } from "../../letters/finding-topics.ts";
import type { PacketBlock, PacketKind, PacketPart } from "../packet.ts";
import type { PacketSource } from "../packet-source.ts";

const { findings: texts } = packetDocumentTexts;

/**
 * The findings that a packet of this kind tells: those that have words for others. A threat has none here, as it goes into no paper unless
 * the user asks for it.
 * @example toldFindings(assessment.findings, "information_blocking", today)
 */
export function toldFindings(
  findings: readonly Finding[],
  kind: PacketKind,
  today: Finding["since"],
): Finding[] {
  const blocking: readonly string[] = findingTopics.blocking;
  return findings.filter(
    ({ code, since }) =>
      since <= today &&
      complaintPoints[code] !== undefined &&
      (kind !== "information_blocking" || blocking.includes(code)),
  );
}

/**
 * What the rules do not allow, each with its citation, and what the rules say.
 * @example findingsPart(source, "ocr_complaint").blocks
 */
export function findingsPart({ assessment, today }: PacketSource, kind: PacketKind): PacketPart {
  const told = toldFindings(assessment.findings, kind, today);
  const blocks: readonly PacketBlock[] =
    told.length === 0
      ? [{ kind: "text", text: texts.empty }]
      : [
          { kind: "text", text: texts.note },
          { kind: "table", head: texts.head, rows: told.map(toRow) },
          { kind: "heading", text: texts.sources },
          { kind: "table", head: texts.sourceHead, rows: listRules(told) },
        ];
  return { id: "findings", title: texts.title, blocks };
}

function toRow({ code, since, curedOn, rules }: Finding): string[] {
  const words = `${complaintPoints[code] ?? ""}.`;
  const cured = curedOn === null ? [] : [texts.curedOn(formatDate(curedOn, { year: true }))];
  const citations = [...new Set(rules.map(({ citation }) => citation))].join("; ");
  return [formatDate(since, { year: true }), [words, ...cured].join(" "), citations];
}

function listRules(findings: readonly Finding[]): string[][] {
  const rules = new Map(
    findings.flatMap((finding) => finding.rules.map((rule) => [rule.id, rule] as const)),
  );
  return [...rules.values()].map(({ citation, statement }) => [citation, statement]);
}
