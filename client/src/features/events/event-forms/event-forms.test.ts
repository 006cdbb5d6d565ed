import { describe, expect, test } from "@jest/globals";
import { exactDate } from "@recourse/shared/calendar/date-range";
import { plainDate } from "@recourse/shared/calendar/plain-date";
import { newEventSchema } from "@recourse/shared/workflow/events";
import { draftOfRange, emptyDateDraft } from "../../../lib/date-draft.ts";
import { checkValues, pointersOf } from "./check-values.ts";
import type { EventField, EventForm, RecordableType } from "./event-field.ts";
import { eventForms, listRecordable } from "./event-forms.ts";
import {
  asFeeRows,
  bodyOfValues,
  emptyValues,
  readMoney,
  readPages,
  valuesOfEvent,
} from "./event-values.ts";

const today = plainDate("2026-11-22");
const day = draftOfRange(exactDate(plainDate("2026-11-16")));
const noDay = emptyDateDraft;
const recordable = newEventSchema.options.map(({ shape }) => shape.type.value);

/** An answer to every question, the last choice where there are several. */
function fill({ kind, ...field }: EventField): unknown {
  switch (kind) {
    case "choice":
      return "choices" in field ? (field.choices.at(-1)?.value ?? "") : "";
    case "yes_no":
      return "yes";
    case "day":
      return day;
    case "kinds":
      return ["treatment_notes", "test_data"];
    case "money":
      return "$25.50";
    case "fee_items":
      return [
        { label: "Copies, 20 pages", amount: "5", category: "copying", pages: "20" },
        { label: "Stamps", amount: "0.66", category: "", pages: "" },
        { label: "", amount: "", category: "", pages: "" },
      ];
    case "parts":
      return [
        { kind: "treatment_notes", status: "partial", from: day, to: day, note: "March" },
        { kind: "test_data", status: "missing", from: noDay, to: noDay, note: "" },
        { kind: "billing_records", status: "", from: noDay, to: noDay, note: "" },
      ];
    case "request":
    case "statement":
    case "mailing":
      return "0191e8a0-0000-7000-8000-000000000001";
    default:
      return "Some words";
  }
}

function filled(form: EventForm) {
  const values = Object.fromEntries(form.fields.map((field) => [field.name, fill(field)]));
  return emptyValues(form, { ...values, occurredOn: day, note: "A note" });
}

/** Only what must be answered. */
function filledShortly(form: EventForm) {
  const asked = form.fields.filter(({ missing }) => missing !== undefined);
  return emptyValues(form, {
    ...Object.fromEntries(asked.map((field) => [field.name, fill(field)])),
    occurredOn: day,
  });
}

/** The paths of the details that the contract knows, e.g. `askedFor.kinds`. */
function detailNames(type: RecordableType): string[] {
  const option = newEventSchema.options.find(({ shape }) => shape.type.value === type);
  const details = option?.shape.details.shape ?? {};
  return Object.keys(details);
}

describe("the forms of events", () => {
  test("cover every event that a user can record, and no other", () => {
    expect(listRecordable().toSorted()).toEqual([...recordable].toSorted());
  });

  test.each(recordable)("%s: every detail of the contract is asked for", (type) => {
    const asked = eventForms[type].fields.map(({ name }) => name.split(".")[0]);
    expect(asked).toEqual(expect.arrayContaining(detailNames(type)));
  });

  test.each(recordable)(
    "%s: a form with every answer makes an event that the contract accepts",
    (type) => {
      const form = eventForms[type];
      const values = filled(form);
      expect(checkValues(form, values, today)).toEqual([]);
      expect(
        newEventSchema.safeParse(bodyOfValues(type, form, values, today)).error,
      ).toBeUndefined();
    },
  );

  test.each(recordable)("%s: what may stay open may really stay open", (type) => {
    const form = eventForms[type];
    const values = filledShortly(form);
    expect(checkValues(form, values, today)).toEqual([]);
    expect(newEventSchema.safeParse(bodyOfValues(type, form, values, today)).error).toBeUndefined();
  });

  test.each(recordable)(
    "%s: an empty form is turned down with words of its own for every question that must be answered",
    (type) => {
      const form = eventForms[type];
      const values = { ...emptyValues(form) };
      const told = checkValues(form, values, today).map(({ field }) => field);
      const parsed = newEventSchema.safeParse(bodyOfValues(type, form, values, today));
      const pointers = pointersOf(form);
      const complained = (parsed.error?.issues ?? []).map(
        ({ path }) => pointers[`/${path.join("/")}`],
      );
      expect(told).toContain("occurredOn");
      expect(told).toEqual(expect.arrayContaining(complained.filter(Boolean)));
    },
  );

  test.each(recordable)("%s: a recorded event fills the form it came from", (type) => {
    const form = eventForms[type];
    const body = newEventSchema.parse(bodyOfValues(type, form, filled(form), today));
    const again: unknown = bodyOfValues(type, form, valuesOfEvent(form, body), today);
    expect(newEventSchema.parse(again)).toEqual(body);
  });
});

describe("what is typed into an event", () => {
  test("a day to come is turned down where it cannot be meant, and taken for a promise", () => {
    const ahead = draftOfRange(exactDate(plainDate("2026-12-24")));
    const values = { ...filled(eventForms.promised), by: ahead };
    expect(checkValues(eventForms.promised, values, today)).toEqual([]);
    expect(checkValues(eventForms.promised, { ...values, occurredOn: ahead }, today)).toEqual([
      { field: "occurredOn", message: "This day has not come yet. Check the year." },
    ]);
  });

  test("“about” ends today at the latest", () => {
    const about = { ...draftOfRange(exactDate(plainDate("2026-11-20"))), kind: "about" as const };
    const form = eventForms.note_added;
    const values = { ...filled(form), occurredOn: about };
    expect(bodyOfValues("note_added", form, values, today)).toMatchObject({
      occurredOn: { earliest: "2026-11-13", latest: "2026-11-22" },
    });
  });

  test("what a denial letter holds is sent only when it came in writing and was looked at", () => {
    const form = eventForms.denied;
    const spoken = { ...filled(form), method: "phone" };
    expect(bodyOfValues("denied", form, spoken, today)).not.toHaveProperty("details.letter");
    const unread = { ...filled(form), method: "letter", letterRead: "no" };
    expect(bodyOfValues("denied", form, unread, today)).not.toHaveProperty("details.letter");
    const read = { ...filled(form), method: "letter", "letter.contactPhone": "no" };
    expect(bodyOfValues("denied", form, read, today)).toMatchObject({
      details: { letter: { basisStated: true, contactPhone: false } },
    });
  });

  test.each([
    ["$1,234.50", 1234.5],
    ["25", 25],
    ["", undefined],
    ["about 25", null],
    ["1.234", null],
  ])("the amount %p reads as %p", (typed, amount) => {
    expect(readMoney(typed)).toBe(amount);
  });

  test.each([
    ["20", 20],
    ["1,200", 1200],
    ["", undefined],
    ["0", null],
    ["2.5", null],
    ["many", null],
  ])("the pages %p read as %p", (typed, pages) => {
    expect(readPages(typed)).toBe(pages);
  });

  test("a draft of a bill from before lines were sorted is still read", () => {
    expect(asFeeRows([{ label: "Copies", amount: "5" }])).toEqual([
      { label: "Copies", amount: "5", category: "", pages: "" },
    ]);
  });
});
