import { expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import type { NewEvent } from "../workflow/events.ts";
import { replay } from "../workflow/records-case.ts";
import { add, decideCorrection } from "../workflow/testing/decide-sample.ts";
import { idOf, newEvent, on } from "../workflow/testing/sample-events.ts";
import { findStanding, latestOf } from "./standing.ts";
import { factsOf } from "./testing/sample-facts.ts";

const sent = newEvent("request_sent", on("2026-10-12"));
const bill = (day: string, amount = 10) => newEvent("forms_or_fee_demanded", on(day), { amount });

test("stands until something answers it, on that day or later", () => {
  const standing = (...days: string[]) =>
    findStanding(
      factsOf([sent, bill("2026-10-20"), ...days.map((day) => newEvent("followed_up", on(day)))])
        .state,
      "forms_or_fee_demanded",
      ["followed_up"],
    );
  expect(standing()).not.toBeNull();
  expect(standing("2026-10-19")).not.toBeNull();
  expect(standing("2026-10-20")).toBeNull();
  expect(standing("2026-10-21")).toBeNull();
});

test("is not answered by the request that it answers, whatever their days", () => {
  const portal = newEvent("request_sent", on("2026-10-20"), { method: "portal" });
  const asking = (first: NewEvent, ...later: NewEvent[]) =>
    findStanding(
      factsOf([first, newEvent("denied", on("2026-10-20"), { method: "phone" }), ...later]).state,
      "denied",
      ["request_sent"],
    );
  expect(asking(portal)).not.toBeNull();
  const about = { earliest: plainDate("2026-10-01"), latest: plainDate("2026-10-22") };
  expect(asking(newEvent("request_sent", about, { method: "phone" }))).not.toBeNull();
  expect(asking(sent, newEvent("request_sent", on("2026-10-21")))).toBeNull();
});

test("a new one stands again", () => {
  const { state } = factsOf([
    sent,
    bill("2026-10-20"),
    newEvent("followed_up", on("2026-10-21")),
    bill("2026-10-25", 20),
  ]);
  expect(findStanding(state, "forms_or_fee_demanded", ["followed_up"])?.details.amount).toBe(20);
});

test("of two on one day the later one counts, also when it was put right afterwards", () => {
  const { facts, history } = factsOf([sent, bill("2026-10-20", 10), bill("2026-10-20", 20)]).state;
  expect(latestOf(facts, "forms_or_fee_demanded")?.details.amount).toBe(20);
  const putRight = add(history, decideCorrection(history, idOf(2), bill("2026-10-20", 12)));
  expect(latestOf(replay(putRight).facts, "forms_or_fee_demanded")?.details.amount).toBe(20);
});
