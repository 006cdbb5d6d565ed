import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, laterOf, type PlainDate, plainDate } from "../calendar/plain-date.ts";
import { findRule } from "../rules/rule-index.ts";
import type { Rule } from "../rules/rule-pack.ts";
import type { EventOf } from "../workflow/events.ts";
import { newEvent, on, record } from "../workflow/testing/sample-events.ts";
import { judgeExtensions } from "./extension.ts";

type Notice = EventOf<"extension_notice_received">;

/** Receipt on October 13: the notice is in time until November 12, the completion until December 12. */
const receipt = on("2026-10-13");
const good = {
  written: true,
  datedOn: "2026-10-28",
  reasons: "Kept off site",
  completionDate: "2026-12-01",
};

function notices(...drafts: { came: string; until?: string; details?: object }[]): Notice[] {
  return record(
    drafts.map(({ came, until, details }) =>
      newEvent("extension_notice_received", on(came, until ?? came), { ...good, ...details }),
    ),
  ).flatMap((event) => (event.type === "extension_notice_received" ? [event] : []));
}

describe("more time counts only if the whole test passes", () => {
  test.each<[string, string, object, string[], string]>([
    ["a good letter", "2026-10-30", {}, [], "2026-12-01"],
    ["it comes on day 30", "2026-11-12", {}, [], "2026-12-01"],
    ["T04: it comes on day 31", "2026-11-13", {}, ["late"], "2026-11-12"],
    ["T04: by phone", "2026-10-30", { written: false }, ["not_written"], "2026-11-12"],
    ["T04: without reasons", "2026-10-30", { reasons: undefined }, ["no_reasons"], "2026-11-12"],
    [
      "T04: without a date",
      "2026-10-30",
      { completionDate: undefined },
      ["no_completion_date"],
      "2026-11-12",
    ],
    ["to day 60", "2026-10-30", { completionDate: "2026-12-12" }, [], "2026-12-12"],
    ["to day 61", "2026-10-30", { completionDate: "2026-12-13" }, ["too_long"], "2026-11-12"],
    [
      "to a day within the first 30",
      "2026-10-20",
      { completionDate: "2026-10-30" },
      [],
      "2026-11-12",
    ],
    [
      "everything wrong",
      "2026-11-18",
      { written: false, reasons: undefined, completionDate: undefined },
      ["not_written", "no_reasons", "no_completion_date", "late"],
      "2026-11-12",
    ],
  ])("%s", (_, came, details, failures, due) => {
    const judged = judgeExtensions(receipt, notices({ came, details }));
    expect(judged.extensions[0]?.failures).toEqual(failures);
    expect(judged.due).toEqual(on(due));
  });

  test("T04: a second one does not count", () => {
    const judged = judgeExtensions(
      receipt,
      notices(
        { came: "2026-10-30" },
        { came: "2026-11-05", details: { completionDate: "2026-12-12" } },
      ),
    );
    expect(judged.extensions.map((one) => one.failures)).toEqual([[], ["not_the_first"]]);
    expect(judged.due).toEqual(on("2026-12-01"));
  });

  test("a notice that did not count does not use up the one that the rule allows", () => {
    const judged = judgeExtensions(
      receipt,
      notices({ came: "2026-10-30", details: { written: false } }, { came: "2026-11-05" }),
    );
    expect(judged.extensions.map((one) => one.verdict)).toEqual(["does_not_count", "counts"]);
    expect(judged.due).toEqual(on("2026-12-01"));
  });

  test("dated in time but received late: does not count, and the doubt is kept", () => {
    const [judged] = judgeExtensions(
      receipt,
      notices({ came: "2026-11-18", details: { datedOn: "2026-11-10" } }),
    ).extensions;
    expect(judged).toMatchObject({ verdict: "does_not_count", datedInTime: true });
  });
});

describe("with a range of days it counts only for certain", () => {
  test("the due range covers both results", () => {
    const judged = judgeExtensions(on("2026-10-13", "2026-10-20"), notices({ came: "2026-11-15" }));
    expect(judged.extensions[0]?.verdict).toBe("depends");
    expect(judged.due).toEqual(on("2026-11-12", "2026-12-01"));
  });

  test("the day of the notice may be the unknown one", () => {
    const judged = judgeExtensions(receipt, notices({ came: "2026-11-10", until: "2026-11-15" }));
    expect(judged.extensions[0]?.verdict).toBe("depends");
    expect(judged.due).toEqual(on("2026-11-12", "2026-12-01"));
  });

  test("60 days may be too long for the earliest receipt only", () => {
    const judged = judgeExtensions(
      on("2026-10-13", "2026-10-20"),
      notices({ came: "2026-10-30", details: { completionDate: "2026-12-15" } }),
    );
    expect(judged.extensions[0]?.verdict).toBe("depends");
    expect(judged.due).toEqual(on("2026-11-12", "2026-12-15"));
  });

  test("without a receipt day nothing is due, and a bad letter is bad all the same", () => {
    const judged = judgeExtensions(
      null,
      notices({ came: "2026-10-30", details: { written: false } }),
    );
    expect(judged.due).toBeNull();
    expect(judged.extensions[0]?.verdict).toBe("does_not_count");
  });
});

describe("the rule decides about lengths and conditions", () => {
  const access = findRule("FED-CLOCK-01");
  const allowed = access.extension;
  if (allowed === null) throw new Error("Access allows more time.");
  const judgedBy = (rule: Partial<Rule>, came: string, details: object = {}) => {
    const { due, extensions } = judgeExtensions(receipt, notices({ came, details }), {
      ...access,
      ...rule,
    });
    return { due, failures: extensions.flatMap((one) => one.failures) };
  };

  test("T09: the same notice fails for access on day 31 and counts for an amendment until day 60", () => {
    const [amendment, until] = [findRule("FED-AMEND-01"), { completionDate: "2027-01-11" }];
    expect(judgedBy(amendment, "2026-12-12", until)).toEqual({
      due: on("2027-01-11"),
      failures: [],
    });
    expect(judgedBy(amendment, "2026-12-13", until).failures).toEqual(["late"]);
    expect(judgedBy(access, "2026-12-12", until).failures).toEqual(["late", "too_long"]);
  });

  test("a rule without more time stays at its first length", () => {
    expect(judgedBy({ length: 15, extension: null }, "2026-10-20")).toEqual({
      due: on("2026-10-28"),
      failures: ["not_allowed"],
    });
  });

  test.each<[string, Partial<typeof allowed>, string, object]>([
    ["a spoken notice", { mustBeWritten: false }, "2026-10-30", { written: false }],
    ["a notice without reasons", { needsReasons: false }, "2026-10-30", { reasons: undefined }],
    ["a notice after the first length", { noticeDue: "not_stated" }, "2026-11-20", {}],
  ])("%s counts where the rule does not forbid it", (_, condition, came, details) => {
    const rule = { extension: { ...allowed, ...condition } };
    expect(judgedBy(rule, came, details)).toEqual({ due: on("2026-12-01"), failures: [] });
    expect(judgedBy({}, came, details).due).toEqual(on("2026-11-12"));
  });

  test("a notice that need not name a day takes all the time there is", () => {
    const rule = { extension: { ...allowed, needsDate: false } };
    const unnamed = { completionDate: undefined };
    expect(judgedBy(rule, "2026-10-30", unnamed).due).toEqual(on("2026-12-12"));
  });

  test("a second one counts where the rule allows two", () => {
    const twice = { ...access, extension: { ...allowed, maxCount: 2 } };
    const second = { came: "2026-11-05", details: { completionDate: "2026-12-12" } };
    const judged = judgeExtensions(receipt, notices({ came: "2026-10-30" }, second), twice);
    expect(judged.extensions.map((one) => one.verdict)).toEqual(["counts", "counts"]);
  });

  test("business days are counted as such", () => {
    const inBusinessDays = {
      length: 15,
      unit: "business_day",
      calendar: "us_federal",
      extension: { ...allowed, totalLength: 21, unit: "business_day" },
    } as const;
    expect(judgedBy({ ...inBusinessDays, extension: null }, "2026-10-20").due).toEqual(
      on("2026-11-03"),
    );
    const until = { completionDate: "2026-11-12" };
    expect(judgedBy(inBusinessDays, "2026-11-03", until)).toEqual({
      due: on("2026-11-12"),
      failures: [],
    });
    expect(judgedBy(inBusinessDays, "2026-11-04", until).failures).toEqual(["late"]);
  });

  test("a reasonable time without a number gives no date", () => {
    expect(judgedBy({ length: null, unit: "none" }, "2026-10-20").due).toBeNull();
  });
});

describe("for every receipt, notice and named day", () => {
  const day = (offset: number): PlainDate => addDays(plainDate("2026-01-01"), offset);
  const drawn = fc.record({
    receiptOffset: fc.nat(20),
    width: fc.nat(20),
    cameOffset: fc.integer({ min: 0, max: 70 }),
    cameWidth: fc.nat(10),
    completionOffset: fc.integer({ min: 0, max: 110 }),
  });
  const [sample] = notices({ came: "2026-10-30" });
  if (sample === undefined) throw new Error("one notice");
  const noticeOf = (draw: { cameOffset: number; cameWidth: number; completionOffset: number }) => [
    {
      ...sample,
      occurredOn: {
        earliest: day(draw.cameOffset),
        latest: day(draw.cameOffset + draw.cameWidth),
      },
      details: { ...sample.details, completionDate: day(draw.completionOffset) },
    },
  ];

  test("a range contains every date that its members give", () => {
    fc.assert(
      fc.property(drawn, (draw) => {
        const whole = judgeExtensions(
          { earliest: day(draw.receiptOffset), latest: day(draw.receiptOffset + draw.width) },
          noticeOf(draw),
        ).due;
        for (let receiptDay = 0; receiptDay <= draw.width; receiptDay += 1)
          for (let cameDay = 0; cameDay <= draw.cameWidth; cameDay += 1) {
            const exact = on(day(draw.receiptOffset + receiptDay));
            const member = judgeExtensions(
              exact,
              noticeOf({ ...draw, cameOffset: draw.cameOffset + cameDay, cameWidth: 0 }),
            ).due;
            if (whole === null || member === null) throw new Error("a receipt gives a date");
            if (member.earliest < whole.earliest || member.latest > whole.latest)
              throw new Error(`${member.earliest} lies outside ${JSON.stringify(whole)}`);
          }
      }),
      { numRuns: 200 },
    );
  });

  test("a later receipt never gives an earlier date", () => {
    fc.assert(
      fc.property(drawn, (draw) => {
        const dueFor = (offset: number) =>
          judgeExtensions(on(day(offset)), noticeOf(draw)).due?.latest;
        const first = dueFor(draw.receiptOffset);
        const second = dueFor(draw.receiptOffset + draw.width);
        expect(first !== undefined && second !== undefined && first <= second).toBe(true);
      }),
    );
  });

  test("the date lies between day 30 and day 60", () => {
    fc.assert(
      fc.property(drawn, (draw) => {
        const receivedOn = day(draw.receiptOffset);
        const due = judgeExtensions(on(receivedOn), noticeOf(draw)).due;
        expect(due?.earliest).toBe(laterOf(due?.earliest ?? receivedOn, addDays(receivedOn, 30)));
        expect((due?.latest ?? "9999") <= addDays(receivedOn, 60)).toBe(true);
      }),
    );
  });
});
