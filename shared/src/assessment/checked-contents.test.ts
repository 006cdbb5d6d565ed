import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, plainDate } from "../calendar/plain-date.ts";
import type { NewEvent } from "../workflow/events.ts";
import { newEvent, on } from "../workflow/testing/sample-events.ts";
import { assess } from "./assess.ts";
import { viewCase } from "./case-view.ts";
import { factsOf } from "./testing/sample-facts.ts";

const asked = (kinds: string[], more: object = {}) =>
  newEvent("request_sent", on("2026-10-12"), {
    method: "portal",
    askedFor: { kinds, from: null, to: null, format: null, ...more },
  });
const two = asked(["treatment_notes", "test_data"]);
const arrived = newEvent("receipt_established", on("2026-10-13"));
const came = (day: string, details: object) => newEvent("records_received", on(day), details);
const everything = came("2026-10-20", { everythingAskedFor: true });
const notes = came("2026-10-20", { kinds: ["treatment_notes"] });
const data = came("2026-11-02", { kinds: ["test_data"] });
const checked = (day: string, statuses: Record<string, string>, more: object = {}) =>
  newEvent("contents_checked", on(day), {
    entries: Object.entries(statuses).map(([kind, status]) => ({ kind, status, ...more })),
  });
const allThere = { treatment_notes: "received", test_data: "received" };
const dataMissing = { treatment_notes: "received", test_data: "missing" };
const noData = { treatment_notes: "received", test_data: "not_applicable" };
const dataWithheld = { treatment_notes: "received", test_data: "withheld" };
const refused = (day: string, details: object = {}) =>
  newEvent("denied", on(day), { whole: false, ground: "other", ...details });

function clockOf(events: readonly NewEvent[]) {
  const [clock] = viewCase(factsOf([two, arrived, ...events])).clocks;
  if (clock === undefined) throw new Error("No clock.");
  const { ending, allReceived, due, inPart } = clock;
  return { ending, allReceived, due: due?.latest, inPart };
}

describe("what the person finds in the envelope decides about the clock", () => {
  test.each<[string, NewEvent[], string | null, string | null]>([
    ["all was said to be there", [everything], "all_received", "2026-10-20"],
    [
      "all was said to be there, and is",
      [everything, checked("2026-10-25", allThere)],
      "all_received",
      "2026-10-20",
    ],
    [
      "all was said to be there, and something is missing",
      [everything, checked("2026-10-25", dataMissing)],
      null,
      null,
    ],
    [
      "a part of it is missing",
      [everything, checked("2026-10-25", { treatment_notes: "partial" })],
      null,
      null,
    ],
    [
      "what was missing is said to be there by a later look",
      [everything, checked("2026-10-25", dataMissing), checked("2026-10-28", allThere)],
      "all_received",
      "2026-10-20",
    ],
    [
      "what was there is missing by a later look",
      [everything, checked("2026-10-25", allThere), checked("2026-10-28", dataMissing)],
      null,
      null,
    ],
    [
      "what was missing came",
      [everything, checked("2026-10-25", dataMissing), data],
      "all_received",
      "2026-11-02",
    ],
    [
      "something else came",
      [
        everything,
        checked("2026-10-25", dataMissing),
        came("2026-11-02", { kinds: ["billing_records"] }),
      ],
      null,
      null,
    ],
    [
      "what came later is said to be everything",
      [
        everything,
        checked("2026-10-25", dataMissing),
        came("2026-11-02", { everythingAskedFor: true }),
      ],
      "all_received",
      "2026-11-02",
    ],
    [
      "what may have come before the look had been looked at",
      [
        notes,
        newEvent("records_received", on("2026-10-22", "2026-10-30"), { kinds: ["test_data"] }),
        checked("2026-10-25", dataMissing),
      ],
      null,
      null,
    ],
    ["some came, and nobody looked", [notes], null, null],
    [
      "some came, and it is all there is",
      [notes, checked("2026-10-25", noData)],
      "all_received",
      "2026-10-20",
    ],
    [
      "only one of two kinds was looked at",
      [notes, checked("2026-10-25", { treatment_notes: "received" })],
      null,
      null,
    ],
    [
      "all is there with the second delivery, not with the one after it",
      [notes, data, checked("2026-11-03", allThere), came("2026-11-20", { kinds: ["test_data"] })],
      "all_received",
      "2026-11-02",
    ],
    [
      "looked again after one more delivery: the first day on which all was there counts",
      [
        notes,
        data,
        checked("2026-11-03", allThere),
        came("2026-11-20", { kinds: ["test_data"] }),
        checked("2026-11-21", allThere),
      ],
      "all_received",
      "2026-11-02",
    ],
    [
      "held back without a word in writing",
      [notes, checked("2026-10-25", dataWithheld)],
      null,
      null,
    ],
    [
      "held back, and refused on the phone",
      [notes, refused("2026-10-21", { method: "phone" }), checked("2026-10-25", dataWithheld)],
      null,
      null,
    ],
    [
      "held back, and refused in writing before",
      [refused("2026-10-19"), notes, checked("2026-10-25", dataWithheld)],
      "rest_received",
      "2026-10-20",
    ],
    [
      "held back, and refused in writing later: not before the refusal",
      [notes, checked("2026-10-25", dataWithheld), refused("2026-11-20")],
      "rest_received",
      "2026-11-20",
    ],
    [
      "held back, and something else was refused in writing",
      [
        notes,
        refused("2026-10-21", { withheldKinds: ["billing_records"] }),
        checked("2026-10-25", dataWithheld),
      ],
      null,
      null,
    ],
    [
      "ready to collect, and not all there",
      [newEvent("ready_for_pickup", on("2026-10-18")), notes, checked("2026-10-25", dataMissing)],
      null,
      null,
    ],
  ])("%s", (_, events, by, day) => {
    const { ending, due } = clockOf(events);
    expect([ending?.by ?? null, ending?.on.latest ?? null]).toEqual([by, day]);
    expect(due).toBe("2026-11-12");
  });

  test("the date that was left behind comes back, and is late once it has passed", () => {
    const events = [two, arrived, everything, checked("2026-11-20", dataMissing)];
    const assessed = assess(factsOf(events), plainDate("2026-11-20"));
    expect(assessed.headline.words).toBe("The rest is 8 days late");
    const rest = assessed.deadlines.find(({ kind }) => kind === "rest_due");
    expect(rest).toMatchObject({ due: { latest: "2026-11-12" }, status: "passed" });
    const window = assessed.deadlines.find(({ kind }) => kind === "complaint_window");
    expect(window?.due?.latest).toBe("2027-05-11");
  });

  test("what came for a second request does not end the first, if it was looked at and is not all", () => {
    const first = "00000000-0000-4000-8000-000000000001";
    const second = newEvent("certified_letter_sent", on("2026-11-14"), {
      askedFor: { kinds: ["treatment_notes", "test_data"], from: null, to: null, format: null },
    });
    const late = came("2026-11-20", { everythingAskedFor: true });
    const look = newEvent("contents_checked", on("2026-11-21"), {
      requestId: first,
      entries: [{ kind: "test_data", status: "missing" }],
    });
    const early = newEvent("records_received", on("2026-10-20"), {
      requestId: first,
      kinds: ["treatment_notes"],
      everythingAskedFor: false,
    });
    const clocks = viewCase(factsOf([two, arrived, early, second, late, look])).clocks;
    expect(clocks.map(({ ending }) => ending?.by ?? null)).toEqual([null, "all_received"]);
  });
});

describe("whatever is ticked off, in whatever order", () => {
  const start = plainDate("2026-10-14");
  const status = fc.constantFrom("received", "partial", "withheld", "missing", "not_applicable");
  const day = fc.nat(60).map((days) => addDays(start, days));
  const event = fc.oneof(
    fc
      .tuple(day, fc.constantFrom("treatment_notes", "test_data"), fc.boolean())
      .map(([when, kind, all]) => came(when, { kinds: [kind], everythingAskedFor: all })),
    fc
      .tuple(day, fc.constantFrom("treatment_notes", "test_data"), status)
      .map(([when, kind, how]) => checked(when, { [kind]: how })),
  );
  const events = fc.uniqueArray(event, {
    maxLength: 8,
    selector: ({ occurredOn }) => occurredOn.latest,
  });

  test("a clock ends only on a day on which something came, and never while the last look found something owed", () => {
    fc.assert(
      fc.property(events, (drawn) => {
        const { ending, allReceived } = clockOf(drawn);
        const days = drawn
          .filter(({ type }) => type === "records_received")
          .map(({ occurredOn }) => occurredOn.latest);
        if (ending !== null) expect(days).toContain(ending.on.latest);
        const last = drawn
          .toSorted((a, b) => (a.occurredOn.latest < b.occurredOn.latest ? -1 : 1))
          .at(-1);
        const isOwed =
          last?.type === "contents_checked" &&
          last.details.entries.some(({ status: how }) => how === "missing" || how === "partial");
        if (isOwed) expect([ending, allReceived]).toEqual([null, null]);
      }),
      { numRuns: 300 },
    );
  });
});
