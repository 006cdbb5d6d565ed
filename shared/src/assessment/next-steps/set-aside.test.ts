import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../../calendar/plain-date.ts";
import type { NewEvent } from "../../workflow/events.ts";
import { idOf, newEvent, on } from "../../workflow/testing/sample-events.ts";
import { assess } from "../assess.ts";
import { factsOf } from "../testing/sample-facts.ts";

const sent = newEvent("request_sent", on("2026-10-12"));
const received = newEvent("receipt_established", on("2026-10-13"), { requestId: idOf(1) });
/** Their last day was November 12; our own for a complaint is May 11. */
const base = [sent, received];
const decide = (day: string, step: string, decision: string, more: object = {}) =>
  newEvent("step_decided", on(day), { step, decision, ...more });
const snooze = (day: string, step: string, until: string) =>
  decide(day, step, "snoozed", { until });

function stepsOn(today: string, ...events: NewEvent[]) {
  const { nextSteps, setAside } = assess(factsOf([...base, ...events]), plainDate(today));
  return {
    first: nextSteps[0],
    lead: nextSteps[0]?.code,
    offered: nextSteps.map(({ code }) => code),
    aside: setAside.map(({ step, choice }) => `${step.code} ${choice}`),
    setAside,
  };
}

describe("a step that is put off", () => {
  const untilMonday = snooze("2026-11-19", "follow_up", "2026-11-23");

  test("gives rest until its day: the next one up is not pushed in its place", () => {
    const { first, offered, aside, setAside } = stepsOn("2026-11-22", untilMonday);
    expect(first).toMatchObject({
      code: "rest",
      title: "Rest until Monday, November\u00a023",
      by: null,
      action: { kind: "none" },
    });
    expect(offered).not.toContain("follow_up");
    expect(offered).toContain("talk_to_doctor");
    expect(aside).toEqual(["follow_up snoozed"]);
    expect(setAside[0]).toMatchObject({
      until: "2026-11-23",
      words: "Put off until Monday, November\u00a023.",
    });
  });

  test("comes back on that day", () => {
    const { lead, aside } = stepsOn("2026-11-23", untilMonday);
    expect(lead).toBe("follow_up");
    expect(aside).toEqual([]);
  });

  test("leads again as soon as it is taken up again", () => {
    const back = decide("2026-11-20", "follow_up", "taken_up_again");
    expect(stepsOn("2026-11-20", untilMonday, back).lead).toBe("follow_up");
  });

  test("is not told of where it would not stand today anyhow", () => {
    const answered = newEvent("records_received", on("2026-11-20"), { everythingAskedFor: true });
    expect(stepsOn("2026-11-21", untilMonday, answered).aside).toEqual([]);
  });
});

describe("a step that is done", () => {
  const done = decide("2026-11-19", "follow_up", "done");

  test("makes room for the next one", () => {
    const { lead, aside } = stepsOn("2026-11-20", done);
    expect(lead).toBe("talk_to_doctor");
    expect(aside).toEqual(["follow_up done"]);
  });

  test("so does a talk that says which step it was for", () => {
    const talk = newEvent("call_logged", on("2026-11-19"), { step: "follow_up" });
    expect(stepsOn("2026-11-20", talk)).toMatchObject({
      lead: "talk_to_doctor",
      aside: ["follow_up done"],
    });
  });

  test.each<[string, NewEvent[], string[]]>([
    ["they say something new", [newEvent("acknowledged", on("2026-11-21"))], []],
    ["what they said is as old", [newEvent("acknowledged", on("2026-11-19"))], ["follow_up done"]],
    ["the user writes a note", [newEvent("note_added", on("2026-11-21"))], ["follow_up done"]],
    ["a promised day passes", [newEvent("promised", on("2026-11-19"), { by: "2026-11-23" })], []],
    [
      "a promised day is still to come",
      [newEvent("promised", on("2026-11-19"), { by: "2026-11-27" })],
      ["follow_up done"],
    ],
  ])("comes back or not when %s", (_when, events, aside) => {
    expect(stepsOn("2026-11-24", done, ...events).aside).toEqual(aside);
  });

  test("before the last day, it comes back once that day has passed", () => {
    const early = decide("2026-11-01", "follow_up", "done");
    expect(stepsOn("2026-11-12", early).aside).toEqual(["follow_up done"]);
    expect(stepsOn("2026-11-13", early)).toMatchObject({ lead: "follow_up", aside: [] });
  });
});

describe("a step that is not for the user", () => {
  const notFollowUp = decide("2026-11-19", "follow_up", "not_for_me", { reason: "No phone" });

  test("makes room, and keeps the reason", () => {
    const { lead, setAside } = stepsOn("2027-01-10", notFollowUp);
    expect(lead).toBe("talk_to_doctor");
    expect(setAside[0]).toMatchObject({
      choice: "not_for_me",
      reason: "No phone",
      until: null,
      words: "Not for you.",
    });
  });

  test("with all of them turned down, nothing is asked, and the case still has a step", () => {
    const steps = ["follow_up", "talk_to_doctor", "send_certified_letter", "file_complaint"];
    const all = [...steps, "meet_them"].map((step) => decide("2026-11-19", step, "not_for_me"));
    const { first, aside } = stepsOn("2026-11-20", ...all);
    expect(first?.code).toBe("wait_for_answer");
    expect(first?.why).toContain("you have set the next steps aside");
    expect(aside).toHaveLength(5);
  });

  test("where nothing can come any more, waiting is no step either", () => {
    const came = newEvent("records_received", on("2026-11-01"), { everythingAskedFor: true });
    const read = decide("2026-11-02", "check_what_came", "done");
    expect(stepsOn("2026-11-03", came, read).first).toMatchObject({
      code: "rest",
      title: "Nothing is asked of you now",
      action: { kind: "record_event", eventType: "closed" },
    });
  });
});

describe("a step that guards a right", () => {
  const never = decide("2026-12-01", "file_complaint", "not_for_me");

  test.each<[string, string[]]>([
    ["2027-04-10", ["file_complaint not_for_me"]],
    ["2027-04-11", []],
  ])(
    "on %s, turned down long before, it comes back 30 days before its last day",
    (today, aside) => {
      expect(stepsOn(today, never).aside).toEqual(aside);
    },
  );

  test("says that it is back, why, and how long it can rest", () => {
    const { lead, first } = stepsOn("2027-04-11", never);
    expect(lead).toBe("file_complaint");
    expect(first).toMatchObject({
      restUntil: "2027-05-10",
      remark:
        "You had set this aside. It is back because your last day for it is Tuesday, May\u00a011.",
    });
  });

  test.each<[string, string, string]>([
    ["2027-04-15", "2027-05-03", "2027-05-04"],
    ["2027-05-05", "2027-05-09", "2027-05-10"],
  ])("turned down on %s, it rests on %s and is back on %s", (said, rests, back) => {
    const again = decide(said, "file_complaint", "not_for_me");
    expect(stepsOn(rests, again).aside).toEqual(["file_complaint not_for_me"]);
    expect(stepsOn(back, again).lead).toBe("file_complaint");
  });

  test("can be put off no further than the day before, whatever was asked", () => {
    const long = snooze("2027-04-20", "file_complaint", "2027-12-24");
    const { lead, setAside } = stepsOn("2027-04-21", long);
    expect(lead).toBe("rest");
    expect(setAside[0]).toMatchObject({
      until: "2027-05-10",
      words: "Put off until Monday, May\u00a010. Your last day for it is Tuesday, May\u00a011.",
    });
    expect(stepsOn("2027-05-10", long).lead).toBe("file_complaint");
  });

  test("leads although the user rests from another", () => {
    const rests = snooze("2027-04-10", "talk_to_doctor", "2027-06-01");
    const asked = newEvent("followed_up", on("2026-11-20"));
    expect(stepsOn("2027-04-10", asked, rests).lead).toBe("rest");
    expect(stepsOn("2027-04-11", asked, rests).lead).toBe("file_complaint");
  });

  test("telling the hearing office comes back too, before the evidence is due", () => {
    const hearing = newEvent("hearing_scheduled", on("2026-09-10"), { hearingOn: "2026-12-02" });
    const no = decide("2026-10-15", "tell_hearing_office", "not_for_me");
    const due = stepsOn("2026-10-15", hearing).offered.includes("tell_hearing_office");
    expect(due).toBe(true);
    expect(stepsOn("2026-10-16", hearing, no).aside).toEqual(["tell_hearing_office not_for_me"]);
    expect(stepsOn("2026-11-20", hearing, no).lead).toBe("tell_hearing_office");
  });
});
