import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../../calendar/plain-date.ts";
import type { NewEvent } from "../../workflow/events.ts";
import { idOf, newEvent, on } from "../../workflow/testing/sample-events.ts";
import { assess } from "../assess.ts";
import { factsOf } from "../testing/sample-facts.ts";

const sent = newEvent("request_sent", on("2026-10-12"), { method: "mail" });
const received = newEvent("receipt_established", on("2026-10-13"), { requestId: idOf(1) });
const base = [sent, received];
const inTime = "2026-11-01";
const late = "2026-11-19";
const deniedWith = (ground: string, method = "letter") =>
  newEvent("denied", on("2026-10-30"), { ground, method });
const letter = newEvent("certified_letter_sent", on("2026-11-14"));
const letterOf = (number: number, day: string) =>
  newEvent("receipt_established", on(day), { requestId: idOf(number) });

describe("the recommended step", () => {
  test.each<[string, string, NewEvent[], string]>([
    ["nothing sent", inTime, [], "send_first_request"],
    ["sent, arrival unknown", inTime, [sent], "confirm_receipt"],
    [
      "it came back",
      inTime,
      [sent, newEvent("returned_undeliverable", on("2026-10-20"), { reason: "unclaimed" })],
      "send_again",
    ],
    ["the clock runs", inTime, base, "wait_for_answer"],
    [
      "they got it",
      inTime,
      [...base, newEvent("acknowledged", on("2026-10-20"))],
      "wait_for_answer",
    ],
    [
      "a summary came",
      inTime,
      [...base, newEvent("summaries_received", on("2026-10-20"))],
      "ask_for_full_record",
    ],
    [
      "a summary that was agreed to",
      inTime,
      [...base, newEvent("summaries_received", on("2026-10-20"), { agreedInAdvance: true })],
      "wait_for_answer",
    ],
    [
      "a summary, and the reply was sent",
      inTime,
      [
        ...base,
        newEvent("summaries_received", on("2026-10-20")),
        newEvent("followed_up", on("2026-10-21")),
      ],
      "wait_for_answer",
    ],
    [
      "a fee is asked for",
      inTime,
      [...base, newEvent("forms_or_fee_demanded", on("2026-10-20"))],
      "check_form_and_fee",
    ],
    [
      "ready to collect",
      inTime,
      [...base, newEvent("ready_for_pickup", on("2026-10-20"))],
      "collect_the_records",
    ],
    [
      "everything came",
      inTime,
      [...base, newEvent("records_received", on("2026-10-20"), { everythingAskedFor: true })],
      "check_what_came",
    ],
    [
      "they do not hold them",
      inTime,
      [...base, newEvent("not_held", on("2026-10-20"))],
      "ask_the_other_office",
    ],
    ["a no by phone", inTime, [...base, deniedWith("office_policy", "phone")], "talk_to_doctor"],
    ["a written no on no ground", inTime, [...base, deniedWith("office_policy")], "talk_to_doctor"],
    [
      "a written no that can be reviewed",
      inTime,
      [...base, deniedWith("endangers_life_or_safety")],
      "ask_for_review",
    ],
    [
      "a written no without a ground",
      inTime,
      [...base, deniedWith("not_stated")],
      "send_certified_letter",
    ],
    [
      "the doctor was called after a no",
      inTime,
      [...base, deniedWith("office_policy"), newEvent("doctor_contacted", on("2026-10-31"))],
      "send_certified_letter",
    ],
    ["late, and nobody asked yet", late, base, "follow_up"],
    [
      "late, and asked",
      late,
      [...base, newEvent("followed_up", on("2026-11-14"))],
      "talk_to_doctor",
    ],
    [
      "late after a refusal by phone and a message to the doctor",
      late,
      [
        ...base,
        deniedWith("office_policy", "phone"),
        newEvent("doctor_contacted", on("2026-11-13"), { method: "portal" }),
      ],
      "talk_to_doctor",
    ],
    [
      "late, and the doctor was called",
      late,
      [...base, newEvent("doctor_contacted", on("2026-11-14"))],
      "send_certified_letter",
    ],
    ["the certified letter is on its way", late, [...base, letter], "confirm_receipt"],
    [
      "the certified letter came back",
      late,
      [
        ...base,
        letter,
        newEvent("returned_undeliverable", on("2026-11-18"), {
          requestId: idOf(3),
          reason: "refused",
        }),
      ],
      "send_again",
    ],
    [
      "the certified letter has its own 30 days",
      late,
      [...base, letter, letterOf(3, "2026-11-16")],
      "wait_for_answer",
    ],
    [
      "the certified letter is late too",
      "2026-12-17",
      [...base, letter, letterOf(3, "2026-11-16")],
      "file_complaint",
    ],
    [
      "a review is under way",
      inTime,
      [...base, deniedWith("not_stated"), newEvent("review_requested", on("2026-10-31"))],
      "wait_for_review",
    ],
    [
      "the review kept the no",
      late,
      [
        ...base,
        deniedWith("not_stated"),
        newEvent("review_requested", on("2026-10-31")),
        newEvent("review_decided", on("2026-11-10"), { decision: "upheld" }),
      ],
      "file_complaint",
    ],
    [
      "the review granted it",
      late,
      [
        ...base,
        deniedWith("not_stated"),
        newEvent("review_requested", on("2026-10-31")),
        newEvent("review_decided", on("2026-11-10"), { decision: "granted" }),
      ],
      "wait_for_review",
    ],
    [
      "the complaint is filed",
      late,
      [...base, newEvent("ocr_complaint_filed", on("2026-11-15"))],
      "wait_for_federal_office",
    ],
    ["the last days for a complaint", "2027-04-20", base, "file_complaint"],
  ])("%s", (_, today, events, code) => {
    const [first] = assess(factsOf(events), plainDate(today)).nextSteps;
    expect(first?.code).toBe(code);
  });

  test("a health plan has no doctor to call", () => {
    const facts = factsOf([...base, newEvent("followed_up", on("2026-11-14"))], {
      holder: { kind: "health_plan", doctorName: null },
    });
    const codes = assess(facts, plainDate(late)).nextSteps.map((step) => step.code);
    expect(codes[0]).toBe("send_certified_letter");
    expect(codes).not.toContain("talk_to_doctor");
  });

  test("a closed case asks for nothing", () => {
    const facts = factsOf([...base, newEvent("let_go", on("2026-11-14"))]);
    expect(assess(facts, plainDate(late)).nextSteps).toEqual([]);
  });
});

describe("days and dates of a step", () => {
  const stepsOn = (today: string, ...events: NewEvent[]) =>
    assess(factsOf(events), plainDate(today)).nextSteps;

  test("our suggestion is the next working day, and is no rule", () => {
    const friday = stepsOn("2026-11-20", ...base)[0];
    expect(friday).toMatchObject({ code: "follow_up", by: "2026-11-23", byIsLegal: false });
  });

  test("the complaint has the legal date, and a word of warning", () => {
    const step = stepsOn(late, ...base).find(({ code }) => code === "file_complaint");
    expect(step).toMatchObject({ by: "2027-05-11", byIsLegal: true });
    expect(step?.caution).toContain("can strain your care");
  });

  test("after the window the way stays open: file and say why it is late, or send a new request", () => {
    const facts = factsOf([...base, letter, letterOf(3, "2026-11-16")]);
    const { nextSteps, deadlines, ladder } = assess(facts, plainDate("2027-06-01"));
    expect(nextSteps[0]).toMatchObject({
      code: "file_complaint",
      title: "File a complaint with the federal office, and say why it is late",
      by: null,
    });
    expect(nextSteps.map(({ code }) => code)).toContain("send_new_request");
    expect(JSON.stringify(nextSteps[0])).toContain("good cause: 45 CFR 160.306(b)(3)");
    const window = deadlines.find(({ kind }) => kind === "complaint_window");
    expect(window).toMatchObject({ title: "You can still complain to the federal office" });
    expect(window?.summary).toContain("good cause");
    expect(window?.summary).toContain("The next last day is Monday, June\u00a014");
    expect(ladder.at(-1)?.note).toBe("Still open to you. Say why it comes late");
    expect(JSON.stringify({ nextSteps, deadlines, ladder })).not.toMatch(/too late/i);
  });

  test("where nothing newer happened, a new request is said to have its own 180 days", () => {
    const { deadlines } = assess(factsOf(base), plainDate("2027-06-01"));
    const window = deadlines.find(({ kind }) => kind === "complaint_window");
    expect(window?.summary).toContain("A new request has its own clock.");
  });

  test("a new request is no step while the first 180 days run", () => {
    expect(stepsOn("2027-05-11", ...base).map(({ code }) => code)).not.toContain(
      "send_new_request",
    );
  });

  test("letting go is always offered, and never first", () => {
    const codes = stepsOn(late, ...base).map(({ code }) => code);
    expect(codes.indexOf("let_it_go")).toBe(codes.length - 1);
  });

  test("the words to say speak for someone else where they do", () => {
    const facts = factsOf(base, {
      person: { relationship: "advocate" },
      claimStage: "hearing",
    });
    const call = assess(facts, plainDate(late)).nextSteps.find(
      ({ code }) => code === "talk_to_doctor",
    );
    const words = call?.script.map((line) => line.words).join(" ");
    expect(words).toContain("I am calling for Ana Silva, a patient of Dr. Reyes.");
    expect(words).toContain("for a disability claim");
    expect(words).not.toContain("my records");
  });
});
