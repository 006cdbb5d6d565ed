import { latestOf } from "../../assessment/standing.ts";
import { formatDate } from "../../calendar/plain-date.ts";
import { askedForInWords } from "../../content/event-sentences.ts";
import {
  claimStages,
  requestStandings,
  caseInShortWords as texts,
} from "../../content/pages/packet/case-in-short-words.ts";
import { packetDocumentTexts } from "../../content/pages/packet/packet-document.ts";
import type { FactType } from "../../workflow/events.ts";
import type { PacketBlock, PacketField, PacketPart } from "../packet.ts";
import type { PacketSource } from "../packet-source.ts";
import { toldFindings } from "./findings.ts";
import { lastDaysTable } from "./last-days.ts";
import { requestRows } from "./request-rows.ts";

const { relationships, statement } = packetDocumentTexts;

type Known = readonly (readonly [label: string, value: string | null])[];

/**
 * For a lawyer or a hearing, on the first page: who asked whom for what, where it stands, how late it is, and the last days that run.
 * @example caseInShort(source).title // "The case in short"
 */
export function caseInShort(source: PacketSource): PacketPart {
  const rows = requestRows(source);
  const requests: readonly PacketBlock[] =
    rows.length === 0
      ? []
      : [
          { kind: "heading", text: requestStandings.heading },
          { kind: "table", head: requestStandings.head, rows },
        ];
  const fields = toFields([
    ...aboutPerson(source),
    ...aboutClaim(source),
    ...aboutRecords(source),
    ...aboutProof(source),
  ]);
  return {
    id: "summary",
    title: texts.title,
    blocks: [{ kind: "fields", fields }, ...requests, ...lastDaysTable(source)],
  };
}

function toFields(known: Known): PacketField[] {
  return known.flatMap(([label, value]) =>
    value === null || value.trim() === "" ? [] : [{ label, value }],
  );
}

function aboutPerson({ person }: PacketSource): Known {
  const { relationship, dateOfBirth } = person;
  return [
    [texts.person, person.name],
    [statement.relationship, relationship === "self" ? null : relationships[relationship]],
    [texts.bornOn, dateOfBirth === null ? null : formatDate(dateOfBirth, { year: true })],
  ];
}

function aboutClaim(source: PacketSource): Known {
  const { assessment, person } = source;
  const { stage } = assessment.claim;
  return [
    [texts.claim, claimStages[stage]],
    [texts.claimNumber, stage === "none" ? null : (person.letterDetails?.claimReference ?? null)],
    [texts.actsInClaim, stage === "none" ? null : whoActs(source)],
    [texts.hearing, sayHearing(source)],
  ];
}

function whoActs({ assessment, person }: PacketSource): string | null {
  const { represented } = assessment.claim;
  if (represented === false) return texts.nobodyActs;
  const unnamed = represented === true ? texts.actsButUnnamed : null;
  return person.letterDetails?.lawyerName ?? unnamed;
}

function sayHearing({ facts, person }: PacketSource): string | null {
  const notice = latestOf(facts.state.facts, "hearing_scheduled");
  if (notice === null) return null;
  const day = formatDate(notice.details.hearingOn, { year: true });
  const office = person.letterDetails?.hearingOfficeName;
  return office === undefined ? day : texts.hearingAt(day, office);
}

function aboutRecords(source: PacketSource): Known {
  const { facts, holder } = source;
  const askedFor = facts.askedFor ?? facts.state.requests[0]?.askedFor ?? null;
  return [
    [texts.holder, holder.name],
    [statement.entityAddress, holder.address],
    [texts.doctor, holder.doctorName],
    [texts.askedFor, askedFor === null ? null : askedForInWords(askedFor)],
    [texts.efforts, sayEfforts(source)],
  ];
}

/** What was done to get the records: Social Security asks for it where evidence is late (SSA-EVID-03). */
function sayEfforts({ facts }: PacketSource): string {
  const count = (...types: readonly FactType[]) =>
    facts.state.facts.filter(({ type }) => types.includes(type)).length;
  const counted = [
    [count("request_sent", "certified_letter_sent"), texts.requests],
    [count("followed_up"), texts.reminders],
    [count("call_logged"), texts.calls],
  ] as const;
  return counted.flatMap(([times, say]) => (times === 0 ? [] : [say(times)])).join(", ");
}

function aboutProof(source: PacketSource): Known {
  const found = toldFindings(source, "case_summary").length;
  const { length: enclosed } = source.exhibits;
  return [
    [texts.findings, found === 0 ? texts.none : texts.seeFindings(found)],
    [texts.exhibits, enclosed === 0 ? texts.none : texts.seeExhibits(enclosed)],
  ];
}
