import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../../calendar/plain-date.ts";
import type { NewEvent } from "../../workflow/events.ts";
import { idOf, newEvent, on } from "../../workflow/testing/sample-events.ts";
import { assess } from "../assess.ts";
import { factsOf } from "../testing/sample-facts.ts";

const trackingNumber = "9407100000000000000009";
const letter = newEvent("certified_letter_sent", on("2026-10-13"), { trackingNumber });

function stepOn(date: string, ...events: NewEvent[]) {
  const { nextSteps } = assess(factsOf(events), plainDate(date));
  return nextSteps.find(({ code }) => code === "confirm_receipt");
}

describe("while nobody knows if the letter came", () => {
  test("the number is looked up five days after mailing, and that is our suggestion", () => {
    const step = stepOn("2026-10-14", letter);
    expect(step).toMatchObject({
      title: "Look up the number of your letter",
      by: "2026-10-18",
      action: { kind: "record_event", eventType: "receipt_established", requestId: idOf(1) },
    });
    expect(step?.script[0]?.words).toContain("9407 1000 0000 0000 0000 09");
  });

  test("after that, today", () => {
    expect(stepOn("2026-10-30", letter)?.by).toBe("2026-10-30");
  });

  test("without a number, or by another way, the old words stay", () => {
    const unnumbered = newEvent("certified_letter_sent", on("2026-10-13"));
    const byMail = newEvent("request_sent", on("2026-10-13"), { method: "mail" });
    for (const sent of [unnumbered, byMail]) {
      expect(stepOn("2026-10-14", sent)?.title).toBe("Find out when your request arrived");
    }
  });

  const lateAlready = [
    newEvent("request_sent", on("2026-08-30"), { method: "fax" }),
    newEvent("receipt_established", on("2026-08-30"), { basis: "fax_confirmation" }),
  ];

  test.each(["certified_letter_sent", "request_sent"] as const)(
    "a call asks about what was sent last, and not about the older request that arrived: %s",
    (type) => {
      const details = type === "request_sent" ? { method: "mail" } : {};
      const step = stepOn("2026-10-14", ...lateAlready, newEvent(type, on("2026-10-13"), details));
      const call = step?.script.find(({ words }) => words.includes("went to you"));
      expect(call?.words).toContain("went to you on October\u00a013.");
    },
  );

  test.each(["certified_mail", "mail", "fax"])(
    "the step and the date among the dates name one day: %s",
    (method) => {
      const events = [newEvent("request_sent", on("2026-10-13"), { method })];
      const { nextSteps, deadlines } = assess(factsOf(events), plainDate("2026-10-14"));
      const step = nextSteps.find(({ code }) => code === "confirm_receipt");
      const date = deadlines.find(({ id }) => id.startsWith("suggested:receipt:"));
      expect(step?.by).toBe(method === "certified_mail" ? "2026-10-18" : "2026-10-20");
      expect(date?.due?.latest).toBe(step?.by);
    },
  );

  test("of several requests each date says which one it is about; of one it does not", () => {
    const say = (...events: NewEvent[]) =>
      assess(factsOf(events), plainDate("2026-10-14")).deadlines.map(({ id, summary }) => [
        id.split(":")[0],
        /This is about the request that you sent (.*)\.$/.exec(summary)?.[1],
      ]);
    const told = say(...lateAlready, letter).filter(([, which]) => which !== undefined);
    expect(told.map(([, which]) => which)).toEqual([
      "on August\u00a030",
      "on October\u00a013",
      "on October\u00a013",
    ]);
    expect(say(letter).every(([, which]) => which === undefined)).toBe(true);
  });

  test.each([
    newEvent("receipt_established", on("2026-10-16"), { basis: "return_receipt" }),
    newEvent("returned_undeliverable", on("2026-10-30"), { reason: "refused" }),
  ])("it is not asked for any more once it is known: $type", (news) => {
    expect(stepOn("2026-10-31", letter, news)).toBeUndefined();
  });
});
