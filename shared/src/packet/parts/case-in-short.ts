import { formatRange } from "../../calendar/date-range.ts";
import { formatDate } from "../../calendar/plain-date.ts";
import { askedForInWords } from "../../content/event-sentences.ts";
import { packetDocumentTexts } from "../../content/pages/packet/packet-document.ts";
import type { PacketField, PacketPart } from "../packet.ts";
import type { PacketSource } from "../packet-source.ts";

const { summary: texts, relationships, statement } = packetDocumentTexts;

/**
 * For a lawyer or a hearing: who asked whom for what, and where it stands.
 * @example caseInShort(source).title // "The case in short"
 */
export function caseInShort(source: PacketSource): PacketPart {
  const { facts, person, holder } = source;
  const [first] = facts.state.requests;
  const askedFor = facts.askedFor ?? first?.askedFor ?? null;
  const known: readonly (readonly [label: string, value: string | null])[] = [
    [texts.person, person.name],
    [
      statement.relationship,
      person.relationship === "self" ? null : relationships[person.relationship],
    ],
    [
      texts.bornOn,
      person.dateOfBirth === null ? null : formatDate(person.dateOfBirth, { year: true }),
    ],
    [texts.holder, holder.name],
    [statement.entityAddress, holder.address],
    [texts.doctor, holder.doctorName],
    [texts.askedFor, askedFor === null ? null : askedForInWords(askedFor)],
    [texts.firstAsked, first === undefined ? null : formatRange(first.sentOn, { year: true })],
    ...dates(source),
  ];
  const fields: PacketField[] = known.flatMap(([label, value]) =>
    value === null || value.trim() === "" ? [] : [{ label, value }],
  );
  return { id: "summary", title: texts.title, blocks: [{ kind: "fields", fields }] };
}

function dates({ assessment, facts }: PacketSource): (readonly [string, string | null])[] {
  const answer = assessment.deadlines.find(({ kind }) => kind === "answer_due");
  const hearing = facts.state.facts.findLast((fact) => fact.type === "hearing_scheduled");
  return [
    [
      texts.due,
      answer === undefined || answer.due === null ? null : formatRange(answer.due, { year: true }),
    ],
    [
      texts.hearing,
      hearing === undefined ? null : formatDate(hearing.details.hearingOn, { year: true }),
    ],
  ];
}
