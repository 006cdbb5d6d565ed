import { describe, expect, test } from "@jest/globals";
import { replay } from "../workflow/records-case.ts";
import { newEvent, on, record } from "../workflow/testing/sample-events.ts";
import { listExhibits, noExhibitChoices, numberExhibits } from "./exhibits.ts";
import { paper, paperId } from "./packet.fixture.ts";

const history = record([
  { ...newEvent("request_sent", on("2026-09-01"), { method: "fax" }), documentIds: [paperId(2)] },
  { ...newEvent("denied", on("2026-10-01")), documentIds: [paperId(1), paperId(2)] },
]);
const [request, denial] = history;
const state = replay(history);
const unnamed = { description: null };
const documents = [
  paper(1, unnamed),
  paper(2, unnamed),
  paper(3, { description: " A loose page " }),
];
const sources = { state, documents, sentLetters: [] };
const ids = (exhibits: readonly { readonly id: string }[]) => exhibits.map(({ id }) => id);

describe("the exhibits of a case", () => {
  test("stand by the day of the first event that each one proves; what proves nothing comes last", () => {
    const exhibits = listExhibits(sources, noExhibitChoices);
    expect(ids(exhibits)).toEqual([paperId(2), paperId(1), paperId(3)]);
    expect(exhibits.map(({ on: day }) => day?.earliest ?? null)).toEqual([
      "2026-09-01",
      "2026-10-01",
      null,
    ]);
    expect(exhibits[0]?.proves.map(({ type }) => type)).toEqual(["request_sent", "denied"]);
  });

  test("are called what the user called them, else their description, else the file", () => {
    const exhibits = { [paperId(1)]: { title: "The refusal" } };
    const titles = listExhibits(sources, { order: null, exhibits }).map(({ title }) => title);
    expect(titles).toEqual(["paper-2.pdf", "The refusal", "A loose page"]);
  });

  test("keep the order of the user; what came later follows", () => {
    const order = [paperId(3), paperId(1)];
    expect(ids(listExhibits(sources, { order, exhibits: {} }))).toEqual([
      paperId(3),
      paperId(1),
      paperId(2),
    ]);
  });

  test("can be tied to an event that was recorded before the paper came", () => {
    const exhibits = { [paperId(3)]: { proves: request?.id } };
    const [third] = listExhibits(sources, { order: null, exhibits });
    expect(third).toMatchObject({ id: paperId(3), proves: [{ type: "request_sent" }] });
  });

  test("go with what a correction put in the place of an event, and with nothing where it never happened", () => {
    const replacedBy = "0198f000-0000-7000-8000-0000000000aa";
    const corrected = (replacement: string | null) => [
      ...history,
      { ...newEvent("denied", on("2026-10-02")), ...envelope(3), id: replacedBy },
      {
        ...{ type: "corrected" as const, occurredOn: on("2026-10-03"), ...envelope(4) },
        details: { supersedes: denial?.id ?? "", reason: "Another day", replacedBy: replacement },
      },
    ];
    const exhibits = { [paperId(3)]: { proves: denial?.id } };
    const provenBy = (replacement: string | null) =>
      listExhibits(
        { ...sources, state: replay(corrected(replacement)) },
        { order: null, exhibits },
      ).find(({ id }) => id === paperId(3))?.proves;
    expect(provenBy(replacedBy)).toMatchObject([{ on: on("2026-10-02") }]);
    expect(provenBy(null)).toEqual([]);
  });

  test("a letter that was sent is one, with the day and the hash of its words", () => {
    const letter = {
      ...{ id: paperId(50), kind: "certified_letter" as const, sentOn: on("2026-09-15") },
      ...{ eventId: request?.id ?? null, textHash: "f".repeat(64) },
    };
    const [first] = listExhibits({ ...sources, sentLetters: [letter] }, noExhibitChoices);
    expect(first).toMatchObject({
      source: "letter",
      title: "The certified letter",
      sha256: letter.textHash,
    });
  });
});

describe("the exhibits of one packet", () => {
  const all = listExhibits(sources, noExhibitChoices);

  test("are numbered from 1 without a gap; what proves nothing has no number", () => {
    const numbered = numberExhibits(all, "ocr_complaint", () => true);
    expect(numbered.map(({ number, id }) => [number, id])).toEqual([
      [1, paperId(2)],
      [2, paperId(1)],
    ]);
  });

  test("leave out what the user left out of this packet, and of no other", () => {
    const exhibits = { [paperId(2)]: { leftOutOf: ["ocr_complaint" as const] } };
    const chosen = listExhibits(sources, { order: null, exhibits });
    expect(ids(numberExhibits(chosen, "ocr_complaint", () => true))).toEqual([paperId(1)]);
    expect(numberExhibits(chosen, "case_summary", () => true)).toHaveLength(2);
  });

  test("leave out what proves only things that the packet does not tell", () => {
    const numbered = numberExhibits(all, "ocr_complaint", (type) => type === "request_sent");
    expect(ids(numbered)).toEqual([paperId(2)]);
    expect(numbered[0]?.proves.map(({ type }) => type)).toEqual(["request_sent"]);
  });
});

function envelope(sequence: number) {
  return {
    id: `0198f000-0000-7000-8000-00000000000${sequence}`,
    ...{ sequence, recordedOn: on("2026-10-03").earliest, recordedBy: "user" },
  };
}
