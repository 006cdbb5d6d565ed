import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import type { NewEvent } from "../workflow/events.ts";
import { idOf, newEvent, on } from "../workflow/testing/sample-events.ts";
import { assess } from "./assess.ts";
import { planReminders } from "./plan-reminders.ts";
import { factsOf } from "./testing/sample-facts.ts";

const sent = newEvent("request_sent", on("2026-10-01"));
const came = newEvent("records_received", on("2026-11-02"), { everythingAskedFor: true });
const denied = newEvent("denied", on("2026-06-08"), { method: "phone" });
const askedInMay = newEvent("request_sent", on("2026-05-01"));
const district = { holder: { jurisdiction: "US-DC", kind: "therapist" } } as const;
const ontario = { holder: { jurisdiction: "CA-ON" } } as const;

const ownOn = (today: string, events: NewEvent[], changes: Parameters<typeof factsOf>[1]) =>
  assess(factsOf(events, changes), plainDate(today)).deadlines.filter(
    ({ kind }) => kind === "own_date",
  );

describe("the person's own dates by the law of a place", () => {
  test("DC-AMEND-01: 15 days from the day records came", () => {
    expect(ownOn("2026-11-03", [sent, came], district)).toMatchObject([
      { due: on("2026-11-17"), party: "person", legal: true, status: "upcoming" },
    ]);
  });

  test("DC-AMEND-01: of a range the earliest day counts, to be safe", () => {
    const range = newEvent("records_received", on("2026-11-02", "2026-11-08"));
    expect(ownOn("2026-11-09", [sent, range], district)[0]?.due).toEqual(on("2026-11-17"));
  });

  test("DC-AMEND-01: settled once a correction was asked for", () => {
    const asked = newEvent("amendment_requested", on("2026-11-05"), { method: "mail" });
    expect(ownOn("2026-11-06", [sent, came, asked], district)[0]?.status).toBe("met");
  });

  test("DC-AMEND-01: afterwards the words name the way that is left", () => {
    const [own] = ownOn("2026-11-18", [sent, came], district);
    expect(own?.summary).toContain("You can still ask for a correction under the federal rule.");
    expect(own?.daysLate).toBeNull();
  });

  test("DC-AMEND-01: the step to ask for a correction has this day, and it is legal", () => {
    const step = (today: string) =>
      assess(factsOf([sent, came], district), plainDate(today)).nextSteps.find(
        ({ code }) => code === "ask_for_correction",
      );
    expect(step("2026-11-03")).toMatchObject({ by: "2026-11-17", byIsLegal: true });
    expect(step("2026-11-18")).toMatchObject({ by: null, byIsLegal: false });
  });

  test("DC-MH-04: 6 months from the first no", () => {
    expect(ownOn("2026-06-09", [askedInMay, denied], district)).toMatchObject([
      { due: on("2026-12-08"), id: `own_date:${idOf(2)}:DC-MH-04` },
    ]);
  });

  test("CA-ON-02: 6 months from the first no, to the corresponding date", () => {
    const no = newEvent("denied", on("2026-08-31"));
    expect(ownOn("2026-09-01", [askedInMay, no], ontario)[0]?.due).toEqual(on("2027-02-28"));
  });

  test.each([
    ["a health plan in the District", { holder: { jurisdiction: "US-DC", kind: "health_plan" } }],
    ["an office elsewhere", {}],
  ] as const)("none for %s", (_, changes) => {
    expect(ownOn("2026-11-03", [sent, came], changes)).toEqual([]);
  });

  test("reminders only from after the day that started the count, and none once it is settled", () => {
    const own = (...events: NewEvent[]) =>
      planReminders(factsOf(events, district))
        .filter(({ deadlineId }) => deadlineId.startsWith("own_date:"))
        .map(({ sendOn }) => sendOn);
    expect(own(sent, came)).toEqual(["2026-11-03", "2026-11-10", "2026-11-16"]);
    const asked = newEvent("amendment_requested", on("2026-11-05"), { method: "mail" });
    expect(own(sent, came, asked)).toEqual([]);
    expect(own(askedInMay, denied)).toEqual([]);
  });
});

describe("SSA-EVID-02: evidence 5 business days before a hearing, counted back", () => {
  const told = newEvent("hearing_scheduled", on("2026-09-10"), { hearingOn: "2026-12-02" });
  const anywhere = { holder: { jurisdiction: "US-ME" } } as const;

  test("over a weekend and Thanksgiving", () => {
    const [own] = ownOn("2026-11-01", [sent, told], anywhere);
    expect(own).toMatchObject({ due: on("2026-11-24"), party: "person", legal: true });
    expect(own?.explanation.workings[0]).toMatchObject({
      rule: { id: "SSA-EVID-02" },
      daysSkipped: "3 days: 2 weekend days, Thanksgiving Day (November\u00a026)",
    });
  });

  test("a new notice takes the place of the older one", () => {
    const moved = newEvent("hearing_scheduled", on("2026-11-05"), { hearingOn: "2026-11-18" });
    expect(ownOn("2026-11-06", [sent, told, moved], anywhere).map(({ due }) => due)).toEqual([
      on("2026-11-10"),
    ]);
  });

  test("telling them what is missing is enough (SSA-EVID-03), and afterwards the three reasons are named", () => {
    const notice = newEvent("evidence_notice_sent", on("2026-11-20"), { method: "fax" });
    expect(ownOn("2026-11-21", [sent, told, notice], anywhere)[0]?.status).toBe("met");
    expect(ownOn("2026-11-25", [sent, told], anywhere)[0]?.summary).toContain("misled you");
  });

  describe("the hearing has a line of its own", () => {
    const datesOn = (day: string, ...more: NewEvent[]) =>
      assess(factsOf([sent, told, ...more], anywhere), plainDate(day)).deadlines;
    const hearingOn = (day: string, ...more: NewEvent[]) =>
      datesOn(day, ...more).find(({ kind }) => kind === "hearing");

    test("after the last day for evidence, with its why", () => {
      expect(hearingOn("2026-11-01")).toMatchObject({
        due: on("2026-12-02"),
        status: "upcoming",
        party: "person",
        legal: true,
        summary: expect.stringContaining("Evidence has its last day before it: Tuesday"),
        explanation: { workings: [{ rule: { id: "SSA-EVID-02" }, fallsOn: on("2026-12-02") }] },
      });
      const own = datesOn("2026-11-01").filter(({ kind }) =>
        ["own_date", "hearing"].includes(kind),
      );
      expect(own.map(({ kind }) => kind)).toEqual(["own_date", "hearing"]);
      const points = hearingOn("2026-11-01")?.explanation.counting.map(({ kind }) => kind);
      expect(points).toEqual(["day_zero", "milestone", "due"]);
    });

    test("between the two it says that late evidence can still count, and for which reasons", () => {
      expect(hearingOn("2026-11-25")?.summary).toMatch(/Late evidence can still count.*misled you/);
      const notice = newEvent("evidence_notice_sent", on("2026-11-20"), { method: "fax" });
      expect(hearingOn("2026-11-25", notice)?.summary).toContain("You told them in time");
    });

    test("is today's on its day, moves with a new notice, and is gone afterwards or with the case", () => {
      expect(hearingOn("2026-12-02")?.status).toBe("due_today");
      expect(hearingOn("2026-12-03")).toBeUndefined();
      const moved = newEvent("hearing_scheduled", on("2026-11-05"), { hearingOn: "2027-01-13" });
      expect(hearingOn("2026-11-06", moved)?.due).toEqual(on("2027-01-13"));
      expect(hearingOn("2026-11-06", newEvent("let_go", on("2026-11-05")))).toBeUndefined();
    });
  });

  test("reminds, and comes first in the last two weeks until the hearing", () => {
    const facts = factsOf([sent, told], anywhere);
    const days = planReminders(facts)
      .filter(({ deadlineId }) => deadlineId.includes("SSA-EVID-02"))
      .map(({ sendOn }) => sendOn);
    expect(days).toEqual(["2026-09-25", "2026-10-25", "2026-11-10", "2026-11-17", "2026-11-23"]);
    const firstOn = (day: string) => assess(facts, plainDate(day)).nextSteps[0];
    expect(firstOn("2026-11-09")?.code).not.toBe("tell_hearing_office");
    expect(firstOn("2026-11-10")).toMatchObject({
      code: "tell_hearing_office",
      by: "2026-11-24",
      byIsLegal: true,
    });
    expect(firstOn("2026-12-03")?.code).not.toBe("tell_hearing_office");
  });
});

test("CA-ON-02: no answer by the last day counts as a refusal, from the day after it", () => {
  const asked = newEvent("request_sent", on("2026-10-01"));
  const received = newEvent("receipt_established", on("2026-10-01"));
  expect(ownOn("2026-10-31", [asked, received], ontario)).toEqual([]);
  expect(ownOn("2026-11-01", [asked, received], ontario)[0]?.due).toEqual(on("2027-04-30"));
});
