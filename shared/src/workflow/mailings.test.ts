import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import { decide } from "./decide.ts";
import { caseEventSchema, type FactType, type NewEvent, newEventSchema } from "./events.ts";
import { listMailings } from "./mailings.ts";
import { replay } from "./records-case.ts";
import { idOf, newEvent, on, record } from "./testing/sample-events.ts";

const number = "9407100000000000000009";
const letter = newEvent("certified_letter_sent", on("2026-10-13"), { trackingNumber: number });
const certified = { method: "certified_mail" };
const reminder = newEvent("followed_up", on("2026-10-20"), certified);

const mailingsOf = (...events: NewEvent[]) => listMailings(replay(record(events)));
const newsOf = (...events: NewEvent[]) => mailingsOf(...events).map(({ news }) => news);

function decideOn(given: readonly NewEvent[], event: NewEvent) {
  const command = { kind: "record", eventId: idOf(99), event } as const;
  const context = { today: plainDate("2026-12-15"), actorId: "user-1" };
  return decide(command, replay(record(given)), context);
}

describe("what went by certified mail", () => {
  test("is listed newest first, with its number, and nothing else is", () => {
    const fax = newEvent("request_sent", on("2026-10-01"), { method: "fax" });
    const plainMail = newEvent("followed_up", on("2026-10-18"), { method: "mail" });
    expect(mailingsOf(fax, letter, plainMail, reminder)).toEqual([
      {
        ...{ id: idOf(4), type: "followed_up", sentOn: on("2026-10-20") },
        ...{ number: null, requestId: null, news: null },
      },
      {
        ...{ id: idOf(2), type: "certified_letter_sent", sentOn: on("2026-10-13") },
        ...{ number, requestId: idOf(2), news: null },
      },
    ]);
  });

  test.each<[FactType, object]>([
    ["request_sent", certified],
    ["followed_up", certified],
    ["doctor_contacted", certified],
    ["evidence_notice_sent", certified],
    ["review_requested", certified],
    ["complaint_to_holder_sent", certified],
    ["amendment_requested", certified],
    ["disagreement_sent", certified],
    ["accounting_requested", certified],
    ["route_started", certified],
    ["route_followed_up", certified],
    ["certified_letter_sent", {}],
  ])("%s keeps its number without spaces", (type, details) => {
    const typed = { ...details, trackingNumber: " 9407 1000-0000 0000 0000 09" };
    const [mailing] = mailingsOf(newEvent(type, on("2026-10-13"), typed));
    expect(mailing).toMatchObject({ type, number });
  });
});

describe("what became of a request", () => {
  const arrived = (date: string, details: object) =>
    newEvent("receipt_established", on(date), details);

  test("the day on the green card is its delivery, and the day its clock starts", () => {
    const card = arrived("2026-10-16", { basis: "return_receipt", signedBy: "Dana Reyes" });
    const events = record([letter, card]);
    expect(listMailings(replay(events))[0]?.news).toEqual({
      ...{ outcome: "delivered", on: on("2026-10-16") },
      ...{ basis: "return_receipt", signedBy: "Dana Reyes" },
    });
    expect(replay(events).requests[0]?.receipt).toEqual({
      on: on("2026-10-16"),
      basis: "return_receipt",
    });
  });

  test.each([
    ["refused", "refused"],
    ["unclaimed", "unclaimed"],
    ["wrong_address", "came_back"],
  ])("%s: it is told, and sets no day of arrival (T01)", (reason, outcome) => {
    const back = newEvent("returned_undeliverable", on("2026-11-02"), { reason });
    const state = replay(record([letter, back]));
    expect(listMailings(state)[0]?.news).toEqual({
      ...{ outcome, on: on("2026-11-02"), signedBy: null, basis: null },
    });
    expect(state.requests[0]?.receipt).toBeNull();
  });

  test("an estimate is no delivery", () => {
    expect(newsOf(letter, arrived("2026-10-18", { basis: "estimated" }))).toEqual([null]);
  });

  test("the news of one letter is not that of another, and who signed neither", () => {
    const second = newEvent("certified_letter_sent", on("2026-11-10"));
    const card = arrived("2026-11-12", {
      ...{ requestId: idOf(1), basis: "return_receipt", signedBy: "Dana Reyes" },
    });
    expect(newsOf(letter, second, card).map((news) => news?.signedBy)).toEqual([
      undefined,
      "Dana Reyes",
    ]);
  });

  test("a correction by certified mail has its own arrival (T09)", () => {
    const asked = newEvent("amendment_requested", on("2026-11-10"), certified);
    const card = arrived("2026-11-13", { requestId: idOf(2), basis: "tracking" });
    expect(
      mailingsOf(letter, asked, card).map(({ requestId, news }) => [requestId, news?.on]),
    ).toEqual([
      [idOf(2), on("2026-11-13")],
      [idOf(1), undefined],
    ]);
  });
});

describe("what became of a mailing that asks for nothing", () => {
  const told = (date: string, details: object) =>
    newEvent("mailing_tracked", on(date), { mailingId: idOf(2), ...details });

  test("is told by an event of its own, which starts no clock", () => {
    const request = newEvent("request_sent", on("2026-10-13"), { method: "mail" });
    const events = record([
      request,
      reminder,
      told("2026-10-23", { outcome: "delivered", signedBy: "Dana" }),
    ]);
    const state = replay(events);
    expect(listMailings(state)[0]?.news).toEqual({
      ...{ outcome: "delivered", on: on("2026-10-23"), signedBy: "Dana", basis: null },
    });
    expect(state.requests[0]?.receipt).toBeNull();
  });

  test("delivered counts more than come back", () => {
    const events = [
      letter,
      reminder,
      told("2026-10-23", { outcome: "refused" }),
      told("2026-10-26", {}),
    ];
    expect(newsOf(...events)[0]).toMatchObject({ outcome: "delivered", on: on("2026-10-26") });
  });

  test("stays with its mailing when the mailing is corrected", () => {
    const events = record([letter, reminder, told("2026-10-23", { outcome: "unclaimed" })]);
    const command = {
      kind: "correct",
      ...{ eventId: idOf(10), replacementId: idOf(11), supersedes: idOf(2) },
      ...{ reason: "Wrong day", replacement: newEvent("followed_up", on("2026-10-19"), certified) },
    } as const;
    const context = { today: plainDate("2026-12-15"), actorId: "user-1" };
    const decision = decide(command, replay(events), context);
    if (!decision.ok) throw new Error(decision.message);
    const [mailing] = listMailings(replay([...events, ...decision.events]));
    expect(mailing).toMatchObject({
      ...{ id: idOf(11), sentOn: on("2026-10-19"), news: { outcome: "unclaimed" } },
    });
  });

  test.each([
    [
      "that was never sent",
      { mailingId: idOf(77) },
      "2026-10-23",
      "no_mailing",
      "/details/mailingId",
    ],
    [
      "that is a request",
      { mailingId: idOf(1) },
      "2026-10-23",
      "mailing_is_request",
      "/details/mailingId",
    ],
    ["before it was mailed", {}, "2026-10-19", "before_mailing", "/occurredOn"],
  ])("is refused for one %s", (_name, details, date, reason, pointer) => {
    expect(decideOn([letter, reminder], told(date, details))).toMatchObject({
      ok: false,
      reason,
      pointer,
    });
  });

  test("is refused for one that did not go by certified mail", () => {
    const mail = newEvent("followed_up", on("2026-10-20"), { method: "mail" });
    expect(decideOn([letter, mail], told("2026-10-23", {}))).toMatchObject({
      reason: "no_mailing",
    });
  });
});

describe("a number that was typed wrong", () => {
  const wrong = "9407 1000 0000 0000 0000 08";

  test("is refused with the number, what is wrong, and how to mend it", () => {
    const event = newEvent("certified_letter_sent", on("2026-10-13"), { trackingNumber: wrong });
    expect(decideOn([], event)).toEqual({
      ...{ ok: false, reason: "certified_number_wrong", pointer: "/details/trackingNumber" },
      message:
        "A digit of 9407 1000 0000 0000 0000 08 is wrong, or two changed places: the last digit does not fit the others. Compare it with your receipt, four digits at a time. You can also leave it out, and add it later.",
    });
  });

  test.each([
    ["9407 1000 0000 0000 0000 0", "certified_number_length", "21"],
    ["abc", "certified_number_not_digits", "only digits"],
    ["0307 1790 0005 2348 3741", "certified_number_other_service", "another service"],
  ])("%s: %s", (trackingNumber, reason, words) => {
    const decision = decideOn(
      [],
      newEvent("followed_up", on("2026-10-20"), { ...certified, trackingNumber }),
    );
    expect(decision.ok).toBe(false);
    const event = newEvent("request_sent", on("2026-10-20"), { ...certified, trackingNumber });
    expect(decideOn([], event)).toMatchObject({ reason, message: expect.stringContaining(words) });
  });

  test("is taken as it is where it went another way", () => {
    const event = newEvent("request_sent", on("2026-10-13"), {
      method: "fax",
      trackingNumber: "F-1",
    });
    expect(decideOn([], event).ok).toBe(true);
  });

  test("stays readable where it was stored before it was checked, and hinders nothing else", () => {
    const stored = {
      ...record([letter])[0],
      details: {
        askedFor: letter.type === "certified_letter_sent" && letter.details.askedFor,
        trackingNumber: "9407",
      },
    };
    const old = caseEventSchema.parse(stored);
    const command = { kind: "record", eventId: idOf(99), event: reminder } as const;
    const context = { today: plainDate("2026-12-15"), actorId: "user-1" };
    expect(decide(command, replay([old]), context).ok).toBe(true);
  });

  test("an event without a number is what it was", () => {
    expect(newEventSchema.parse(reminder)).toEqual(reminder);
    expect(Object.keys(reminder.details)).toEqual(["method"]);
  });
});
