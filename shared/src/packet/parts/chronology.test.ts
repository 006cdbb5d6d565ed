import { describe, expect, test } from "@jest/globals";
import type { NewEvent } from "../../workflow/events.ts";
import { idOf, newEvent, on } from "../../workflow/testing/sample-events.ts";
import { neverAnswered, packetSource } from "../packet.fixture.ts";
import type { PacketKind } from "../packet.ts";
import { chronology } from "./chronology.ts";

const tell = (events: readonly NewEvent[], kind: PacketKind = "ocr_complaint") =>
  chronology(packetSource(kind, { events }), kind).blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.map((row) => row[1] ?? "") : [],
  );
const second = [
  newEvent("request_sent", on("2026-10-10"), { method: "fax" }),
  newEvent("receipt_established", on("2026-10-12"), { requestId: idOf(3), basis: "tracking" }),
];

describe("the chronology of a packet", () => {
  test("says of which request, where there are several", () => {
    const denied = newEvent("denied", on("2026-10-20"), { requestId: idOf(1) });
    const receipts = tell([...neverAnswered, ...second, denied]).filter((row) =>
      /office (got|refused)/.test(row),
    );
    expect(receipts).toEqual([
      "The office got the request. It is about the request sent on September\u00a01, 2026. Shown by the fax report.",
      "The office got the request. It is about the request sent on October\u00a010, 2026. Shown by the tracking of the post office.",
      expect.stringContaining("It is about the request sent on September\u00a01, 2026."),
    ]);
  });

  test.each([
    ["It would harm you.", "In their words: “It would harm you.”"],
    ["our policy", "In their words: “our policy”."],
  ])("a quotation ends once: %s", (groundInTheirWords, told) => {
    const denied = newEvent("denied", on("2026-10-20"), { groundInTheirWords });
    expect(tell([...neverAnswered, denied]).at(-1)).toMatch(new RegExp(`${told}$`));
  });

  test("does not where there is one", () => {
    expect(tell(neverAnswered).join(" ")).not.toContain("It is about");
  });

  test("tells the receipt of a wish to change the record from that of the records", () => {
    const rows = tell([
      ...neverAnswered,
      newEvent("amendment_requested", on("2026-10-10")),
      newEvent("receipt_established", on("2026-10-12"), { requestId: idOf(3) }),
    ]);
    expect(rows[1]).not.toContain("It is about");
    expect(rows[3]).toContain(
      "The office got the request. It is about the change to the record asked for on October\u00a010, 2026.",
    );
  });

  test("names the stage of the claim and the other way in a summary, and in no other packet", () => {
    const events = [
      ...neverAnswered,
      newEvent("claim_stage_changed", on("2026-09-05"), { stage: "reconsideration" }),
      newEvent("route_started", on("2026-09-06"), { route: "lawyer_file" }),
      newEvent("route_answered", on("2026-09-07"), { route: "lawyer_file", answer: "not_there" }),
    ];
    expect(tell(events, "case_summary").slice(2)).toEqual([
      "The claim moved on. Stage: Reconsideration.",
      "Another way to the records was begun. The lawyer’s file.",
      "An answer on another way. The lawyer’s file. The records are not there.",
    ]);
    expect(tell(events)).toHaveLength(2);
  });
});
