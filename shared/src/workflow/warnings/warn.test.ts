import { describe, expect, test } from "@jest/globals";
import { type WarningCode, warningWords } from "../../content/refusals.ts";
import type { NewEvent } from "../events.ts";
import { decideNext } from "../testing/decide-sample.ts";
import { newEvent, on, record } from "../testing/sample-events.ts";

const request = newEvent("request_sent", on("2026-10-13"));
const receipt = newEvent("receipt_established", on("2026-10-13"));
const denied = newEvent("denied", on("2026-11-05"));
const everything = newEvent("records_received", on("2026-11-05"), { everythingAskedFor: true });
const letter = (date: string) => newEvent("certified_letter_sent", on(date));
const complaint = (date: string) => newEvent("ocr_complaint_filed", on(date));

/** Words with anything in the place of what is filled in. */
function wordsOf(code: WarningCode): RegExp {
  const escaped = warningWords[code].replaceAll(/[.()$]/g, "\\$&");
  return new RegExp(`^${escaped.replaceAll(/\{\w+\}/g, "[^{}]+")}$`);
}

function warningsOf(given: NewEvent[], event: NewEvent): string[] {
  const decision = decideNext(record(given), event);
  if (!decision.ok) throw new Error(`Refused: ${decision.reason}`);
  return decision.warnings;
}

describe("what is unusual is accepted with a warning", () => {
  test.each<[string, NewEvent[], NewEvent, WarningCode]>([
    [
      "a request more than two years old",
      [],
      newEvent("request_sent", on("2024-12-13")),
      "request_over_two_years_old",
    ],
    [
      "a certified letter more than two years old",
      [],
      letter("2024-12-13"),
      "request_over_two_years_old",
    ],
    [
      "31 days on the way",
      [request],
      newEvent("receipt_established", on("2026-11-13")),
      "receipt_long_after_sending",
    ],
    [
      "a second receipt",
      [request, receipt],
      newEvent("receipt_established", on("2026-10-14")),
      "receipt_already_known",
    ],
    [
      "a proof of receipt for what came back",
      [request, newEvent("returned_undeliverable", on("2026-10-30"))],
      receipt,
      "came_back_and_arrived",
    ],
    [
      "a return of what arrived",
      [request, receipt],
      newEvent("returned_undeliverable", on("2026-10-30")),
      "came_back_and_arrived",
    ],
    ["a certified letter as the first request", [], letter("2026-11-20"), "certified_letter_first"],
    [
      "a certified letter on the last day of the answer",
      [request, receipt],
      letter("2026-11-12"),
      "certified_letter_early",
    ],
    [
      "a summary with no request",
      [],
      newEvent("summaries_received", on("2026-11-01")),
      "summaries_without_request",
    ],
    [
      "a summary from before the request",
      [request],
      newEvent("summaries_received", on("2026-10-12")),
      "summaries_without_request",
    ],
    [
      "the doctor before any request",
      [request],
      newEvent("doctor_contacted", on("2026-10-12")),
      "nothing_asked_yet",
    ],
    [
      "a meeting before any request",
      [],
      newEvent("meeting_held", on("2026-10-12")),
      "nothing_asked_yet",
    ],
    [
      "a complaint to the holder before any request",
      [],
      newEvent("complaint_to_holder_sent", on("2026-10-12")),
      "nothing_asked_yet",
    ],
    ["a complaint on a draft", [], complaint("2026-10-12"), "nothing_to_complain_of"],
    [
      "a complaint on the last day of the answer",
      [request, receipt],
      complaint("2026-11-12"),
      "nothing_to_complain_of",
    ],
    [
      "a complaint before the denial",
      [request, denied],
      complaint("2026-11-04"),
      "nothing_to_complain_of",
    ],
    [
      "a report with nothing to report",
      [request],
      newEvent("information_blocking_reported", on("2026-11-01")),
      "nothing_to_complain_of",
    ],
    [
      "a complaint on day 181",
      [newEvent("request_sent", on("2026-05-01")), newEvent("denied", on("2026-05-10"))],
      complaint("2026-11-07"),
      "complaint_window_passed",
    ],
    [
      "a second complaint",
      [request, denied, complaint("2026-11-10")],
      complaint("2026-11-11"),
      "complaint_already_filed",
    ],
    [
      "a second report",
      [request, denied, newEvent("information_blocking_reported", on("2026-11-10"))],
      newEvent("information_blocking_reported", on("2026-11-11")),
      "complaint_already_filed",
    ],
    [
      "a second review while one is open",
      [request, denied, newEvent("review_requested", on("2026-11-10"))],
      newEvent("review_requested", on("2026-11-11")),
      "review_already_requested",
    ],
    [
      "a review of a refusal by phone",
      [request, newEvent("denied", on("2026-11-05"), { method: "phone" })],
      newEvent("review_requested", on("2026-11-11")),
      "review_of_spoken_denial",
    ],
    [
      "an extension for the answered one of two requests",
      [newEvent("request_sent", on("2026-10-01")), request, everything],
      newEvent("extension_notice_received", on("2026-11-10")),
      "extension_after_answer",
    ],
    [
      "an extension after a denial",
      [request, denied],
      newEvent("extension_notice_received", on("2026-11-10")),
      "extension_after_denial",
    ],
    [
      "a letter with a later date than its arrival",
      [request],
      newEvent("extension_notice_received", on("2026-11-10"), { datedOn: "2026-11-11" }),
      "dated_after_arrival",
    ],
    [
      "a letter dated before the request",
      [request],
      newEvent("extension_notice_received", on("2026-11-10"), { datedOn: "2026-10-12" }),
      "notice_older_than_request",
    ],
    [
      "a fee whose items do not add up",
      [request],
      newEvent("forms_or_fee_demanded", on("2026-11-01"), {
        amount: 12,
        items: [{ label: "Copying", amount: 6.5 }],
      }),
      "fee_does_not_add_up",
    ],
    [
      "records up to a later day than they came",
      [request],
      newEvent("records_received", on("2026-11-01"), { to: "2026-11-02" }),
      "records_later_than_receipt",
    ],
    [
      "a denial after everything came",
      [request, everything],
      newEvent("denied", on("2026-11-10")),
      "denied_after_all_received",
    ],
    [
      "records from one who said it had none",
      [request, newEvent("not_held", on("2026-11-01"))],
      newEvent("records_received", on("2026-11-10")),
      "received_after_not_held",
    ],
    [
      "received in full with no records",
      [request],
      newEvent("closed", on("2026-12-01")),
      "closed_without_records",
    ],
    [
      "not held with no word of it",
      [request],
      newEvent("closed", on("2026-12-01"), { outcome: "not_held" }),
      "closed_without_not_held",
    ],
    [
      "letting go while the time for a complaint runs",
      [request, denied],
      newEvent("let_go", on("2026-12-01")),
      "clock_keeps_running",
    ],
    [
      "closing while the time for a complaint runs",
      [request, receipt],
      newEvent("closed", on("2026-12-01")),
      "clock_keeps_running",
    ],
    ["the same once more", [request, denied], denied, "same_again"],
    ["the same request once more", [request], request, "same_again"],
    [
      "a request put in late, that takes over an answer",
      [request, denied],
      newEvent("request_sent", on("2026-11-01")),
      "entry_moved",
    ],
  ])("%s", (_, given, event, code) => {
    expect(warningsOf(given, event)).toContainEqual(expect.stringMatching(wordsOf(code)));
  });
});

describe("what is usual is accepted without a word", () => {
  test.each<[string, NewEvent[], NewEvent]>([
    ["a request", [], request],
    ["a request of two years ago", [], newEvent("request_sent", on("2024-12-16"))],
    ["30 days on the way", [request], newEvent("receipt_established", on("2026-11-12"))],
    ["a first receipt", [request], receipt],
    [
      "a return, after an estimate only",
      [request, newEvent("receipt_established", on("2026-10-18"), { basis: "estimated" })],
      newEvent("returned_undeliverable", on("2026-10-30")),
    ],
    [
      "a certified letter the day after the answer was due",
      [request, receipt],
      letter("2026-11-13"),
    ],
    ["a certified letter after a denial", [request, receipt, denied], letter("2026-11-06")],
    ["a certified letter while no receipt is known", [request], letter("2026-11-06")],
    [
      "a summary in answer to a request",
      [request],
      newEvent("summaries_received", on("2026-11-01")),
    ],
    ["the doctor after a request", [request], newEvent("doctor_contacted", on("2026-11-01"))],
    ["a complaint about a late answer", [request, receipt], complaint("2026-11-13")],
    ["a complaint about a denial", [request, denied], complaint("2026-11-06")],
    [
      "a complaint on day 180",
      [newEvent("request_sent", on("2026-05-01")), newEvent("denied", on("2026-05-10"))],
      complaint("2026-11-06"),
    ],
    [
      "a review of a denial in writing",
      [request, denied],
      newEvent("review_requested", on("2026-11-10")),
    ],
    [
      "a fee whose cents add up",
      [request],
      newEvent("forms_or_fee_demanded", on("2026-11-01"), {
        amount: 3.3,
        items: [
          { label: "Copying", amount: 1.1 },
          { label: "Postage", amount: 2.2 },
        ],
      }),
    ],
    [
      "closing with all records in hand",
      [request, everything],
      newEvent("closed", on("2026-12-01")),
    ],
    [
      "closing as not held, when they said so",
      [request, newEvent("not_held", on("2026-11-01"))],
      newEvent("closed", on("2026-12-01"), { outcome: "not_held" }),
    ],
    [
      "an extension on the day on which everything came",
      [request, everything],
      newEvent("extension_notice_received", on("2026-11-05")),
    ],
    ["letting go of a draft", [], newEvent("let_go", on("2026-12-01"))],
    [
      "letting go before an answer is due",
      [
        newEvent("request_sent", on("2026-12-01")),
        newEvent("receipt_established", on("2026-12-01")),
      ],
      newEvent("let_go", on("2026-12-10")),
    ],
    [
      "a second call on one day",
      [newEvent("call_logged", on("2026-11-01"))],
      newEvent("call_logged", on("2026-11-01")),
    ],
    [
      "a later denial of another request",
      [request, denied, newEvent("request_sent", on("2026-11-06"))],
      newEvent("denied", on("2026-11-20")),
    ],
  ])("%s", (_, given, event) => {
    expect(warningsOf(given, event)).toEqual([]);
  });
});

test("warnings name the sums and the dates", () => {
  const demand = newEvent("forms_or_fee_demanded", on("2026-11-01"), {
    amount: 12,
    items: [{ label: "Copying", amount: 6.5 }],
  });
  expect(warningsOf([request], demand)).toEqual([
    "The items add up to $6.50, but the total is $12.00.",
  ]);
  expect(warningsOf([request, receipt], letter("2026-11-01"))).toEqual([
    "Their answer is due November\u00a012, 2026. You can send the letter before that, but they may say they still have time.",
  ]);
});
