import { formatDate, type PlainDate } from "../../calendar/plain-date.ts";
import { packetDocumentTexts } from "../../content/pages/packet/packet-document.ts";
import type { FactKey } from "../../letters/fact-catalogue.ts";
import type { PacketField, PacketPart } from "../packet.ts";
import type { PacketSource } from "../packet-source.ts";
import { findFileBy, findFirstDay } from "./file-by.ts";

const { statement: texts, none, relationships } = packetDocumentTexts;

/**
 * What the form of OCR asks, in its order. Source: FED-OCR-01.
 * @example statementFields(source).blocks
 */
export function statementFields(source: PacketSource): PacketPart {
  const fields = [...whoComplains(source), ...whom(source), ...about(source)];
  return {
    id: "fields",
    title: texts.fields,
    blocks: [
      { kind: "text", text: texts.fieldsNote },
      { kind: "fields", fields },
    ],
  };
}

function whoComplains({ statement, facts }: PacketSource): PacketField[] {
  const say = (key: FactKey) => statement?.known[key] ?? none;
  const number = facts.state.complaints.ocr?.details.complaintNumber;
  return [
    { label: texts.name, value: say("sender_name") },
    { label: texts.address, value: say("sender_address") },
    { label: texts.contact, value: say("sender_contact") },
    { label: texts.earlierNumber, value: number ?? texts.noNumber },
  ];
}

function whom({ statement, person }: PacketSource): PacketField[] {
  if (person.relationship === "self") return [{ label: texts.forWhom, value: texts.forSelf }];
  const isRepresentative = person.relationship === "representative";
  const authority = statement?.known.authority_paper;
  const signs = isRepresentative ? [] : [texts.consentEnclosed];
  const shown = [...(authority === undefined ? [] : [authority]), ...signs];
  return [
    { label: texts.forWhom, value: person.name },
    { label: texts.relationship, value: relationships[person.relationship] },
    { label: texts.consent, value: shown.length === 0 ? none : shown.join("\n") },
  ];
}

function about(source: PacketSource): PacketField[] {
  const { statement, holder } = source;
  const first = findFirstDay(source);
  const fileBy = findFileBy(source);
  return [
    { label: texts.entity, value: statement?.known.holder_name ?? holder.name },
    {
      label: texts.entityAddress,
      value: statement?.known.holder_address ?? holder.address ?? none,
    },
    { label: texts.isPatient, value: texts.yes },
    { label: texts.when, value: first === null ? none : formatDate(first, { year: true }) },
    ...(fileBy === null ? [] : [{ label: texts.fileBy, value: sayFileBy(fileBy, first !== null) }]),
    { label: texts.what, value: texts.whatBelow },
  ];
}

/** With no finding to complain of, the days count from the written refusal: whoever believes that it is wrong may complain. */
function sayFileBy(fileBy: PlainDate, isFound: boolean): string {
  const day = formatDate(fileBy, { year: true });
  return isFound ? day : texts.fromRefusal(day);
}
