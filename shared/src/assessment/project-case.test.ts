import { expect, test } from "@jest/globals";
import type { NewEvent } from "../workflow/events.ts";
import { newEvent, on } from "../workflow/testing/sample-events.ts";
import { projectCase } from "./project-case.ts";
import { factsOf } from "./testing/sample-facts.ts";

const sent = newEvent("request_sent", on("2026-10-12"));
const received = newEvent("receipt_established", on("2026-10-13"));
const denied = newEvent("denied", on("2026-10-20"));
const let_go = newEvent("let_go", on("2026-10-25"));

test.each<[string, NewEvent[], object]>([
  [
    "a draft",
    [],
    { stage: "draft", isOpen: true, waitingOn: "you", answerDue: null, ownDueOn: null },
  ],
  [
    "arrival unknown",
    [sent],
    { stage: "requested", waitingOn: "you", answerDue: null, ownDueOn: null },
  ],
  [
    "the clock runs",
    [sent, received],
    { waitingOn: "them", answerDue: on("2026-11-12"), ownDueOn: "2027-05-11" },
  ],
  [
    "a written no",
    [sent, received, denied],
    { waitingOn: "you", answerDue: null, ownDueOn: "2027-04-18" },
  ],
  [
    "let go",
    [sent, received, let_go],
    {
      stage: "closed",
      outcome: "let_go",
      isOpen: false,
      waitingOn: "nobody",
      answerDue: null,
      ownDueOn: null,
    },
  ],
  [
    "reopened, clocks intact",
    [sent, received, let_go, newEvent("reopened", on("2026-10-28"))],
    {
      stage: "requested",
      outcome: null,
      isOpen: true,
      answerDue: on("2026-11-12"),
      ownDueOn: "2027-05-11",
    },
  ],
])("%s", (_, events, expected) => {
  expect(projectCase(factsOf(events))).toMatchObject(expected);
});
