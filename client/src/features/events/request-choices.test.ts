import { describe, expect, test } from "@jest/globals";
import { caseEventSchema } from "@recourse/shared/workflow/events";
import { requestChoices } from "./request-choices.ts";

const askedFor = { kinds: ["complete_record"], from: null, to: null, format: null };
const idOf = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;

function record(...facts: { type: string; on: string; details: object }[]) {
  return facts.map(({ type, on, details }, index) =>
    caseEventSchema.parse({
      ...{ type, details, id: idOf(index + 1), sequence: index + 1 },
      ...{ recordedOn: on, recordedBy: "user", occurredOn: { earliest: on, latest: on } },
    }),
  );
}
const request = { type: "request_sent", on: "2026-10-01", details: { method: "fax", askedFor } };
const correction = {
  type: "amendment_requested",
  on: "2026-11-01",
  details: { what: "“In remission” is not true", method: "mail" },
};
const list = {
  type: "accounting_requested",
  on: "2026-11-02",
  details: { method: "mail", from: null, to: null },
};
const labels = (...parameters: Parameters<typeof requestChoices>) =>
  requestChoices(...parameters).map(({ label }) => label.replaceAll("\u00a0", " "));

describe("which request an event is about", () => {
  test("nothing to choose: no question", () => {
    expect(requestChoices(record(request, correction), "records")).toEqual([]);
    expect(requestChoices(record(request), "any")).toEqual([]);
  });

  test("arrival and more time can be about a correction or a list, and the open answer says what it means", () => {
    expect(labels(record(request, correction, list), "any")).toEqual([
      "I am not sure. Take the latest request for records",
      "The list of who has seen it, of November 2",
      "The correction of November 1: “In remission” is not true",
      "The request of October 1",
    ]);
  });

  test("an answer about a correction chooses among corrections", () => {
    expect(labels(record(request, correction, correction, list), "amendment")).toEqual([
      "I am not sure. Take the oldest one that waits",
      "The correction of November 1: “In remission” is not true",
      "The correction of November 1: “In remission” is not true",
    ]);
  });

  test("one that was corrected keeps the id it had", () => {
    const reason = { supersedes: idOf(2), reason: "Another day", replacedBy: idOf(4) };
    const events = record(
      request,
      correction,
      { type: "corrected", on: "2026-11-03", details: reason },
      correction,
    );
    expect(requestChoices(events, "any").map(({ value }) => value)).toEqual(["", idOf(2), idOf(1)]);
  });
});
