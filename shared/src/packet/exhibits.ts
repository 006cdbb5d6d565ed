import { z } from "zod";
import type { CaseDocument } from "../api/documents.ts";
import { type DateRange, dateRangeSchema } from "../calendar/date-range.ts";
import { eventNames } from "../content/event-names.ts";
import { letterNames } from "../content/letter-names.ts";
import type { LetterKind } from "../letters/letter.ts";
import { findInPlaceOf } from "../workflow/corrections.ts";
import type { CaseFact } from "../workflow/events.ts";
import type { RecordsCase } from "../workflow/records-case.ts";
import { type PacketKind, packetKindSchema } from "./packet.ts";

/** What a user decided about one exhibit. What is left out was not decided. */
const choiceSchema = z.object({
  title: z.string().optional(),
  /** The event that it proves, where the paper came before the event or was not tied to it. */
  proves: z.uuid().optional(),
  leftOutOf: z.array(packetKindSchema).optional(),
});

/** The choices of a case, by the id of the paper or letter. Everything else about exhibits follows from the events. */
export const exhibitChoicesSchema = z.object({
  /** Ids in the order that the user wants; null for the order of the dates. */
  order: z.array(z.uuid()).nullable().default(null),
  exhibits: z.record(z.uuid(), choiceSchema).default({}),
});
export type ExhibitChoices = z.infer<typeof exhibitChoicesSchema>;

/**
 * The choices of somebody who made none.
 * @example listExhibits(sources, noExhibitChoices)
 */
export const noExhibitChoices: ExhibitChoices = { order: null, exhibits: {} };

export const exhibitSchema = z
  .object({
    id: z.uuid(),
    source: z.enum(["paper", "letter"]),
    title: z.string(),
    /** The day of the first event that it proves, else the day of the letter; null where no day is known. */
    on: dateRangeSchema.nullable(),
    proves: z.array(
      z.object({
        eventId: z.uuid(),
        type: z.string(),
        name: z.string(),
        on: dateRangeSchema,
      }),
    ),
    leftOutOf: z.array(packetKindSchema),
    /** Of a paper: the name and the kind of its file. */
    fileName: z.string().nullable(),
    contentType: z.string().nullable(),
    sha256: z.string().nullable(),
    flaws: z.array(z.string()),
  })
  .meta({ id: "Exhibit" });
export type Exhibit = z.infer<typeof exhibitSchema>;

/** A letter that was sent, as far as the index of exhibits needs it. */
export interface SentLetterFacts {
  readonly id: string;
  readonly kind: LetterKind;
  readonly sentOn: DateRange;
  readonly eventId: string | null;
  readonly textHash: string | null;
}

export interface ExhibitSources {
  readonly state: Pick<RecordsCase, "facts" | "superseded" | "history">;
  readonly documents: readonly CaseDocument[];
  readonly sentLetters: readonly SentLetterFacts[];
}

/**
 * The exhibits of a case: its papers and the letters that were sent, each with the events that it proves. In the order of the user, else by
 * date; what proves nothing yet comes last.
 * @example listExhibits({ state, documents, sentLetters }, noExhibitChoices)[0]?.title
 */
export function listExhibits(sources: ExhibitSources, choices: ExhibitChoices): Exhibit[] {
  const papers = sources.documents.map((document) => describePaper(document, sources, choices));
  const letters = sources.sentLetters.map((letter) => describeLetter(letter, sources, choices));
  const byDate = [...papers, ...letters].toSorted(compareByDate);
  const { order } = choices;
  if (order === null) return byDate;
  const places = new Map(order.map((id, place) => [id, place]));
  const placeOf = ({ id }: Exhibit) => places.get(id) ?? order.length;
  return byDate.toSorted((a, b) => placeOf(a) - placeOf(b));
}

function describePaper(
  { id, fileName, contentType, description, sha256, flaws }: CaseDocument,
  { state }: ExhibitSources,
  { exhibits }: ExhibitChoices,
): Exhibit {
  const choice = exhibits[id];
  const chosen = choice?.proves === undefined ? null : findInPlaceOf(state, choice.proves);
  const proves = state.facts
    .filter((fact) => fact.documentIds?.includes(id) === true || fact.id === chosen?.id)
    .map(describeFact);
  const title = choice?.title ?? (description?.trim() || fileName);
  const own = { id, source: "paper", title, on: proves[0]?.on ?? null, proves } as const;
  return {
    ...own,
    leftOutOf: choice?.leftOutOf ?? [],
    ...{ fileName, contentType, sha256, flaws: [...flaws] },
  };
}

function describeLetter(
  { id, kind, sentOn, eventId, textHash }: SentLetterFacts,
  { state }: ExhibitSources,
  { exhibits }: ExhibitChoices,
): Exhibit {
  const choice = exhibits[id];
  const standing = eventId === null ? null : findInPlaceOf(state, eventId);
  const proves = state.facts.filter((fact) => fact.id === standing?.id).map(describeFact);
  const title = choice?.title ?? letterNames[kind];
  return {
    ...{ id, source: "letter", title, on: proves[0]?.on ?? sentOn, proves },
    leftOutOf: choice?.leftOutOf ?? [],
    ...{ fileName: null, contentType: null, sha256: textHash, flaws: [] },
  };
}

function describeFact({ id, type, occurredOn }: CaseFact): Exhibit["proves"][number] {
  return { eventId: id, type, name: eventNames[type], on: occurredOn };
}

function compareByDate(a: Exhibit, b: Exhibit): number {
  const day = ({ on }: Exhibit) => on?.earliest ?? "9999-12-31";
  if (day(a) !== day(b)) return day(a) < day(b) ? -1 : 1;
  return a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1;
}

/** An exhibit as it stands in one packet. */
export interface NumberedExhibit extends Exhibit {
  readonly number: number;
  /** Of a picture of which a copy without place and device goes along: the SHA-256 of that copy. It is known once a packet is made. */
  readonly copySha256: string | null;
}

/**
 * The exhibits of one packet, numbered without a gap: those that prove something that the packet tells, and that the user did not leave out.
 * @example numberExhibits(exhibits, "ocr_complaint", (type) => type !== "note_added")
 */
export function numberExhibits(
  exhibits: readonly Exhibit[],
  kind: PacketKind,
  isTold: (eventType: string) => boolean,
): NumberedExhibit[] {
  return exhibits
    .filter(({ leftOutOf }) => !leftOutOf.includes(kind))
    .map((exhibit) => ({
      ...exhibit,
      proves: exhibit.proves.filter(({ type }) => isTold(type)),
    }))
    .filter(({ proves }) => proves.length > 0)
    .map((exhibit, index) => ({ ...exhibit, number: index + 1, copySha256: null }));
}
