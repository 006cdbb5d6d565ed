import { sortDenial } from "@recourse/shared/assessment/denial-interview";
import { type DateRange, exactDate } from "@recourse/shared/calendar/date-range";
import { type PlainDate, plainDateSchema } from "@recourse/shared/calendar/plain-date";
import { z } from "zod";
import {
  type DateDraft,
  dateDraftSchema,
  draftOfRange,
  emptyDateDraft,
  readDateDraft,
} from "../../../lib/date-draft.ts";
import { denialAnswers } from "./denial-answers.ts";
import type { EventField, EventForm, EventValues, RecordableType } from "./event-field.ts";
import { asPartRows, entriesOfRows, rowsOfEntries } from "./part-rows.ts";

/** One line of a bill as it is typed. */
export type FeeRow = Readonly<Record<"label" | "amount" | "category" | "pages", string>>;

const feeRowsSchema = z.array(
  z.object({
    label: z.string(),
    amount: z.string(),
    // A draft that was kept before these two were asked for has neither.
    category: z.string().default(""),
    pages: z.string().default(""),
  }),
);

/** What is typed into a field, as the shape its input needs; an unreadable draft counts as empty. */
export const asText = (value: unknown): string => (typeof value === "string" ? value : "");
export const asChosen = (value: unknown): string[] => z.array(z.string()).catch([]).parse(value);
export const asDate = (value: unknown): DateDraft =>
  dateDraftSchema.catch(emptyDateDraft).parse(value);
export const asFeeRows = (value: unknown): FeeRow[] => feeRowsSchema.catch([]).parse(value);

/** The fields of a form that are asked now. */
export function shownFields(form: EventForm, values: EventValues): EventField[] {
  return form.fields.filter(({ showIf }) => showIf?.(values) ?? true);
}

/** An empty form, or one filled with what is known. */
export function emptyValues(form: EventForm, known: EventValues = {}): EventValues {
  const own = form.fields.map((field) => [field.name, known[field.name] ?? emptyValue(field)]);
  return {
    occurredOn: known.occurredOn ?? emptyDateDraft,
    ...Object.fromEntries(own),
    note: known.note ?? "",
    documentIds: known.documentIds ?? [],
  };
}

function emptyValue({ kind }: EventField): unknown {
  if (kind === "day") return emptyDateDraft;
  return kind === "kinds" || kind === "fee_items" || kind === "parts" ? [] : "";
}

/** The request body as typed; the shared schema decides whether it is one. */
export function bodyOfValues(
  type: RecordableType,
  form: EventForm,
  values: EventValues,
  today?: PlainDate,
): unknown {
  const occurredOn = readDateDraft(asDate(values.occurredOn), today);
  const details: Record<string, unknown> = {};
  for (const field of shownFields(form, values)) {
    if (field.notSent) continue;
    put(details, field.name.split("."), detailOf(field, values));
  }
  const documentIds = asChosen(values.documentIds);
  return {
    type,
    occurredOn: occurredOn.state === "read" ? occurredOn.range : undefined,
    note: asText(values.note).trim() || undefined,
    documentIds: documentIds.length > 0 ? documentIds : undefined,
    details,
  };
}

function put(target: Record<string, unknown>, [name, ...rest]: string[], value: unknown): void {
  if (name === undefined || value === undefined) return;
  if (rest.length === 0) {
    target[name] = value;
    return;
  }
  const inner: Record<string, unknown> = {
    ...z.record(z.string(), z.unknown()).catch({}).parse(target[name]),
  };
  put(inner, rest, value);
  target[name] = inner;
}

function detailOf(field: EventField, values: EventValues): unknown {
  const value = values[field.name];
  switch (field.kind) {
    case "line":
    case "paragraph":
    case "request":
    case "statement":
    case "mailing":
      return asText(value).trim() || undefined;
    case "parts":
      return entriesOfRows(asPartRows(value));
    case "choice":
      // A format that was not named is null in what was asked for, and left out elsewhere.
      return asText(value) || (field.name === "askedFor.format" ? null : undefined);
    case "money":
      return readMoney(asText(value)) ?? undefined;
    case "yes_no":
      return { yes: true, no: false, unknown: null, "": field.open }[asText(value)];
    case "kinds": {
      const kinds = asChosen(value);
      return kinds.length > 0 || field.missing ? kinds : undefined;
    }
    case "fee_items": {
      const items = filledFeeRows(value).map(({ label, amount, category, pages }) => ({
        label,
        amount: readMoney(amount),
        category: category || undefined,
        pages: readPages(pages) ?? undefined,
      }));
      return items.length > 0 ? items : undefined;
    }
    case "day": {
      const reading = readDateDraft(asDate(value));
      return reading.state === "read" ? reading.range.latest : field.open;
    }
    case "denial_ground":
      return sortDenial(denialAnswers(values)) ?? undefined;
    default:
      return field satisfies never;
  }
}

/** The lines of a bill in which something is typed or chosen. */
export function filledFeeRows(value: unknown): FeeRow[] {
  return asFeeRows(value).filter((row) => Object.values(row).join("").trim() !== "");
}

/** A number of pages; null where it is none, undefined where nothing is typed. */
export function readPages(text: string): number | null | undefined {
  const plain = text.replace(/[,\s]/g, "");
  if (plain === "") return undefined;
  return /^[1-9]\d{0,4}$/.test(plain) ? Number(plain) : null;
}

/** "$1,234.50" as a number; null where it is none, undefined where nothing is typed. */
export function readMoney(text: string): number | null | undefined {
  const plain = text.replace(/[$,\s]/g, "");
  if (plain === "") return undefined;
  return /^\d{1,6}(\.\d{1,2})?$/.test(plain) ? Number(plain) : null;
}

type Recorded = {
  readonly occurredOn: DateRange;
  readonly note?: string;
  readonly documentIds?: readonly string[];
  readonly details: object;
};

/** What is typed where these details are known; the rest of the questions is left out. */
export function valuesOfDetails(form: EventForm, details: object): EventValues {
  const known = form.fields.flatMap((field) => {
    const detail = field.readFrom ? field.readFrom(details) : readDetail(details, field.name);
    const value = valueOfDetail(field, detail);
    return value === undefined ? [] : [[field.name, value] as const];
  });
  return Object.fromEntries(known);
}

/** The form filled with an event that was recorded: the way back from `bodyOfValues`. */
export function valuesOfEvent(form: EventForm, event: Recorded): EventValues {
  return emptyValues(form, {
    ...valuesOfDetails(form, event.details),
    occurredOn: draftOfRange(event.occurredOn),
    note: event.note ?? "",
    documentIds: event.documentIds ?? [],
  });
}

/** What stands at a path of the details: `letter.basisStated`. */
export function readDetail(details: object, path: string): unknown {
  return path.split(".").reduce(readInner, details);
}

function readInner(outer: unknown, name: string): unknown {
  return z.record(z.string(), z.unknown()).catch({}).parse(outer)[name];
}

function valueOfDetail(field: EventField, detail: unknown): unknown {
  if (detail === undefined) return undefined;
  switch (field.kind) {
    case "money":
      return typeof detail === "number" ? String(detail) : undefined;
    case "yes_no":
      return detail === null ? "unknown" : detail === true ? "yes" : "no";
    case "day": {
      const day = plainDateSchema.safeParse(detail);
      return day.success ? draftOfRange(exactDate(day.data)) : undefined;
    }
    case "parts":
      return rowsOfEntries(detail);
    case "fee_items": {
      const item = z.object({
        label: z.string(),
        amount: z.number(),
        category: z.string().default(""),
        pages: z.number().optional(),
      });
      const items = z.array(item).catch([]).parse(detail);
      return items.map(({ pages, ...line }) => ({
        ...line,
        amount: String(line.amount),
        pages: pages === undefined ? "" : String(pages),
      }));
    }
    default:
      return detail ?? "";
  }
}
