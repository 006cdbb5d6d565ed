import { describe, expect, test } from "@jest/globals";
import { assess } from "../assessment/assess.ts";
import type { CaseFacts } from "../assessment/case-facts.ts";
import { factsOf } from "../assessment/testing/sample-facts.ts";
import { plainDate } from "../calendar/plain-date.ts";
import type { NewEvent } from "../workflow/events.ts";
import { newEvent, on } from "../workflow/testing/sample-events.ts";
import { type LetterKind, letterKindSchema } from "./letter.ts";
import { proposeLetters } from "./propose-letters.ts";

const today = plainDate("2026-11-19");
const asked = newEvent("request_sent", on("2026-10-13"), { method: "fax" });
const arrived = newEvent("receipt_established", on("2026-10-13"), { basis: "fax_confirmation" });
const recent = newEvent("request_sent", on("2026-11-10"), { method: "fax" });
const denial = (details: object) => newEvent("denied", on("2026-10-30"), details);
const demand = (details: object) => newEvent("forms_or_fee_demanded", on("2026-10-20"), details);
const delivery = (details: object) => newEvent("records_received", on("2026-10-30"), details);

type Changes = Parameters<typeof factsOf>[1];
const choices = (facts: CaseFacts) => proposeLetters(facts, assess(facts, today), today);
const called = (events: readonly NewEvent[], changes: Changes = {}): LetterKind[] =>
  choices(factsOf(events, changes))
    .filter(({ standing }) => standing === "recommended" || standing === "fits")
    .map(({ kind }) => kind);

interface Condition {
  readonly kind: LetterKind;
  /** A case that calls for the letter, and one that is like it and does not. */
  readonly yes: readonly [readonly NewEvent[], Changes?];
  readonly no: readonly [readonly NewEvent[], Changes?];
}

const lateCase = [asked, arrived];
const atHearing = { claimStage: "hearing" as const };
const texas = { holder: { jurisdiction: "US-TX" } };
const california = { holder: { jurisdiction: "US-CA" } };
const withLawyer = newEvent("request_sent", on("2026-10-13"), { privateLawyer: true });
const withoutLawyer = newEvent("request_sent", on("2026-10-13"), { privateLawyer: false });
const lawyer = { holder: { kind: "lawyer" as const } };
const certified = newEvent("certified_letter_sent", on("2026-11-15"));
const refusedCorrection = [
  newEvent("amendment_requested", on("2026-10-20"), { method: "mail" }),
  newEvent("amendment_answered", on("2026-11-01"), { answer: "denied" }),
];
const dangerStated = {
  ground: "endangers_life_or_safety",
  letter: { basisStated: true, contactNameOrTitle: true, contactPhone: true },
};

const conditions: readonly Condition[] = [
  { kind: "first_request", yes: [[]], no: [lateCase] },
  {
    kind: "free_copy",
    yes: [[], { ...texas, ...atHearing }],
    no: [[], { holder: { jurisdiction: "US-ME" }, ...atHearing }],
  },
  { kind: "free_copy", yes: [[], { holder: { jurisdiction: "US-KY" } }], no: [[], texas] },
  {
    kind: "free_copy",
    yes: [[], { holder: { jurisdiction: "US-WA" }, ...atHearing }],
    no: [[], { holder: { jurisdiction: "US-WA" }, claimStage: "after_decision" }],
  },
  {
    kind: "free_copy",
    yes: [[withoutLawyer, demand({ amount: 20 })], { ...california, ...atHearing }],
    no: [[withLawyer, demand({ amount: 20 })], { ...california, ...atHearing }],
  },
  {
    kind: "fee_estimate",
    yes: [[asked, demand({})]],
    no: [[asked, demand({ amount: 20 })]],
  },
  { kind: "follow_up", yes: [lateCase], no: [[recent]] },
  {
    kind: "summary_objection",
    yes: [[...lateCase, newEvent("summaries_received", on("2026-10-20"))]],
    no: [
      [...lateCase, newEvent("summaries_received", on("2026-10-20"), { agreedInAdvance: true })],
    ],
  },
  {
    kind: "authorization_note",
    yes: [[...lateCase, demand({ formKind: "authorization_form" })]],
    no: [[...lateCase, demand({ formKind: "identity_proof" })]],
  },
  {
    kind: "fee_objection",
    yes: [[...lateCase, demand({ amount: 20, toldInAdvance: false })]],
    no: [[...lateCase, demand({ amount: 20, toldInAdvance: true })]],
  },
  {
    kind: "extension_answer",
    yes: [[...lateCase, newEvent("extension_notice_received", on("2026-11-16"))]],
    no: [
      [
        ...lateCase,
        newEvent("extension_notice_received", on("2026-11-01"), {
          reasons: "Moved to a new building",
          completionDate: "2026-12-01",
        }),
      ],
    ],
  },
  {
    kind: "doctor_letter",
    yes: [lateCase],
    no: [lateCase, { holder: { kind: "health_plan" } }],
  },
  {
    kind: "session_answer",
    yes: [[...lateCase, newEvent("review_session_offered", on("2026-11-01"))]],
    no: [
      [
        ...lateCase,
        newEvent("review_session_offered", on("2026-11-01")),
        newEvent("review_session_held", on("2026-11-10")),
      ],
    ],
  },
  {
    kind: "gap_letter",
    yes: [[...lateCase, delivery({ everythingAskedFor: false })]],
    no: [[...lateCase, delivery({ everythingAskedFor: true })]],
  },
  {
    kind: "denial_answer",
    yes: [[...lateCase, denial({ ground: "office_policy" })]],
    no: [lateCase],
  },
  {
    kind: "release_the_rest",
    yes: [[...lateCase, denial({ ...dangerStated, ground: "psychotherapy_notes" })]],
    no: [[...lateCase, denial({ ground: "office_policy" })]],
  },
  {
    kind: "review_request",
    yes: [[...lateCase, denial(dangerStated)]],
    no: [[...lateCase, denial({ ...dangerStated, ground: "psychotherapy_notes" })]],
  },
  { kind: "certified_letter", yes: [lateCase], no: [[...lateCase, certified]] },
  { kind: "complaint_to_holder", yes: [[...lateCase, certified]], no: [lateCase] },
  {
    kind: "ocr_complaint",
    yes: [lateCase],
    no: [[...lateCase, newEvent("ocr_complaint_filed", on("2026-11-15"))]],
  },
  {
    kind: "information_blocking_report",
    yes: [[...lateCase, newEvent("only_one_way_allowed", on("2026-11-01"))]],
    no: [lateCase],
  },
  {
    kind: "amendment_request",
    yes: [[...lateCase, delivery({ everythingAskedFor: true })]],
    no: [[...lateCase, delivery({ everythingAskedFor: true }), ...refusedCorrection]],
  },
  {
    kind: "disagreement_statement",
    yes: [[...lateCase, ...refusedCorrection]],
    no: [[...lateCase, ...refusedCorrection, newEvent("disagreement_sent", on("2026-11-10"))]],
  },
  {
    kind: "accounting_request",
    yes: [
      [
        ...lateCase,
        newEvent("transfer_offered", on("2026-11-01"), { alreadySent: true, chosenByMe: false }),
      ],
    ],
    no: [[...lateCase, newEvent("transfer_offered", on("2026-11-01"))]],
  },
  {
    kind: "new_therapist",
    yes: [[...lateCase, newEvent("transfer_offered", on("2026-11-01"))]],
    no: [lateCase],
  },
  {
    kind: "lawyer_request",
    yes: [[newEvent("request_sent", on("2026-11-10"), { privateLawyer: true })]],
    no: [[recent]],
  },
  { kind: "lawyer_follow_up", yes: [[recent], lawyer], no: [[recent]] },
  { kind: "hearing_office", yes: [[recent], atHearing], no: [[recent]] },
  {
    kind: "disability_examiner",
    yes: [[recent], { claimStage: "reconsideration" }],
    no: [[recent], atHearing],
  },
  {
    kind: "evidence_notice",
    yes: [[recent, newEvent("hearing_scheduled", on("2026-11-10"))]],
    no: [
      [
        recent,
        newEvent("hearing_scheduled", on("2026-11-10")),
        newEvent("evidence_notice_sent", on("2026-11-15")),
      ],
    ],
  },
  { kind: "ssa_file", yes: [[recent], atHearing], no: [[recent], { claimStage: "none" }] },
  {
    kind: "preserve_records",
    yes: [[...lateCase, newEvent("ocr_complaint_filed", on("2026-11-15"))]],
    no: [lateCase],
  },
];

describe("when a letter is called for", () => {
  test.each(conditions)("$kind", ({ kind, yes, no }) => {
    expect(called(...yes)).toContain(kind);
    expect(called(...no)).not.toContain(kind);
  });

  test("every letter has its line in this table, but for letting go, which nobody is led to", () => {
    const tested = new Set(conditions.map(({ kind }) => kind));
    expect(letterKindSchema.options.filter((kind) => !tested.has(kind))).toEqual(["letting_go"]);
  });
});

describe("which letter comes first", () => {
  test.each([
    ["nothing sent", [], {}, "first_request"],
    ["late, and nobody asked", lateCase, {}, "follow_up"],
    [
      "late, and asked",
      [...lateCase, newEvent("followed_up", on("2026-11-16"))],
      {},
      "doctor_letter",
    ],
    [
      "refused on a ground with a review",
      [...lateCase, denial(dangerStated)],
      {},
      "review_request",
    ],
    [
      "threatened: the step has no letter, so the first step below it that has one which fits",
      [...lateCase, newEvent("retaliation_reported", on("2026-11-16"))],
      { ...texas, claimStage: "new_application" },
      "follow_up",
    ],
  ] as const)("%s: %s", (_, events, changes, kind) => {
    const [first] = choices(factsOf(events, changes));
    expect(first).toEqual({ kind, standing: "recommended", message: null });
  });

  test("a letter that may not go there is named last, with the reason", () => {
    const facts = factsOf(lateCase, { holder: { jurisdiction: "GB" } });
    const refused = choices(facts).filter(({ standing }) => standing === "refused");
    expect(refused.map(({ kind }) => kind)).toContain("certified_letter");
    for (const { message } of refused) expect(message).not.toBe("");
    expect(choices(facts).at(-1)?.standing).toBe("refused");
  });

  test("each letter is named once", () => {
    const kinds = choices(factsOf(lateCase)).map(({ kind }) => kind);
    expect(kinds.toSorted()).toEqual([...letterKindSchema.options].toSorted());
  });
});
