import { formatRange, isExact } from "../../calendar/date-range.ts";
import { formatDate } from "../../calendar/plain-date.ts";
import { askedForInWords } from "../../content/event-sentences.ts";
import { answerMethodWords, sendMethodWords } from "../../content/method-words.ts";
import { sayDollars } from "../../content/money-words.ts";
import { chronologyDetails, chronologyWords } from "../../content/pages/packet/chronology-words.ts";
import { packetDocumentTexts } from "../../content/pages/packet/packet-document.ts";
import type { CaseFact } from "../../workflow/events.ts";
import type { RecordsCase } from "../../workflow/records-case.ts";
import type { NumberedExhibit } from "../exhibits.ts";
import type { PacketBlock, PacketKind, PacketPart } from "../packet.ts";
import type { PacketSource } from "../packet-source.ts";
import { toldFacts } from "../told-facts.ts";
import { detailsOfClaim } from "./claim-details.ts";
import { sayWhichRequest } from "./which-request.ts";

const { chronology: texts } = packetDocumentTexts;

/**
 * What happened, oldest first, with the exhibits that show it. The user's own notes stay out.
 * @example chronology(source, "ocr_complaint").blocks
 */
export function chronology({ facts, exhibits }: PacketSource, kind: PacketKind): PacketPart {
  const { state } = facts;
  const rows = toldFacts(state.facts, kind).map((fact) => toRow(fact, state, exhibits));
  const content: PacketBlock =
    rows.length === 0
      ? { kind: "text", text: texts.empty }
      : { kind: "table", head: texts.head, rows };
  return { id: "chronology", title: texts.title, blocks: [content] };
}

function toRow(fact: CaseFact, state: RecordsCase, exhibits: readonly NumberedExhibit[]): string[] {
  const [name] = chronologyWords[fact.type];
  const numbers = exhibits
    .filter(({ proves }) => proves.some(({ eventId }) => eventId === fact.id))
    .map(({ number }) => String(number));
  const unsure = isExact(fact.occurredOn) ? [] : [texts.between];
  return [
    formatRange(fact.occurredOn, { year: true }),
    [`${name}.`, ...sayWhichRequest(fact, state), ...detailsOf(fact), ...unsure].join(" "),
    numbers.join(", "),
  ];
}

const said = chronologyDetails;
const quote = (words: string | undefined) =>
  words === undefined ? [] : [said.quoted(words.trim().replace(/^[“"]|[”"]$/g, ""))];
const number = (value: string | undefined) => (value === undefined ? [] : [said.number(value)]);
const day = (date: Parameters<typeof formatDate>[0]) => formatDate(date, { year: true });

/** What is the office's part of a fact, in sentences that name nobody "you". */
function detailsOf(fact: CaseFact): readonly string[] {
  switch (fact.type) {
    case "request_sent":
      return [
        `${sendMethodWords[fact.details.method].label}.`,
        said.asked(askedForInWords(fact.details.askedFor)),
        ...number(fact.details.trackingNumber),
      ];
    case "certified_letter_sent":
      return [
        said.asked(askedForInWords(fact.details.askedFor)),
        ...number(fact.details.trackingNumber),
      ];
    case "receipt_established":
      return [said.receipt[fact.details.basis]];
    case "followed_up":
    case "review_requested":
    case "complaint_to_holder_sent":
      return [`${sendMethodWords[fact.details.method].label}.`];
    case "ocr_complaint_filed":
      return number(fact.details.complaintNumber);
    case "information_blocking_reported":
      return number(fact.details.reportNumber);
    case "hearing_scheduled":
      return [said.hearingOn(day(fact.details.hearingOn))];
    default:
      return detailsOfAnswer(fact);
  }
}

function detailsOfAnswer(fact: CaseFact): readonly string[] {
  switch (fact.type) {
    case "acknowledged":
      return [`${answerMethodWords[fact.details.method].label}.`];
    case "extension_notice_received":
      return [
        fact.details.written ? said.written : said.notWritten,
        ...quote(fact.details.reasons),
        ...(fact.details.completionDate === undefined
          ? []
          : [said.namedDay(day(fact.details.completionDate))]),
      ];
    case "denied":
      return [
        `${answerMethodWords[fact.details.method].label}.`,
        ...(fact.details.whole ? [] : [said.part]),
        ...quote(fact.details.groundInTheirWords),
      ];
    case "summaries_received":
      return [fact.details.agreedInAdvance ? said.agreedBefore : said.notAgreed];
    case "records_received":
      return [fact.details.everythingAskedFor ? said.everythingCame : said.somethingMissing];
    case "forms_or_fee_demanded":
      return fact.details.amount === undefined
        ? []
        : [said.amount(sayDollars(fact.details.amount))];
    case "promised":
      return [said.promisedBy(day(fact.details.by))];
    case "doctor_contacted":
      return quote(fact.details.answer);
    case "call_logged":
      return fact.details.spokeWith === undefined ? [] : [said.to(fact.details.spokeWith)];
    case "review_decided":
      return [said.review[fact.details.decision]];
    case "returned_undeliverable":
      return [said.returned[fact.details.reason]];
    default:
      return detailsOfClaim(fact);
  }
}
