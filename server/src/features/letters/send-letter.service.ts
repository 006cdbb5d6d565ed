import { randomUUID } from "node:crypto";
import type { Letter, SendLetter } from "@recourse/shared/api/letters";
import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { factCatalogue, isFactKey } from "@recourse/shared/letters/fact-catalogue";
import type { LetterBlock } from "@recourse/shared/letters/letter";
import type { RenderedLetter } from "@recourse/shared/letters/render-letter";
import { toSentEvent } from "@recourse/shared/letters/sent-event";
import type { NewEvent } from "@recourse/shared/workflow/events";
import { groupByFours, normalizeTracking } from "@recourse/shared/workflow/tracking-number";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { invalid, isRefusal, notFound, type Refusal, refused, stale } from "../../http/refusal.ts";
import { lockCase } from "../cases/cases.repository.ts";
import { appendEvent } from "../cases/events.service.ts";
import type { WriteContext } from "../cases/write-context.ts";
import { askedForOf, assessSource, writeDraft } from "./letter-drafting.ts";
import { hashOf } from "./letter-hash.ts";
import type { LetterRow } from "./letter-rows.ts";
import { presentSent } from "./letters.presenter.ts";
import { findLetter, findWriterName, freezeLetter } from "./letters.repository.ts";
import { alreadySent } from "./letters.service.ts";

/** As the event holds it. */
const longestTrackingNumber = 200;

/**
 * Marks a letter as sent: records the event, which starts its clock once it is received, and freezes the words.
 * The letter is dated the day it went out and says nothing that was not so on that day.
 */
export async function sendLetter(
  tx: Tx,
  scope: WorkspaceScope,
  target: { readonly id: string; readonly version: number | null },
  sending: SendLetter,
  context: WriteContext,
): Promise<Letter | Refusal> {
  const row = await findLetter(tx, scope, target.id);
  if (row === null) return notFound();
  if (row.status === "sent") return alreadySent();
  if ((target.version ?? row.version) !== row.version) return stale();
  const wrongWay = checkMethod(row, sending);
  if (wrongWay !== null) return wrongWay;

  const typed = sending.trackingNumber ?? row.facts.tracking_number ?? null;
  if ((typed ?? "").length > longestTrackingNumber) return tooLongNumber();
  const trackingNumber = typed === null ? null : normalizeTracking(typed);

  const date = dateOfLetter(sending, context.today);
  const written = await writeForSending(tx, scope, { ...row, trackingNumber }, sending, date);
  if (isRefusal(written)) return written;
  const { letter, event } = written;

  const eventId = randomUUID();
  const command = { kind: "record", eventId, event } as const;
  const recorded = await appendEvent(tx, scope, row.caseId, command, context);
  if (isRefusal(recorded)) return pointAtSending(recorded);

  const frozen = {
    title: letter.title,
    blocks: letter.blocks.map(withoutNotes),
    templateVersion: letter.templateVersion,
    rules: [...letter.rules],
  };
  const sent = {
    ...{ frozen, trackingNumber, eventId, sentOn: sending.sentOn, gapCount: letter.gaps.length },
    textHash: hashOf(frozen),
  };
  const justRecorded = { history: recorded.events, superseded: new Map() };
  const saved = await freezeLetter(tx, scope, row, sent, context.now);
  return saved ? presentSent(saved, frozen, justRecorded) : alreadySent();
}

/** The words as they stand on the day of sending, and the event. The case is locked, so that both are of one moment. */
async function writeForSending(
  tx: Tx,
  scope: WorkspaceScope,
  row: LetterRow,
  { sentOn, method }: SendLetter,
  date: PlainDate,
): Promise<{ letter: RenderedLetter; event: NewEvent } | Refusal> {
  const caseRow = await lockCase(tx, scope, row.caseId);
  if (caseRow === null) return notFound();
  const source = { caseRow, writerName: await findWriterName(tx, scope), date };
  const { trackingNumber } = row;
  const typed =
    trackingNumber === null
      ? row.facts
      : { ...row.facts, tracking_number: groupByFours(trackingNumber) };
  const letter = writeDraft(source, { ...row, facts: typed });
  if (isRefusal(letter)) return letter;
  const unwritten = letter.gaps.filter(({ key }) => isFactKey(key) && !factCatalogue[key].byHand);
  const { facts, assessment } = assessSource(source);
  const event = toSentEvent({
    ...{ kind: row.kind, letter, sentOn, method, trackingNumber },
    ...{ askedFor: askedForOf(caseRow), caseState: facts.state, deadlines: assessment.deadlines },
    ...{ holderKind: facts.holder.kind, doctorName: facts.holder.doctorName },
  });
  if (event === null || unwritten.some(({ key }) => key === "asked_kinds")) {
    return notReady(
      "The letter does not say yet which records you ask for. Say it on the case, then mark the letter as sent.",
    );
  }
  if (unwritten.length > 0) {
    const labels = unwritten.map(({ label }) => label).join("; ");
    return notReady(`The letter makes no sense without this: ${labels}. Fill it in first.`);
  }
  const note = noteOnOwnWords(row, event);
  return { letter, event: note === null ? event : { ...event, note } };
}

function notReady(message: string): Refusal {
  return refused("letter_not_ready", message);
}

/** What changed behind an edited paragraph was for whoever wrote it. */
function withoutNotes({ id, role, segments, edited }: LetterBlock): LetterBlock {
  return { id, role, segments, edited };
}

/** A day to come is for the core to refuse; until then it must not reach the arithmetic. */
function dateOfLetter({ sentOn }: SendLetter, today: PlainDate): PlainDate {
  if (sentOn.latest > today) return today;
  return sentOn.latest;
}

function tooLongNumber(): Refusal {
  const detail = "A certified mail number has 20 or 22 digits. Please check it.";
  return invalid([{ pointer: "/trackingNumber", detail }]);
}

function checkMethod({ kind }: LetterRow, { method }: SendLetter): Refusal | null {
  if (kind !== "certified_letter" || method === "certified_mail") return null;
  const detail =
    "This letter goes by certified mail, which proves the day it arrives. A copy sent another way can be recorded as a follow-up.";
  return invalid([{ pointer: "/method", detail }]);
}

/** What a request asks for in the user's own words does not reach `askedFor`; the timeline keeps it. */
function noteOnOwnWords({ facts }: LetterRow, { type }: NewEvent): string | null {
  if (type !== "request_sent" && type !== "certified_letter_sent") return null;
  const words = [facts.asked_kinds, facts.asked_range, facts.asked_format].flatMap(
    (typed) => typed ?? [],
  );
  return words.length > 0 ? `In the words of the letter: ${words.join("; ")}` : null;
}

/** The body of this request is not the event: its date is `sentOn`. */
function pointAtSending(refusal: Refusal): Refusal {
  const errors = refusal.errors?.map(({ pointer, detail }) => ({
    pointer: pointer
      .replace(/^\/occurredOn/, "/sentOn")
      .replace(/^\/details(?=\/trackingNumber)/, ""),
    detail,
  }));
  return errors === undefined ? refusal : { ...refusal, errors };
}
