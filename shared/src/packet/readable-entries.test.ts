import { describe, expect, test } from "@jest/globals";
import { caseEventSchema, type NewEvent } from "../workflow/events.ts";
import { replay } from "../workflow/records-case.ts";
import { newEvent, on, record } from "../workflow/testing/sample-events.ts";
import { packetSource, paper, paperId } from "./packet.fixture.ts";
import { type PacketKind, packetKindSchema } from "./packet.ts";
import { findReadable } from "./readable-entries.ts";

/** The places of the entries that can be read. */
function readable(events: readonly NewEvent[], kind: PacketKind = "ocr_complaint") {
  const history = record(events);
  const { exhibits } = packetSource(kind, { events, documents: [paper(1)] });
  const shown = findReadable(replay(history), exhibits, kind);
  return history.flatMap(({ id, sequence }) => (shown.has(id) ? sequence : []));
}

const asked = newEvent("request_sent", on("2026-09-01"), { method: "fax" });
const came = newEvent("receipt_established", on("2026-09-01"), { basis: "fax_confirmation" });
const decided = newEvent("review_decided", on("2026-10-20"), { decision: "upheld" });

describe("the entries of a chain that a packet shows", () => {
  test.each(packetKindSchema.options)("are those that its chronology tells: %s", (kind) => {
    expect(readable([asked, came, decided], kind)).toEqual([1, 2, 3]);
  });

  test.each<[string, NewEvent]>([
    ["a note of one's own", newEvent("note_added", on("2026-09-10"), { text: "I cried." })],
    ["a break", newEvent("paused", on("2026-09-10"), { reason: "In the hospital." })],
    ["an own step", newEvent("step_decided", on("2026-09-10"), {})],
    ["a threat", newEvent("retaliation_reported", on("2026-09-10"), { happened: "They said no." })],
    ["an event with a private note", { ...decided, note: "She was rude." }],
    ["what was said on the phone", newEvent("call_logged", on("2026-09-10"), { said: "Soon." })],
    [
      "why a case was let go",
      newEvent("let_go", on("2026-10-20"), { reason: "I have no strength." }),
    ],
    ["a paper that does not go along", { ...decided, documentIds: [paperId(2)] }],
    [
      "what was compared",
      newEvent("contents_checked", on("2026-10-20"), {
        entries: [{ kind: "treatment_notes", status: "missing", note: "About my sister." }],
      }),
    ],
  ])("are never %s", (_what, event) => {
    for (const kind of packetKindSchema.options) {
      expect(readable([asked, came, event], kind)).toEqual([1, 2]);
    }
  });

  test("are those with a paper that goes along", () => {
    expect(readable([asked, { ...came, documentIds: [paperId(1)] }])).toEqual([1, 2]);
  });

  test("are about the claim in the summary only, and never with whose lawyer acts in it", () => {
    const events = [
      asked,
      came,
      newEvent("hearing_scheduled", on("2026-10-01"), { hearingOn: "2027-01-20" }),
      newEvent("request_sent", on("2026-10-02"), { method: "fax", proofOfClaimEnclosed: null }),
    ];
    expect(readable(events)).toEqual([1, 2]);
    expect(readable(events, "case_summary")).toEqual([1, 2, 3]);
  });

  test("are nothing that was corrected, and not the correction either", () => {
    const history = record([asked, came, decided]);
    const [, second] = history;
    const correction = caseEventSchema.parse({
      ...{ id: paperId(77), sequence: 4, type: "corrected", recordedBy: "u1" },
      ...{ recordedOn: "2026-10-21", occurredOn: decided.occurredOn },
      details: { supersedes: second?.id ?? "", reason: "Not so.", replacedBy: null },
    });
    const shown = findReadable(replay([...history, correction]), [], "ocr_complaint");
    expect(history.map(({ id }) => shown.has(id))).toEqual([true, false, true]);
    expect(shown.has(correction.id)).toBe(false);
  });

  test("name none of those that are hidden, also by way of another: the id would let their words be guessed", () => {
    const [first] = record([asked]);
    const answer = newEvent("acknowledged", on("2026-09-03"), { requestId: first?.id });
    expect(readable([asked, answer])).toEqual([1, 2]);
    expect(readable([{ ...asked, note: "Private." }, answer, came])).toEqual([3]);
  });
});
