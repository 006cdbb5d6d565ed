import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import { newEvent, on } from "../workflow/testing/sample-events.ts";
import { assess } from "./assess.ts";
import { viewCase } from "./case-view.ts";
import { type Changes, clockOf, inPlace, received, said, sent } from "./testing/count-sample.ts";
import { factsOf } from "./testing/sample-facts.ts";

describe("which law leads (PREEMPT-01): the earlier day is the better one", () => {
  test.each<[string, Changes, string[]]>([
    [
      "a psychiatrist in Texas is both: 15 calendar days before 15 business days",
      inPlace("US-TX", "psychiatrist"),
      ["TX-MH-01 leads 2026-11-17", "TX-PHYS-01 later 2026-11-24", "FED-CLOCK-01 later 2026-12-02"],
    ],
    [
      "a practice in Texas may be a psychiatrist’s: that is not assumed",
      inPlace("US-TX", "practice"),
      [
        "TX-PHYS-01 leads 2026-11-24",
        "FED-CLOCK-01 later 2026-12-02",
        "TX-MH-01 depends 2026-11-17",
      ],
    ],
    [
      "a therapist in Texas is no physician",
      inPlace("US-TX", "therapist"),
      ["TX-MH-01 leads 2026-11-17", "FED-CLOCK-01 later 2026-12-02"],
    ],
    [
      "California: copies in 15 days",
      inPlace("US-CA"),
      ["CA-COPY-01 leads 2026-11-17", "FED-CLOCK-01 later 2026-12-02"],
    ],
    [
      "Washington: 15 working days",
      inPlace("US-WA"),
      ["WA-01 leads 2026-11-24", "FED-CLOCK-01 later 2026-12-02"],
    ],
    [
      "Montana: 10 days",
      inPlace("US-MT"),
      ["MT-01 leads 2026-11-12", "FED-CLOCK-01 later 2026-12-02"],
    ],
    [
      "Maryland: after 21 working days a refusal costs damages, which is no day for the answer",
      inPlace("US-MD"),
      ["FED-CLOCK-01 leads 2026-12-02", "MD-01 liability 2026-12-03"],
    ],
    [
      "Georgia: its 30 days are known from memory only",
      inPlace("US-GA"),
      ["FED-CLOCK-01 leads 2026-12-02", "GA-01 not_verified 2026-12-02"],
    ],
    [
      "Florida gives no number: federal law leads",
      inPlace("US-FL"),
      ["FED-CLOCK-01 leads 2026-12-02"],
    ],
    ["a state that nobody read", inPlace("US-ME"), ["FED-CLOCK-01 leads 2026-12-02"]],
    ["a place that is not known", inPlace(null), ["FED-CLOCK-01 leads 2026-12-02"]],
    [
      "not covered by HIPAA: state law alone",
      inPlace("US-TX", "therapist", { hipaaCovered: "no" }),
      ["TX-MH-01 leads 2026-11-17"],
    ],
    [
      "not covered, in a state that nobody read",
      inPlace("US-ME", "therapist", { hipaaCovered: "no" }),
      [],
    ],
    [
      "a psychologist in New Jersey: both 30 days",
      inPlace("US-NJ", "psychologist"),
      ["FED-CLOCK-01 leads 2026-12-02", "NJ-PSY-01 later 2026-12-02"],
    ],
    [
      "a mental health clinic in the District of Columbia",
      inPlace("US-DC", "mental_health_facility"),
      ["FED-CLOCK-01 leads 2026-12-02", "DC-MH-01 later 2026-12-02"],
    ],
    ["United Kingdom: one month", inPlace("GB", "hospital"), ["UK-SAR-01 leads 2026-12-02"]],
    [
      "Ireland: the European month; 4 weeks only for a request under freedom of information",
      inPlace("IE", "public_body"),
      ["EU-SAR-01 leads 2026-12-02", "IE-SAR-01 later 2026-12-02", "IE-FOI-01 depends 2026-11-30"],
    ],
    ["France: the European month", inPlace("FR"), ["EU-SAR-01 leads 2026-12-02"]],
    [
      "Ontario",
      inPlace("CA-ON"),
      ["CA-ON-01 leads 2026-12-02", "CA-FED-01 not_verified 2026-12-02"],
    ],
    [
      "Australia: an agency’s number is from memory, which makes nobody late",
      inPlace("AU", "public_body"),
      ["AU-APP12-02 not_verified 2026-12-02"],
    ],
    ["Australia: an organization has a reasonable time", inPlace("AU"), []],
    [
      "Massachusetts: the days for a free copy are no days for any request",
      { ...inPlace("US-MA", "therapist", { hipaaCovered: "no" }), claimStage: "hearing" },
      [],
    ],
    ["a country that nobody read", inPlace("BR"), []],
    ["Social Security", inPlace("US-TX", "ssa"), []],
    ["a lawyer", inPlace("US-TX", "lawyer"), []],
    [
      "a health plan in Texas is no provider",
      inPlace("US-TX", "health_plan"),
      ["FED-CLOCK-01 leads 2026-12-02"],
    ],
  ])("%s", (_, changes, counts) => {
    expect(said(changes)).toEqual(counts);
  });

  test("Scotland and Northern Ireland have bank holidays of their own", () => {
    // One month from 2 December 2026 ends on Saturday 2 January 2027; in Scotland Monday 4 January is a bank holiday too.
    const december = [
      newEvent("request_sent", on("2026-12-02")),
      newEvent("receipt_established", on("2026-12-02")),
    ];
    const dueIn = (place: string) => clockOf(inPlace(place, "hospital"), december).due?.latest;
    expect([dueIn("GB"), dueIn("GB-SCT")]).toEqual(["2027-01-04", "2027-01-05"]);
  });
});

describe("a summary, where the law of the state takes one in place of the records", () => {
  const summary = newEvent("summaries_received", on("2026-11-09"));

  test.each<[string, Changes, string[]]>([
    [
      "a physician in Texas",
      inPlace("US-TX", "practice"),
      [
        "FED-CLOCK-01 leads 2026-12-02",
        "TX-MH-01 depends 2026-11-17",
        "TX-PHYS-01 depends 2026-11-24",
      ],
    ],
    [
      "a psychiatrist there is a mental health professional too, and that law takes none",
      inPlace("US-TX", "psychiatrist"),
      [
        "TX-MH-01 leads 2026-11-17",
        "FED-CLOCK-01 later 2026-12-02",
        "TX-PHYS-01 depends 2026-11-24",
      ],
    ],
    [
      "California",
      inPlace("US-CA"),
      ["FED-CLOCK-01 leads 2026-12-02", "CA-COPY-01 depends 2026-11-17"],
    ],
    [
      "a psychologist in New Jersey",
      inPlace("US-NJ", "psychologist"),
      ["FED-CLOCK-01 leads 2026-12-02", "NJ-PSY-01 depends 2026-12-02"],
    ],
    [
      "Washington takes none",
      inPlace("US-WA"),
      ["WA-01 leads 2026-11-24", "FED-CLOCK-01 later 2026-12-02"],
    ],
  ])("%s", (_, changes, counts) => {
    expect(said(changes, [sent, received, summary])).toEqual(counts);
  });

  test("nobody is called late by that law any more, and it is said why; federal law still asks for the records", () => {
    const facts = factsOf([sent, received, summary], inPlace("US-TX", "practice"));
    const { findings, deadlines } = assess(facts, plainDate("2026-11-30"));
    expect(findings.map(({ code }) => code)).not.toContain("answer_overdue");
    const answer = deadlines.find(({ kind }) => kind === "answer_due");
    expect(answer).toMatchObject({ due: on("2026-12-02"), status: "upcoming" });
    expect(JSON.stringify(answer?.explanation)).toContain(
      "We do not know whether the summary that they sent is enough under it.",
    );
    const after = assess(facts, plainDate("2026-12-05")).findings;
    const late = after.find(({ code }) => code === "answer_overdue");
    expect(late?.rules.map(({ id }) => id)).toContain("FED-CLOCK-01");
    expect(late?.rules.map(({ id }) => id)).not.toContain("TX-PHYS-01");
  });
});

describe("more time is judged by each law for itself", () => {
  const notice = (details: object) =>
    newEvent("extension_notice_received", on("2026-11-10"), details);
  const full = { reasons: "Archive", completionDate: "2026-12-20" };

  test("Texas knows none: its day stays, though the federal one moves", () => {
    const clock = clockOf(inPlace("US-TX", "therapist"), [sent, received, notice(full)]);
    expect(clock.due).toEqual(on("2026-11-17"));
    expect(clock.federalDue).toEqual(on("2026-12-20"));
  });

  test("Washington allows 21 working days in all", () => {
    const clock = clockOf(inPlace("US-WA"), [
      sent,
      received,
      notice({ ...full, completionDate: "2026-12-03" }),
    ]);
    expect(clock.due).toEqual(on("2026-12-03"));
    expect(clock.federalDue).toEqual(on("2026-12-03"));
  });

  test("the United Kingdom wants reasons within the month, and gives three months in all", () => {
    const said = (details: object) =>
      clockOf(inPlace("GB", "hospital"), [sent, received, notice(details)]).due;
    expect(said({ written: true, reasons: "Complex" })).toEqual(on("2027-02-02"));
    expect(said({ written: true })).toEqual(on("2026-12-02"));
  });
});

describe("proof that somebody may act for the person (FED-CLOCK-04)", () => {
  const shown = newEvent("authority_shown", on("2026-11-09"));

  test("proof that came later: due between the two days, late only after the second", () => {
    const facts = factsOf([sent, received, shown], {
      person: { relationship: "representative" },
    });
    const statusOn = (day: string) => assess(facts, plainDate(day)).deadlines[0];
    expect(statusOn("2026-12-05")).toMatchObject({
      due: on("2026-12-02", "2026-12-09"),
      status: "may_have_passed",
    });
    expect(statusOn("2026-12-10")?.status).toBe("passed");
    expect(statusOn("2026-12-05")?.explanation.workings[0]?.dayZero).toContain(
      "or November\u00a09, when they had proof that you may act",
    );
  });

  test("proof that came before the request changes nothing", () => {
    const early = newEvent("authority_shown", on("2026-11-01"));
    expect(clockOf({}, [sent, early, received]).due).toEqual(on("2026-12-02"));
  });
});

describe("the complaint window hangs from the federal day alone", () => {
  test("a missed state day opens no complaint to the federal office, and moves none", () => {
    const facts = factsOf([sent, received], inPlace("US-TX", "therapist"));
    const kinds = (day: string) => assess(facts, plainDate(day)).deadlines.map(({ kind }) => kind);
    expect(kinds("2026-11-20")).not.toContain("complaint_window");
    expect(kinds("2026-12-03")).toContain("complaint_window");
    expect(viewCase(facts).window?.fileBy).toBe("2027-05-31");
  });

  test("the finding names the law that was missed, and the other once it is", () => {
    const facts = factsOf([sent, received], inPlace("US-TX", "therapist"));
    const found = (day: string) =>
      assess(facts, plainDate(day)).findings.map(({ rules }) => rules.map(({ id }) => id));
    expect(found("2026-11-17")).toEqual([]);
    expect(found("2026-11-18")).toEqual([["TX-MH-01"]]);
    expect(found("2026-12-03")).toEqual([["TX-MH-01", "FED-CLOCK-01"]]);
  });
});

test("the days that were skipped are named", () => {
  const { deadlines } = assess(
    factsOf([sent, received], inPlace("US-WA")),
    plainDate("2026-11-03"),
  );
  const [leading, other] = deadlines[0]?.explanation.workings ?? [];
  expect(leading).toMatchObject({
    daysSkipped: "7 days: 6 weekend days, Veterans Day (November\u00a011)",
    counted: "15 business days, weekends and holidays left out",
    standing: "Yes. It is the first day by which they must answer",
  });
  expect(other?.standing).toBe("It binds them too, but its day comes later");
});
