import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../../calendar/plain-date.ts";
import type { NewEvent } from "../../workflow/events.ts";
import type { StepCode } from "../../workflow/step-codes.ts";
import { idOf, newEvent, on } from "../../workflow/testing/sample-events.ts";
import { assess } from "../assess.ts";
import type { HolderFacts } from "../case-facts.ts";
import { factsOf } from "../testing/sample-facts.ts";

const base = [
  newEvent("request_sent", on("2026-10-12"), { method: "mail" }),
  newEvent("receipt_established", on("2026-10-13"), { requestId: idOf(1) }),
];
const denied = (details: object) => newEvent("denied", on("2026-10-20"), details);
const doctorCalled = newEvent("doctor_contacted", on("2026-10-22"));
const askedAgain = newEvent("followed_up", on("2026-10-22"), { method: "mail" });
const letterSent = newEvent("certified_letter_sent", on("2026-10-23"));
const notApart = { mentalHealthProfessional: true, aboutASession: true, keptSeparate: false };

function stepsOf(events: readonly NewEvent[], holder: Partial<HolderFacts> = {}) {
  const facts = factsOf([...base, ...events], { holder });
  return assess(facts, plainDate("2026-10-27")).nextSteps.map(({ code }) => code);
}

interface Row {
  readonly ground: string;
  readonly details?: object;
  readonly written: StepCode;
  readonly spoken: StepCode;
}

/**
 * What is recommended first. A spoken no is no denial letter: a review has nothing to look at yet, so the doctor is asked
 * before the letter that makes them write. The same for the whole and for a part.
 */
const rows: Row[] = [
  { ground: "endangers_life_or_safety", written: "ask_for_review", spoken: "talk_to_doctor" },
  { ground: "harm_to_another_person_named", written: "ask_for_review", spoken: "talk_to_doctor" },
  {
    ground: "representative_could_cause_harm",
    written: "ask_for_review",
    spoken: "talk_to_doctor",
  },
  { ground: "psychotherapy_notes", written: "ask_for_the_rest", spoken: "talk_to_doctor" },
  { ground: "legal_proceeding", written: "ask_for_the_rest", spoken: "talk_to_doctor" },
  { ground: "inmate_copy", written: "ask_for_the_rest", spoken: "talk_to_doctor" },
  { ground: "research_in_progress", written: "ask_for_the_rest", spoken: "talk_to_doctor" },
  { ground: "privacy_act", written: "ask_for_the_rest", spoken: "talk_to_doctor" },
  { ground: "confidential_source", written: "ask_for_the_rest", spoken: "talk_to_doctor" },
  {
    ground: "psychotherapy_notes",
    details: { psychotherapyNotesTest: notApart },
    written: "talk_to_doctor",
    spoken: "talk_to_doctor",
  },
  { ground: "unpaid_bill", written: "talk_to_doctor", spoken: "talk_to_doctor" },
  { ground: "own_protection_or_upset", written: "talk_to_doctor", spoken: "talk_to_doctor" },
  { ground: "state_harm_standard", written: "talk_to_doctor", spoken: "talk_to_doctor" },
  { ground: "office_policy", written: "talk_to_doctor", spoken: "talk_to_doctor" },
  { ground: "other_providers_records", written: "talk_to_doctor", spoken: "talk_to_doctor" },
  { ground: "only_to_a_clinician", written: "talk_to_doctor", spoken: "talk_to_doctor" },
  { ground: "summary_instead", written: "talk_to_doctor", spoken: "talk_to_doctor" },
  { ground: "on_the_portal", written: "talk_to_doctor", spoken: "talk_to_doctor" },
  { ground: "no_reason_given_by_me", written: "talk_to_doctor", spoken: "talk_to_doctor" },
  { ground: "other", written: "talk_to_doctor", spoken: "talk_to_doctor" },
  { ground: "not_stated", written: "send_certified_letter", spoken: "talk_to_doctor" },
];

const table = rows.flatMap(({ ground, details, written, spoken }) =>
  [true, false].flatMap((whole) => [
    { ground, method: "letter", whole, details, first: written },
    { ground, method: "phone", whole, details, first: spoken },
  ]),
);

describe("the step after a no", () => {
  test.each(table)(
    "$ground by $method, whole: $whole → $first",
    ({ ground, method, whole, details, first }) => {
      const no = denied({ ground, method, whole, withheldKinds: ["treatment_notes"], ...details });
      expect(stepsOf([no])[0]).toBe(first);
    },
  );

  test.each(rows)(
    "$ground: once the doctor was asked, the letter is next, unless a review or the rest is",
    ({ ground, details, written }) => {
      const after = stepsOf([denied({ ground, ...details }), doctorCalled])[0];
      const stays = written === "ask_for_review" || written === "ask_for_the_rest";
      // A talk with the doctor answers the no, so a right to a review is offered beside what comes next.
      expect([stays ? written : "send_certified_letter", "send_certified_letter"]).toContain(after);
    },
  );
});

describe("beside the recommended step", () => {
  test("a review goes with the rest: both are offered", () => {
    const steps = stepsOf([denied({ ground: "endangers_life_or_safety" })]);
    expect(steps[0]).toBe("ask_for_review");
    expect(steps).toContain("ask_for_the_rest");
    expect(steps).toContain("file_complaint");
  });

  test("a ground without a review offers none", () => {
    const steps = stepsOf([denied({ ground: "privacy_act" })]);
    expect(steps).not.toContain("ask_for_review");
    expect(steps).toContain("file_complaint");
  });

  test("a claim of psychotherapy notes that fails leads to the letter and the complaint, and leaves no “rest”", () => {
    const no = denied({ ground: "psychotherapy_notes", psychotherapyNotesTest: notApart });
    expect(stepsOf([no])).not.toContain("ask_for_the_rest");
    expect(stepsOf([no])).toEqual(
      expect.arrayContaining(["send_certified_letter", "file_complaint"]),
    );
  });

  test("no reason: the letter asks for it, and the review stays open", () => {
    const steps = stepsOf([denied({ ground: "not_stated" })]);
    expect(steps.slice(0, 1)).toEqual(["send_certified_letter"]);
    expect(steps).toContain("ask_for_review");
    expect(stepsOf([denied({ ground: "not_stated" }), letterSent])[0]).not.toBe(
      "send_certified_letter",
    );
  });

  test("the rest is asked for once, then the doctor, then the letter", () => {
    const no = denied({ ground: "privacy_act" });
    expect(stepsOf([no, askedAgain])[0]).toBe("talk_to_doctor");
    expect(stepsOf([no, askedAgain, doctorCalled])[0]).toBe("send_certified_letter");
  });

  test("where federal law does not count, no step leans on it", () => {
    for (const ground of ["endangers_life_or_safety", "privacy_act", "not_stated"]) {
      const steps = stepsOf([denied({ ground })], { hipaaCovered: "no" });
      expect(steps).not.toContain("ask_for_the_rest");
      expect(steps).not.toContain("ask_for_review");
      expect(steps).not.toContain("send_certified_letter");
    }
  });

  test("both ways are offered where the law of the place has one of its own (PREEMPT-01)", () => {
    const no = denied({ ground: "endangers_life_or_safety" });
    const texas = { jurisdiction: "US-TX", kind: "psychologist" } as const;
    expect(stepsOf([no], texas)).toEqual(
      expect.arrayContaining(["ask_for_review", "ask_by_state_law"]),
    );
    expect(stepsOf([no], { ...texas, hipaaCovered: "no" })).toContain("ask_by_state_law");
    expect(stepsOf([no], { ...texas, kind: "practice" })).not.toContain("ask_by_state_law");
    expect(stepsOf([no])).not.toContain("ask_by_state_law");
  });
});
