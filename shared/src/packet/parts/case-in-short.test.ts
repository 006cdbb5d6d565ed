import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../../calendar/plain-date.ts";
import type { NewEvent } from "../../workflow/events.ts";
import { idOf, newEvent, on } from "../../workflow/testing/sample-events.ts";
import {
  cameLate,
  inTexas,
  neverAnswered,
  packetSource,
  type SourceChanges,
} from "../packet.fixture.ts";
import { caseInShort } from "./case-in-short.ts";

const blocksOf = (changes: SourceChanges) =>
  caseInShort(packetSource("case_summary", changes)).blocks;
const fieldsOf = (changes: SourceChanges = {}) =>
  Object.fromEntries(
    blocksOf(changes).flatMap((block) =>
      block.kind === "fields" ? block.fields.map(({ label, value }) => [label, value]) : [],
    ),
  );
const tableUnder = (heading: string, changes: SourceChanges = {}) => {
  const blocks = blocksOf(changes);
  const at = blocks.findIndex((block) => block.kind === "heading" && block.text === heading);
  const table = blocks[at + 1];
  return at !== -1 && table?.kind === "table" ? table.rows : [];
};
const requests = (changes: SourceChanges = {}) => tableUnder("The requests", changes);
const lastDays = (changes: SourceChanges = {}) => tableUnder("Last days of the person", changes);
const and = (...more: NewEvent[]): SourceChanges => ({ events: [...neverAnswered, ...more] });
const got = "The office got it on September\u00a01, 2026. Shown by the fax report.";

describe("the case in short", () => {
  test("says who, where the claim stands, what was asked for and how often, and what shows it", () => {
    const changes = {
      ...and(
        newEvent("followed_up", on("2026-10-05"), { method: "phone" }),
        newEvent("followed_up", on("2026-10-12"), { method: "phone" }),
        newEvent("call_logged", on("2026-10-13")),
        newEvent("hearing_scheduled", on("2026-10-14"), { hearingOn: "2027-01-20" }),
      ),
      claimStage: "hearing" as const,
      person: {
        letterDetails: {
          claimReference: "A-17",
          lawyerName: "Kim Ode",
          hearingOfficeName: "Hearing Office Austin",
        },
      },
    };
    expect(fieldsOf(changes)).toMatchObject({
      "Whose records": "Renata Moreno",
      "Date of birth": "March\u00a04, 1985",
      "Claim with Social Security": "Hearing before a judge",
      "Number of the claim": "A-17",
      "Acts for the person in the claim": "Kim Ode",
      Hearing: "January\u00a020, 2027, Hearing Office Austin",
      "Who has the records": "Larkspur Psychiatry",
      Doctor: "Alan Reyes, MD",
      "Asked so far": "1 request, 2 reminders, 1 phone call",
      Findings: "1, listed under “Findings”",
      Exhibits: "None",
    });
  });

  test.each([
    ["unknown", null, undefined],
    ["none", null, undefined],
    ["hearing", false, "Nobody"],
    ["hearing", true, "A lawyer or other representative"],
  ] as const)("of a claim that is %s says no more than is known", (stage, represented, acts) => {
    const told = newEvent("claim_stage_changed", on("2026-09-05"), { stage, represented });
    const fields = fieldsOf(and(told));
    const words = { unknown: undefined, none: "None", hearing: "Hearing before a judge" };
    expect(fields["Claim with Social Security"]).toBe(words[stage]);
    expect(fields["Acts for the person in the claim"]).toBe(acts);
  });

  test.each<[string, SourceChanges, string, string]>([
    [
      "is open and late",
      {},
      `${got} It is open. The answer is 49 days late on November\u00a019, 2026.`,
      "October\u00a01, 2026",
    ],
    [
      "is open and not late",
      { today: plainDate("2026-10-01") },
      `${got} It is open.`,
      "October\u00a01, 2026",
    ],
    [
      "is late by the law of a state first",
      { holder: inTexas },
      `${got} It is open. The answer is 64 days late on November\u00a019, 2026.`,
      "September\u00a016, 2026",
    ],
    [
      "was answered late",
      { events: cameLate },
      `${got} All of it came on October\u00a020, 2026. That was 19 days late.`,
      "October\u00a01, 2026",
    ],
    [
      "was refused in time, and the rest came",
      and(
        newEvent("denied", on("2026-09-10"), { ground: "endangers_life_or_safety" }),
        newEvent("records_received", on("2026-10-20"), { everythingAskedFor: true }),
      ),
      `${got} It was refused in writing on September\u00a010, 2026. All of it came on October\u00a020, 2026.`,
      "October\u00a01, 2026",
    ],
    [
      "came in part",
      and(newEvent("records_received", on("2026-09-20"), { everythingAskedFor: false })),
      `${got} It is open in part: some came, or some was refused. The answer is 49 days late on November\u00a019, 2026.`,
      "October\u00a01, 2026",
    ],
    [
      "has no day of receipt",
      { events: neverAnswered.slice(0, 1) },
      "It is not known when the office got it. It is open.",
      "Not known",
    ],
    [
      "came back",
      {
        events: [
          ...neverAnswered.slice(0, 1),
          newEvent("returned_undeliverable", on("2026-09-09"), { reason: "wrong_address" }),
        ],
      },
      "It came back on September\u00a09, 2026.",
      "Not known",
    ],
  ])("tells of a request that %s", (_what, changes, standing, due) => {
    expect(requests(changes)).toEqual([["September\u00a01, 2026", standing, due]]);
  });

  test("tells each of two requests with its own days", () => {
    const second = [
      newEvent("request_sent", on("2026-10-10"), { method: "fax" }),
      newEvent("receipt_established", on("2026-10-12"), { requestId: idOf(3) }),
    ];
    expect(requests(and(...second)).map(([asked, , due]) => [asked, due])).toEqual([
      ["September\u00a01, 2026", "October\u00a01, 2026"],
      ["October\u00a010, 2026", "November\u00a011, 2026"],
    ]);
    expect(lastDays(and(...second)).map(([day, what]) => [day, what])).toEqual([
      [
        "March\u00a030, 2027",
        expect.stringContaining("in time. It is about the request sent on September\u00a01, 2026."),
      ],
      [
        "May\u00a010, 2027",
        expect.stringContaining("in time. It is about the request sent on October\u00a010, 2026."),
      ],
    ]);
  });

  test("lists the last days of the person with what each is for and its rule, the earliest first", () => {
    const hearing = newEvent("hearing_scheduled", on("2026-10-14"), { hearingOn: "2027-01-20" });
    const days = lastDays(and(hearing));
    expect(days.map(([day, what]) => [day, what])).toEqual([
      ["January\u00a012, 2027", "Evidence for the hearing, or word of what is still to come."],
      ["January\u00a020, 2027", "The hearing."],
      [
        "March\u00a030, 2027",
        "A complaint to the Office for Civil Rights about the answer that did not come in time.",
      ],
    ]);
    expect(days[0]?.[2]).toContain("20 CFR 404.935");
    expect(days[2]?.[2]).toContain("160.306");
  });

  test("a hearing after the 180 days stands behind them, and nothing stands there before it happened", () => {
    const hearing = newEvent("hearing_scheduled", on("2026-09-14"), { hearingOn: "2027-06-01" });
    const subjects = (changes: SourceChanges) =>
      lastDays(changes).map(([, what]) => what?.slice(0, 11));
    expect(subjects(and(hearing))).toEqual(["A complaint", "Evidence fo", "The hearing"]);
    expect(subjects({ ...and(hearing), today: plainDate("2026-10-01") })).toEqual([
      "Evidence fo",
      "The hearing",
    ]);
  });

  test("says of a last day that it was used, or that it is over and what is left", () => {
    const used = and(
      newEvent("hearing_scheduled", on("2026-10-14"), { hearingOn: "2027-01-20" }),
      newEvent("evidence_notice_sent", on("2026-10-20")),
      newEvent("ocr_complaint_filed", on("2026-11-02")),
    );
    const words = JSON.stringify(lastDays(used));
    expect(words).toContain("still to come. Done on October\u00a020, 2026.");
    expect(words).toContain("in time. Filed on November\u00a02, 2026.");
    const late = JSON.stringify(lastDays({ today: plainDate("2027-04-01") }));
    expect(late).toContain("It is over. The office may waive it for good cause.");
  });

  test("names a refusal with the 180 days of its own, and no threat", () => {
    const changes = and(
      newEvent("denied", on("2026-11-02"), { ground: "endangers_life_or_safety" }),
      newEvent("retaliation_reported", on("2026-09-10"), {
        what: "threatened",
        becauseIAsked: true,
      }),
    );
    expect(lastDays(changes).map(([day, what]) => [day, what])).toEqual([
      [
        "March\u00a030, 2027",
        "A complaint to the Office for Civil Rights about the answer that did not come in time.",
      ],
      ["May\u00a01, 2027", "A complaint to the Office for Civil Rights about the refusal."],
    ]);
  });

  test("of a case without anything has no empty table", () => {
    expect(requests({ events: [] })).toEqual([]);
    expect(blocksOf({ events: [] }).map(({ kind }) => kind)).toEqual(["fields"]);
  });
});
