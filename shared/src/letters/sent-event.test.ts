import { describe, expect, test } from "@jest/globals";
import { exactDate } from "../calendar/date-range.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { newEventSchema } from "../workflow/events.ts";
import { emptyCase, replay } from "../workflow/records-case.ts";
import { idOf, newEvent, on, record } from "../workflow/testing/sample-events.ts";
import { type LetterKind, letterKindSchema } from "./letter.ts";
import { collectLetterFacts } from "./letter-facts.ts";
import { exampleAskedFor, fullCase, typedFacts } from "./letters.fixture.ts";
import { renderLetter } from "./render-letter.ts";
import { type Sending, toSentEvent } from "./sent-event.ts";

const input = fullCase();
const facts = collectLetterFacts(input);

function sending(kind: LetterKind, change: Partial<Sending> = {}): Sending {
  const overrides = { facts: typedFacts, edits: {}, shown: ["no_lawyer"] };
  const rendering = renderLetter({ kind, tone: "firm", facts, overrides });
  if (!rendering.available) throw new Error(rendering.message);
  return {
    kind,
    letter: rendering.letter,
    sentOn: exactDate(plainDate("2026-11-19")),
    method: "mail",
    trackingNumber: null,
    askedFor: exampleAskedFor,
    caseState: input.caseState,
    deadlines: input.assessment.deadlines,
    holderKind: "practice",
    doctorName: "Alan Reyes, MD",
    ...change,
  };
}

describe("what marking a letter as sent records", () => {
  test.each(letterKindSchema.options)("%s: an event that the timeline takes", (kind) => {
    const event = toSentEvent(sending(kind));
    expect(newEventSchema.parse(event)).toEqual(event);
    expect(event?.occurredOn).toEqual(exactDate(plainDate("2026-11-19")));
  });

  test.each([
    ["first_request", "request_sent", { method: "mail", askedFor: exampleAskedFor }],
    ["free_copy", "request_sent", { proofOfClaimEnclosed: true }],
    ["certified_letter", "certified_letter_sent", { askedFor: exampleAskedFor }],
    ["follow_up", "followed_up", { method: "mail" }],
    ["doctor_letter", "doctor_contacted", { doctorName: "Alan Reyes, MD" }],
    ["review_request", "review_requested", { requestId: idOf(1) }],
    ["amendment_request", "amendment_requested", { what: "in remission" }],
    ["disagreement_statement", "disagreement_sent", { requestId: idOf(11) }],
    ["accounting_request", "accounting_requested", { from: null, to: null }],
    ["complaint_to_holder", "complaint_to_holder_sent", { method: "mail" }],
    ["information_blocking_report", "information_blocking_reported", {}],
    ["letting_go", "let_go", {}],
    ["lawyer_request", "route_started", { route: "lawyer_file", method: "mail" }],
    ["ssa_file", "route_started", { route: "ssa_file" }],
    ["hearing_office", "route_started", { route: "hearing_office" }],
    ["disability_examiner", "route_started", { route: "disability_examiner" }],
    ["new_therapist", "route_started", { route: "new_therapist" }],
  ] as const)("%s records %s", (kind, type, details) => {
    expect(toSentEvent(sending(kind))).toMatchObject({ type, details });
  });

  test("the notice to the hearing office keeps what is missing", () => {
    const event = toSentEvent(sending("evidence_notice"));
    expect(event?.details).toMatchObject({
      missing: expect.stringContaining("from Larkspur Psychiatry"),
    });
  });

  test("the statement for the federal office is not the complaint", () => {
    expect(toSentEvent(sending("ocr_complaint"))?.type).toBe("note_added");
  });

  test("where the lawyer or Social Security is the holder, the letter is the request itself", () => {
    const type = (kind: LetterKind, holderKind: Sending["holderKind"]) =>
      toSentEvent(sending(kind, { holderKind }))?.type;
    expect(type("lawyer_request", "lawyer")).toBe("request_sent");
    expect(type("lawyer_follow_up", "lawyer")).toBe("followed_up");
    expect(type("ssa_file", "ssa")).toBe("request_sent");
    expect(type("ssa_file", "lawyer")).toBe("route_started");
  });

  test("on a way that runs a letter is another word on it, and no way begins on a closed case", () => {
    const started = newEvent("route_started", on("2026-11-01"), { route: "lawyer_file" });
    const caseState = replay(record([started]));
    expect(toSentEvent(sending("lawyer_follow_up", { caseState }))).toMatchObject({
      type: "route_followed_up",
      details: { route: "lawyer_file", method: "mail" },
    });
    const closed = { ...caseState, stage: "closed" as const };
    expect(toSentEvent(sending("lawyer_follow_up", { caseState: closed }))?.type).toBe(
      "note_added",
    );
  });

  test("who may receive the file from Social Security is kept", () => {
    expect(toSentEvent(sending("ssa_file"))?.details).toMatchObject({
      designatedRepresentative: expect.any(String),
    });
  });

  test("without a request there is nothing to remind of: it is a note", () => {
    expect(toSentEvent(sending("fee_estimate", { caseState: emptyCase() }))?.type).toBe(
      "note_added",
    );
  });

  test("a case that is closed is not let go again", () => {
    const caseState = { ...emptyCase(), stage: "closed" as const };
    expect(toSentEvent(sending("letting_go", { caseState }))?.type).toBe("note_added");
  });

  test("a request is not recorded while nobody has said what is asked for; a reminder is", () => {
    expect(toSentEvent(sending("first_request", { askedFor: null }))).toBeNull();
    expect(toSentEvent(sending("follow_up", { askedFor: null }))?.type).toBe("followed_up");
  });
});
