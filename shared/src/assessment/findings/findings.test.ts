import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../../calendar/plain-date.ts";
import type { NewEvent } from "../../workflow/events.ts";
import { newEvent, on } from "../../workflow/testing/sample-events.ts";
import { assess } from "../assess.ts";
import { factsOf } from "../testing/sample-facts.ts";

const sent = newEvent("request_sent", on("2026-10-12"));
const received = newEvent("receipt_established", on("2026-10-13"));
const everything = newEvent("records_received", on("2026-11-25"), { everythingAskedFor: true });

function findingsOn(today: string, ...events: NewEvent[]) {
  return assess(factsOf([sent, received, ...events]), plainDate(today)).findings;
}
const codesOn = (today: string, ...events: NewEvent[]) =>
  findingsOn(today, ...events).map(({ code, curedOn }) =>
    curedOn === null ? code : `${code}, cured`,
  );

describe("answer_overdue", () => {
  test("not on the last day, but on the day after", () => {
    expect(codesOn("2026-11-12")).toEqual([]);
    expect(findingsOn("2026-11-13")).toMatchObject([
      { code: "answer_overdue", since: "2026-11-13", curedOn: null },
    ]);
  });

  test("of a range only after the latest day", () => {
    const range = newEvent("receipt_established", on("2026-10-13", "2026-10-20"));
    const facts = factsOf([sent, range]);
    expect(assess(facts, plainDate("2026-11-19")).findings).toEqual([]);
    expect(assess(facts, plainDate("2026-11-20")).findings).toHaveLength(1);
  });

  test("stays as cured once a late answer came", () => {
    expect(codesOn("2026-12-01", everything)).toEqual(["answer_overdue, cured"]);
    expect(codesOn("2026-12-01", newEvent("denied", on("2026-11-20")))).toEqual([
      "answer_overdue, cured",
    ]);
  });

  test("a letter says with care what was read about the law in a secondary source only", () => {
    const withProof = newEvent("request_sent", on("2026-10-12"), { proofOfClaimEnclosed: true });
    const inMassachusetts = (...events: NewEvent[]) =>
      assess(
        factsOf(events, {
          holder: { jurisdiction: "US-MA", kind: "therapist", hipaaCovered: "no" },
          claimStage: "hearing",
        }),
        plainDate("2026-11-19"),
      ).findings;
    expect(inMassachusetts(withProof, received)[0]?.letterSentence).toBe(
      "You received the request on October 13. You had to act on it by Thursday, November 12 under Mass. G.L. c. 111 § 70; c. 112 § 12CC (as I understand it), and you did not.",
    );
    expect(findingsOn("2026-11-19")[0]?.letterSentence).not.toContain("as I understand it");
    // Days for a free copy make nobody late with a request that asked for none.
    expect(inMassachusetts(sent, received)).toEqual([]);
  });

  test("never after an answer in time", () => {
    const inTime = newEvent("records_received", on("2026-11-12"), { everythingAskedFor: true });
    expect(codesOn("2026-12-01", inTime)).toEqual([]);
  });
});

test("rest_not_released takes the place of answer_overdue when a part came (T07)", () => {
  const part = newEvent("records_received", on("2026-11-01"));
  expect(codesOn("2026-11-12", part)).toEqual([]);
  expect(codesOn("2026-11-13", part)).toEqual(["rest_not_released"]);
  expect(codesOn("2026-12-01", part, everything)).toEqual(["rest_not_released, cured"]);
});

describe("extension_invalid", () => {
  test("names each part that fails, for the screen and for a letter", () => {
    const notice = newEvent("extension_notice_received", on("2026-11-05"), { written: false });
    const [finding] = findingsOn("2026-11-06", notice);
    expect(finding?.summary).toBe(
      "The notice came on November\u00a05. It was not in writing. It gives no reason. It names no day when they will finish. So their date stays the same.",
    );
    expect(finding?.letterSentence).toContain(
      "was not in writing, gave no reason for the delay and named no day on which you will finish",
    );
  });

  test("not for a good one, nor for one of which nobody knows", () => {
    const good = { reasons: "Archive", completionDate: "2026-12-01" };
    const goodNotice = newEvent("extension_notice_received", on("2026-11-05"), good);
    const unclear = newEvent("extension_notice_received", on("2026-11-10", "2026-11-15"), good);
    expect(codesOn("2026-11-16", goodNotice)).toEqual([]);
    expect(codesOn("2026-11-16", unclear)).toEqual([]);
  });
});

test("summary_without_agreement, unless it was agreed to in advance", () => {
  const summary = (agreedInAdvance: boolean) =>
    newEvent("summaries_received", on("2026-10-20"), { agreedInAdvance });
  expect(codesOn("2026-10-21", summary(false))).toEqual(["summary_without_agreement"]);
  expect(codesOn("2026-10-21", summary(true))).toEqual([]);
});

test("the federal rules are not held against a holder they do not bind", () => {
  const denied = newEvent("denied", on("2026-10-20"), { ground: "office_policy", whole: false });
  const rulesIn = (jurisdiction: string) =>
    assess(factsOf([sent, received, denied], { holder: { jurisdiction } }), plainDate("2027-06-01"))
      .findings.flatMap(({ rules }) => rules)
      .map(({ id }) => id);
  expect(rulesIn("BR")).toEqual([]);
  expect(rulesIn("CA-ON")).toEqual(["CA-ON-01"]);
});
