import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import type { NewEvent } from "../workflow/events.ts";
import { idOf, newEvent, on } from "../workflow/testing/sample-events.ts";
import { assess } from "./assess.ts";
import { assessmentSchema } from "./assessment.ts";
import { factsOf } from "./testing/sample-facts.ts";

const sent = newEvent("request_sent", on("2026-10-12"), { method: "mail" });
const received = newEvent("receipt_established", on("2026-10-13"), { requestId: idOf(1) });

function assessOn(today: string, events: NewEvent[], changes: Parameters<typeof factsOf>[1] = {}) {
  const text = JSON.stringify(assess(factsOf(events, changes), plainDate(today)));
  return assessmentSchema.parse(JSON.parse(text.replaceAll("\u00a0", " ")));
}

describe("the headline", () => {
  test.each<[string, string, NewEvent[], string, string]>([
    ["nothing sent", "2026-10-10", [], "not_started", "Nothing has been sent yet"],
    ["arrival unknown", "2026-10-14", [sent], "you", "We need the day your request arrived"],
    [
      "the clock runs",
      "2026-11-01",
      [sent, received],
      "them",
      "Their answer is due by Thursday, November 12",
    ],
    ["the last day", "2026-11-12", [sent, received], "them", "Their answer is due today"],
    ["one day late", "2026-11-13", [sent, received], "late", "Their answer is 1 day late"],
    ["seven days late", "2026-11-19", [sent, received], "late", "Their answer is 7 days late"],
    [
      "the rest is late",
      "2026-11-19",
      [sent, received, newEvent("records_received", on("2026-11-01"))],
      "late",
      "The rest is 7 days late",
    ],
    [
      "they said no",
      "2026-11-01",
      [sent, received, newEvent("denied", on("2026-10-20"))],
      "you",
      "They said no. You can go on",
    ],
    [
      "all came",
      "2026-12-01",
      [
        sent,
        received,
        newEvent("records_received", on("2026-11-20"), { everythingAskedFor: true }),
      ],
      "you",
      "The records came",
    ],
    [
      "let go",
      "2026-12-01",
      [sent, received, newEvent("let_go", on("2026-11-20"))],
      "done",
      "You let this go",
    ],
  ])("%s", (_, today, events, tone, words) => {
    expect(assessOn(today, events).headline).toEqual({ tone, words });
  });

  test("of a range: due between, may be late, late", () => {
    const range = newEvent("receipt_established", on("2026-10-27", "2026-10-31"), {
      basis: "estimated",
    });
    const words = (today: string) => assessOn(today, [sent, range]).headline.words;
    expect(words("2026-11-26")).toBe("Their answer is due between November 26 and November 30");
    expect(words("2026-11-27")).toBe("Their answer may be late");
    expect(words("2026-11-30")).toBe("Their answer may be late");
    expect(words("2026-12-01")).toBe("Their answer is 1 day late");
  });
});

describe("why this date", () => {
  const explain = (today: string, ...events: NewEvent[]) => {
    const [first] = assessOn(today, events).deadlines;
    if (first === undefined) throw new Error("no deadline");
    return first.explanation;
  };

  test("counts from day 0 to today, with rule and citation", () => {
    const { counting, workings } = explain("2026-11-19", sent, received);
    expect(counting.map(({ day, on: at, kind }) => [day, at.latest, kind])).toEqual([
      [0, "2026-10-13", "day_zero"],
      [30, "2026-11-12", "due"],
      [37, "2026-11-19", "today"],
    ]);
    expect(workings).toMatchObject([
      {
        rule: { id: "FED-CLOCK-01", citation: "45 CFR 164.524(b)(2)(i)", confidence: "V1" },
        dayZero: "October 13, the portal shows it arrived",
        daysSkipped: "None",
        moreTime: "None asked for",
      },
    ]);
  });

  test("of a range, day 30 is still day 30", () => {
    const range = newEvent("receipt_established", on("2026-10-13", "2026-10-20"));
    const due = explain("2026-11-01", sent, range).counting.find(({ kind }) => kind === "due");
    expect(due).toMatchObject({ day: 30, on: { earliest: "2026-11-12", latest: "2026-11-19" } });
  });

  test("more time that was used shows both days", () => {
    const notice = newEvent("extension_notice_received", on("2026-11-05"), {
      reasons: "Archive",
      completionDate: "2026-12-01",
    });
    const { workings, counting } = explain("2026-11-10", sent, received, notice);
    expect(workings[0]?.moreTime).toBe(
      "Used: their letter that came on November 5 names December 1",
    );
    expect(counting.map(({ day, label }) => [day, label])).toContainEqual([
      30,
      "the last day without more time",
    ]);
    expect(counting.find(({ kind }) => kind === "due")?.day).toBe(49);
  });

  test("more time that was refused names each reason", () => {
    const notice = newEvent("extension_notice_received", on("2026-11-18"), {
      datedOn: "2026-11-16",
    });
    expect(explain("2026-11-19", sent, received, notice).workings[0]?.moreTime).toBe(
      "Refused: the notice that came on November 18 does not count. It gives no reason. It names no day when they will finish. It came after the last day for it, November 12",
    );
  });

  test("a weekend does not move the day, and the note says so (T03)", () => {
    const arrived = newEvent("receipt_established", on("2026-10-15"));
    expect(explain("2026-10-16", sent, arrived).notes[0]).toContain("The last day is a Saturday.");
  });

  test("says what is missing where no date can be counted", () => {
    expect(explain("2026-10-14", sent).missing).toEqual([
      expect.stringContaining("The day your request arrived."),
      expect.stringContaining("it may have arrived between October 12 and October 17"),
    ]);
    const heard = explain("2026-10-21", sent, newEvent("acknowledged", on("2026-10-20")));
    expect(heard.missing[1]).toContain("on October 20, so it had arrived by then");
  });

  test("an acknowledgement, a bill and a phone call are said to stop nothing", () => {
    const notes = explain(
      "2026-11-01",
      sent,
      received,
      newEvent("acknowledged", on("2026-10-20")),
      newEvent("forms_or_fee_demanded", on("2026-10-21")),
      newEvent("denied", on("2026-10-22"), { method: "phone" }),
    ).notes;
    expect(notes).toHaveLength(3);
  });
});

describe("the other dates", () => {
  const kinds = (today: string, ...events: NewEvent[]) =>
    assessOn(today, events).deadlines.map(
      ({ kind, status, legal }) => `${kind} ${status} ${legal ? "law" : "ours"}`,
    );

  test("the complaint is shown once the day may have been missed, not before", () => {
    expect(kinds("2026-11-12", sent, received)).toEqual(["answer_due due_today law"]);
    expect(kinds("2026-11-13", sent, received)).toEqual([
      "answer_due passed law",
      "complaint_window upcoming law",
    ]);
  });

  test("a promise is no legal date", () => {
    const promised = newEvent("promised", on("2026-10-20"), { by: "2026-10-30" });
    expect(kinds("2026-11-01", sent, received, promised)).toEqual([
      "promise passed ours",
      "answer_due upcoming law",
    ]);
  });

  test("an amendment has 60 days and a margin for the mail (T09)", () => {
    const amendment = newEvent("amendment_requested", on("2026-10-13"));
    const found = assessOn("2026-10-20", [sent, received, amendment]).deadlines.find(
      ({ kind }) => kind === "amendment_due",
    );
    expect(found?.due).toEqual(on("2026-12-12", "2026-12-17"));
  });

  test("a review has no legal date, only days that we suggest (T10)", () => {
    const events = [
      sent,
      received,
      newEvent("denied", on("2026-10-20")),
      newEvent("review_requested", on("2026-10-25")),
    ];
    const review = assessOn("2026-10-26", events).deadlines.filter(({ id }) =>
      id.includes("review"),
    );
    expect(review.map(({ due, legal }) => [due?.latest, legal])).toEqual([
      ["2026-11-08", false],
      ["2026-11-24", false],
    ]);
  });

  test("a closed case keeps only the person's own date", () => {
    const closed = [sent, received, newEvent("let_go", on("2026-11-20"))];
    expect(kinds("2026-11-25", ...closed)).toEqual(["complaint_window upcoming law"]);
    expect(assessOn("2026-11-25", closed).notices[1]).toContain("Tuesday, May 11, 2027");
  });
});

describe("the ladder", () => {
  test("says which rung, what was skipped and what is open", () => {
    const events = [sent, received, newEvent("doctor_contacted", on("2026-11-13"))];
    expect(
      assessOn("2026-11-19", events).ladder.map(({ state, note }) => `${state}: ${note}`),
    ).toEqual([
      "reached: Done",
      "skipped: Skipped: they sent none",
      "here: You are here",
      "ahead: If talking does not help",
      "ahead: Only after a written denial that can be reviewed",
      "ahead: Open to you now, until Tuesday, May 11, 2027",
    ]);
  });
});

describe("where US law does not count", () => {
  test.each<[string, Parameters<typeof factsOf>[1], string]>([
    ["outside the US", { holder: { jurisdiction: "BR" } }, "We know no rule for Brazil"],
    ["not covered", { holder: { hipaaCovered: "no" } }, "we have read no law of Maine"],
    ["Social Security", { holder: { kind: "ssa" } }, "under the Privacy Act"],
    ["not verified", { holder: { jurisdiction: "AU" } }, "no date that was verified"],
  ])(
    "%s: no date, no rung for a federal complaint, and the reason in words",
    (_, changes, notice) => {
      const { deadlines, notices, headline } = assessOn("2027-01-01", [sent, received], changes);
      expect(deadlines.map(({ due, legal }) => [due, legal])).toEqual([[null, false]]);
      expect(notices[0]).toContain(notice);
      expect(headline.tone).toBe("them");
    },
  );

  test("where coverage is not known the dates are shown with a note", () => {
    const { deadlines, notices } = assessOn("2026-11-01", [sent, received], {
      holder: { hipaaCovered: "unknown" },
    });
    expect(deadlines[0]?.due).toEqual(on("2026-11-12"));
    expect(deadlines[0]?.explanation.missing[0]).toContain("bill insurance electronically");
    expect(notices[0]).toContain("We do not know if the federal rule binds this office");
  });
});

test("no step leans on US law where it does not count", () => {
  const events: NewEvent[][] = [
    [],
    [sent, newEvent("summaries_received", on("2026-10-20"))],
    [sent, newEvent("forms_or_fee_demanded", on("2026-10-20"), { toldInAdvance: false })],
    [sent, newEvent("denied", on("2026-10-20"))],
    [sent, newEvent("denied", on("2026-10-20")), newEvent("doctor_contacted", on("2026-10-21"))],
    [sent, newEvent("not_held", on("2026-10-20"))],
  ];
  for (const history of events) {
    const steps = assessOn("2026-12-01", history, { holder: { jurisdiction: "CA-ON" } }).nextSteps;
    expect(steps.length).toBeGreaterThan(0);
    expect(JSON.stringify(steps)).not.toMatch(/federal|45 CFR|30 days|the rule|stop the clock|HHS/);
  }
});

test("of a range a complaint is open only after the latest day, and counts from the earliest", () => {
  const range = newEvent("receipt_established", on("2026-10-13", "2026-10-20"));
  const windowOn = (today: string) =>
    assessOn(today, [sent, range]).deadlines.find(({ kind }) => kind === "complaint_window");
  expect(windowOn("2026-11-19")).toBeUndefined();
  expect(windowOn("2026-11-20")?.due).toEqual(on("2027-05-11"));
});
