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

  test.each([
    newEvent("receipt_established", on("2026-10-16"), { basis: "return_receipt" }),
    newEvent("returned_undeliverable", on("2026-10-30"), { reason: "refused" }),
  ])("it is not asked for any more once it is known: $type", (news) => {
    expect(stepOn("2026-10-31", letter, news)).toBeUndefined();
  });
});
