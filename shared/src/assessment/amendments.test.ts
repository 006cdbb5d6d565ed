import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { addDays, plainDate } from "../calendar/plain-date.ts";
import type { NewEvent } from "../workflow/events.ts";
import { replay } from "../workflow/records-case.ts";
import { idOf, newEvent, on, record } from "../workflow/testing/sample-events.ts";
import { amendmentClocks, certainlyMissedAmendment } from "./amendment-clocks.ts";
import { assess } from "./assess.ts";
import { assessmentSchema } from "./assessment.ts";
import { planReminders } from "./plan-reminders.ts";
import { factsOf } from "./testing/sample-facts.ts";

const sent = newEvent("request_sent", on("2026-09-01"));
const received = newEvent("receipt_established", on("2026-09-01"), { requestId: idOf(1) });
const all = newEvent("records_received", on("2026-09-20"), { everythingAskedFor: true });
const asked = newEvent("amendment_requested", on("2026-10-12"), { method: "certified_mail" });
const arrived = newEvent("receipt_established", on("2026-10-13"), { requestId: idOf(4) });
const about = { requestId: idOf(4) };
/** Records are here; the correction arrived on October 13, so its day 60 is December 12. */
const base = [sent, received, all, asked, arrived];
const goodLetter = { written: true, reasons: "The doctor is away", completionDate: "2027-01-05" };
const notice = (day: string, details: object = {}) =>
  newEvent("extension_notice_received", on(day), { ...about, ...goodLetter, ...details });
const answered = (day: string, details: object = {}) =>
  newEvent("amendment_answered", on(day), { ...about, ...details });

const clocksOf = (...events: NewEvent[]) => amendmentClocks(replay(record(events)));
function assessOn(today: string, ...events: NewEvent[]) {
  const text = JSON.stringify(assess(factsOf(events), plainDate(today)));
  return assessmentSchema.parse(JSON.parse(text.replaceAll("\u00a0", " ")));
}
const correctionOn = (today: string, ...events: NewEvent[]) =>
  assessOn(today, ...events).deadlines.find(({ kind }) => kind === "amendment_due");

describe("the answer about a correction is due 60 calendar days after receipt (FED-AMEND-01)", () => {
  test.each<[string, string, string]>([
    ["October to December", "2026-10-13", "2026-12-12"],
    ["across February", "2027-01-01", "2027-03-02"],
    ["across February in a leap year", "2028-01-01", "2028-03-01"],
    ["a Saturday stays a Saturday", "2026-10-14", "2026-12-13"],
  ])("%s", (_, day, due) => {
    const correction = newEvent("amendment_requested", on(day), { method: "in_person" });
    const receipt = newEvent("receipt_established", on(day), { requestId: idOf(1) });
    expect(clocksOf(correction, receipt)[0]?.due).toEqual(on(due));
  });

  test("a range of receipt days stays a range", () => {
    const range = newEvent("receipt_established", on("2026-10-13", "2026-10-18"), about);
    expect(clocksOf(sent, received, all, asked, range)[0]?.due).toEqual(
      on("2026-12-12", "2026-12-17"),
    );
  });

  test("without the day it arrived there is no date, and the app says what is missing", () => {
    const found = correctionOn("2026-11-01", sent, received, all, asked);
    expect(found).toMatchObject({ due: null, status: "unknown" });
    expect(found?.explanation.missing).toEqual([
      expect.stringContaining("The day your request arrived."),
      expect.stringContaining("between October 12 and October 17"),
    ]);
  });

  test("their letter about more time shows that it had arrived", () => {
    const found = correctionOn("2026-11-30", sent, received, all, asked, notice("2026-11-20"));
    expect(found?.explanation.missing[1]).toContain("on November 20, so it had arrived by then");
  });

  test("an entry from before arrival was asked for keeps its range, and accuses nobody", () => {
    const old = newEvent("amendment_requested", on("2026-10-13"));
    expect(clocksOf(old)[0]?.due).toEqual(on("2026-12-12", "2026-12-17"));
    const { findings, deadlines } = assessOn("2027-08-01", sent, received, all, old);
    expect(findings).toEqual([]);
    expect(deadlines.some(({ kind }) => kind === "complaint_window")).toBe(false);
    expect(planReminders(factsOf([sent, received, all, old]))).toEqual([]);
    const longAfter = plainDate("2027-08-01");
    const missed = clocksOf(old).map((clock) => certainlyMissedAmendment(clock, longAfter));
    expect(missed).toEqual([null]);
  });
});

describe("T09: the correction and the records have two clocks", () => {
  const lateRecords = [
    sent,
    received,
    asked,
    newEvent("receipt_established", on("2026-10-13"), { requestId: idOf(3) }),
  ];

  test("neither moves the other", () => {
    const kinds = (...events: NewEvent[]) =>
      assessOn("2026-10-20", ...events).deadlines.map(({ kind, due }) => [kind, due?.latest]);
    expect(kinds(...lateRecords)).toEqual([
      ["answer_due", "2026-10-01"],
      ["amendment_due", "2026-12-12"],
      ["complaint_window", "2027-03-30"],
    ]);
    expect(kinds(sent, received)).toEqual([
      ["answer_due", "2026-10-01"],
      ["complaint_window", "2027-03-30"],
    ]);
  });

  test("more time for the correction gives none for the records", () => {
    const more = newEvent("extension_notice_received", on("2026-10-20"), {
      ...goodLetter,
      requestId: idOf(3),
    });
    const { deadlines, findings } = assessOn("2026-11-01", ...lateRecords, more);
    expect(deadlines.find(({ kind }) => kind === "answer_due")?.due).toEqual(on("2026-10-01"));
    expect(deadlines.find(({ kind }) => kind === "amendment_due")?.due).toEqual(on("2027-01-05"));
    expect(findings.map(({ code }) => code)).toEqual(["answer_overdue"]);
  });

  test("a reminder about the correction is no reminder about the records", () => {
    const reminded = newEvent("followed_up", on("2026-10-20"), { requestId: idOf(3) });
    expect(assessOn("2026-10-21", ...lateRecords, reminded).nextSteps[0]?.code).toBe("follow_up");
  });

  test("a word about the correction is no reply to a bill for the records", () => {
    const bill = newEvent("forms_or_fee_demanded", on("2026-10-14"), { requestId: idOf(1) });
    const reminded = newEvent("followed_up", on("2026-10-20"), { requestId: idOf(3) });
    const { nextSteps } = assessOn("2026-10-21", ...lateRecords, bill, reminded);
    expect(nextSteps[0]?.code).toBe("check_form_and_fee");
  });

  test("an answer about the correction does not answer for the records", () => {
    const no = newEvent("amendment_answered", on("2026-10-20"));
    expect(assessOn("2026-10-21", ...lateRecords, no).headline.words).toBe(
      "Their answer is 20 days late",
    );
  });
});

describe("more time for a correction counts only if the whole test passes", () => {
  test.each<[string, string, object, string]>([
    ["a good letter on day 60", "2026-12-12", {}, "2027-01-05"],
    ["to day 90", "2026-12-01", { completionDate: "2027-01-11" }, "2027-01-11"],
    ["to day 91", "2026-12-01", { completionDate: "2027-01-12" }, "2026-12-12"],
    ["on day 61", "2026-12-13", {}, "2026-12-12"],
    ["by phone", "2026-12-01", { written: false }, "2026-12-12"],
    ["without reasons", "2026-12-01", { reasons: undefined }, "2026-12-12"],
    ["without a date", "2026-12-01", { completionDate: undefined }, "2026-12-12"],
  ])("%s", (_, day, details, due) => {
    expect(clocksOf(...base, notice(day, details))[0]?.due).toEqual(on(due));
  });

  test("once", () => {
    const second = notice("2026-12-05", { completionDate: "2027-01-11" });
    const [clock] = clocksOf(...base, notice("2026-12-01"), second);
    expect(clock?.due).toEqual(on("2027-01-05"));
    expect(clock?.extensions[1]?.failures).toEqual(["not_the_first"]);
  });

  test("the explanation names the 60 and 90 days of this rule", () => {
    const found = correctionOn(
      "2026-12-20",
      ...base,
      notice("2026-12-13", { completionDate: "2027-01-12" }),
    );
    expect(found?.explanation.workings).toMatchObject([
      {
        rule: { id: "FED-AMEND-01", confidence: "V1" },
        dayZero: "October 13, the portal shows it arrived",
        moreTime:
          "Refused: the notice that came on December 13 does not count. It came after the last day for it, December 12. It asks for more than 90 calendar days in all",
      },
    ]);
    expect(found?.explanation.counting.find(({ kind }) => kind === "due")?.day).toBe(60);
  });
});

describe("findings", () => {
  const codes = (today: string, ...events: NewEvent[]) =>
    assessOn(today, ...events).findings.map(({ code, curedOn }) =>
      curedOn === null ? code : `${code}, cured`,
    );

  test("amendment_overdue: not on day 60, but on the day after, and cured by the answer", () => {
    expect(codes("2026-12-12", ...base)).toEqual([]);
    expect(codes("2026-12-13", ...base)).toEqual(["amendment_overdue"]);
    expect(codes("2026-12-21", ...base, answered("2026-12-20"))).toEqual([
      "amendment_overdue, cured",
    ]);
    expect(codes("2026-12-21", ...base, answered("2026-12-12"))).toEqual([]);
  });

  test("amendment_denial_incomplete names what is left out, and is silent on what nobody looked at", () => {
    const letter = {
      basisStated: true,
      disagreementRight: false,
      attachmentAlternative: null,
      complaintHowTo: true,
      contactNameOrTitle: true,
      contactPhone: false,
    };
    const no = answered("2026-12-01", { letter });
    const [finding] = assessOn("2026-12-02", ...base, no).findings;
    expect(finding).toMatchObject({ code: "amendment_denial_incomplete", curedOn: null });
    expect(finding?.summary).toBe(
      "The letter came on December 1. It does not say that a statement of disagreement may be sent and the telephone number of that contact.",
    );
    expect(codes("2026-12-02", ...base, answered("2026-12-01"))).toEqual([]);
    const agreed = answered("2026-12-10", { answer: "accepted" });
    expect(codes("2026-12-11", ...base, no, agreed)).toEqual([
      "amendment_denial_incomplete, cured",
    ]);
  });
});

describe("an overdue correction has 180 days of its own", () => {
  test("from its day 60, once that passed", () => {
    const windows = (today: string, ...events: NewEvent[]) =>
      assessOn(today, ...events).deadlines.filter(({ kind }) => kind === "complaint_window");
    expect(windows("2026-12-12", ...base)).toEqual([]);
    expect(windows("2026-12-13", ...base)).toMatchObject([{ due: on("2027-06-10") }]);
    expect(windows("2026-12-13", ...base)[0]?.explanation.each?.lines).toEqual([
      "The answer about the correction you asked for on October 12 was due on December 12. 180 days from then: Thursday, June 10, 2027.",
    ]);
    expect(windows("2026-12-21", ...base, answered("2026-12-20"))).toHaveLength(1);
    expect(windows("2026-12-21", ...base, answered("2026-12-20", { answer: "accepted" }))).toEqual(
      [],
    );
  });
});

describe("reminders", () => {
  test("three days before its date and the day after, for each correction", () => {
    const planned = planReminders(factsOf(base))
      .filter(({ deadlineId }) => deadlineId.startsWith("amendment_due:"))
      .map(({ kind, sendOn }) => `${sendOn} ${kind}`);
    expect(planned).toEqual(["2026-12-09 due_soon", "2026-12-13 overdue"]);
    const second = newEvent("amendment_requested", on("2026-10-12"), { method: "fax" });
    const both = [
      ...base,
      second,
      newEvent("receipt_established", on("2026-10-13"), { requestId: idOf(6) }),
    ];
    const ids = planReminders(factsOf(both)).map(({ deadlineId }) => deadlineId);
    expect(ids).toContain(`amendment_due:${idOf(4)}`);
    expect(ids).toContain(`amendment_due:${idOf(6)}`);
  });

  test("none after the answer", () => {
    const ids = planReminders(factsOf([...base, answered("2026-12-01")]));
    expect(ids).toEqual([]);
  });
});

describe("the next step and the headline once the records are here", () => {
  test.each<[string, string, NewEvent[], string, string]>([
    [
      "its arrival is not known",
      "2026-10-20",
      base.slice(0, 4),
      "confirm_correction",
      "We need the day your correction request arrived",
    ],
    [
      "the clock runs",
      "2026-10-20",
      base,
      "wait_for_correction",
      "Their answer about the correction is due by Saturday, December 12",
    ],
    [
      "late",
      "2026-12-14",
      base,
      "ask_about_correction",
      "Their answer about the correction is 2 days late",
    ],
    [
      "late, and asked",
      "2026-12-20",
      [...base, newEvent("followed_up", on("2026-12-14"), about)],
      "file_complaint",
      "Their answer about the correction is 8 days late",
    ],
    [
      "refused",
      "2026-12-02",
      [...base, answered("2026-12-01")],
      "send_disagreement",
      "The records came",
    ],
    [
      "refused, and the statement sent",
      "2026-12-05",
      [...base, answered("2026-12-01"), newEvent("disagreement_sent", on("2026-12-03"))],
      "check_what_came",
      "The records came",
    ],
    [
      "agreed",
      "2026-12-02",
      [...base, answered("2026-12-01", { answer: "accepted" })],
      "check_what_came",
      "The records came",
    ],
  ])("%s", (_, today, events, code, words) => {
    const { nextSteps, headline } = assessOn(today, ...events);
    expect(nextSteps[0]?.code).toBe(code);
    expect(headline.words).toBe(words);
  });
});

describe("where US law does not count", () => {
  test("no date for a correction, and no finding", () => {
    const facts = factsOf(base, { holder: { jurisdiction: "GB" } });
    const { deadlines, findings } = assess(facts, plainDate("2027-06-01"));
    expect(findings).toEqual([]);
    expect(deadlines.find(({ kind }) => kind === "amendment_due")).toMatchObject({
      due: null,
      legal: false,
    });
  });
});

describe("for every receipt of a correction", () => {
  const day = (offset: number) => addDays(plainDate("2026-01-01"), offset);
  const clockFor = (offset: number, came: number, completion: number) =>
    clocksOf(
      newEvent("amendment_requested", on(day(0)), { method: "mail" }),
      newEvent("receipt_established", on(day(offset)), { requestId: idOf(1) }),
      newEvent("extension_notice_received", on(day(came)), {
        ...goodLetter,
        requestId: idOf(1),
        completionDate: addDays(day(came), completion),
      }),
    )[0]?.due;

  test("a later one never gives an earlier date, and the date lies between day 60 and day 90", () => {
    fc.assert(
      fc.property(
        fc.nat(40),
        fc.nat(40),
        fc.nat(110),
        fc.nat(60),
        (first, later, came, completion) => {
          const due = clockFor(first, came, completion)?.latest ?? "";
          const dueLater = clockFor(first + later, came, completion)?.latest ?? "";
          expect(due <= dueLater).toBe(true);
          expect(due >= addDays(day(first), 60) && due <= addDays(day(first), 90)).toBe(true);
        },
      ),
    );
  });
});
