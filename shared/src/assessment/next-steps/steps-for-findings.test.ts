import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../../calendar/plain-date.ts";
import type { NewEvent } from "../../workflow/events.ts";
import { idOf, newEvent, on } from "../../workflow/testing/sample-events.ts";
import { assess } from "../assess.ts";
import { viewCase } from "../case-view.ts";
import { factsOf } from "../testing/sample-facts.ts";
import { stepsForFinding } from "./steps-for-findings.ts";

type Changes = Parameters<typeof factsOf>[1];

const asked = () =>
  newEvent("request_sent", on("2026-10-12"), {
    askedFor: { kinds: ["complete_record"], from: null, to: null, format: "pdf" },
    proofOfClaimEnclosed: true,
    privateLawyer: false,
  });
const received = newEvent("receipt_established", on("2026-10-13"), { requestId: idOf(1) });
const base = [asked(), received];
const demand = (details: object) => newEvent("forms_or_fee_demanded", on("2026-10-20"), details);
const denied = (ground: string, details: object = {}) =>
  newEvent("denied", on("2026-10-20"), { ground, ...details });
const item = (category: string, amount: number, pages?: number) => [
  { label: "A line", amount, category, ...(pages === undefined ? {} : { pages }) },
];
const letterWith = (changes: object) => ({
  plainLanguage: true,
  basisStated: true,
  reviewRightsStated: true,
  reviewHowTo: true,
  complaintToEntity: true,
  complaintToHhs: null,
  contactNameOrTitle: true,
  contactPhone: true,
  ...changes,
});
const correction = newEvent("amendment_requested", on("2026-10-14"), { method: "portal" });
const arrived = newEvent("receipt_established", on("2026-10-14"), { requestId: idOf(3) });
const texas: Changes = { holder: { jurisdiction: "US-TX", kind: "psychiatrist" } };

/** What makes each finding stand, after a request that arrived on October 13. */
const causes: readonly [string, NewEvent[], Changes?][] = [
  ["answer_overdue", []],
  ["rest_not_released", [newEvent("records_received", on("2026-10-20"))]],
  ["extension_invalid", [newEvent("extension_notice_received", on("2026-10-20"))]],
  ["summary_without_agreement", [newEvent("summaries_received", on("2026-10-20"))]],
  ["not_a_ground", [denied("office_policy")]],
  ["ground_too_broad", [denied("legal_proceeding")]],
  [
    "psychotherapy_notes_claim_fails",
    [
      denied("psychotherapy_notes", {
        psychotherapyNotesTest: {
          mentalHealthProfessional: true,
          aboutASession: true,
          keptSeparate: false,
        },
      }),
    ],
  ],
  [
    "denied_without_professional",
    [denied("endangers_life_or_safety", { decidedByLicensedProfessional: false })],
  ],
  ["denial_not_written", [denied("endangers_life_or_safety", { method: "phone" })]],
  [
    "review_not_offered",
    [denied("endangers_life_or_safety", { letter: letterWith({ reviewRightsStated: false }) })],
  ],
  [
    "denial_letter_incomplete",
    [denied("endangers_life_or_safety", { letter: letterWith({ basisStated: false }) })],
  ],
  ["fee_item_not_allowed", [demand({ items: item("search_and_retrieval", 25) })]],
  ["fee_without_notice", [demand({ amount: 25, toldInAdvance: false })]],
  ["fee_where_free_copy_due", [demand({ amount: 25 })], { ...texas, claimStage: "hearing" }],
  [
    "fee_above_state_limit",
    [demand({ items: item("copying", 500, 10) })],
    { holder: { jurisdiction: "US-CA", kind: "physician" } },
  ],
  ["authorization_form_demanded", [demand({ formKind: "authorization_form" })]],
  ["waiver_demanded", [demand({ formKind: "waiver", waiverConditionOf: "treatment_or_benefits" })]],
  [
    "wrong_form_or_format",
    [
      newEvent("records_received", on("2026-10-20"), {
        format: "paper",
        formatReason: "no_reason",
      }),
    ],
  ],
  ["barrier_in_person_or_portal_only", [newEvent("only_one_way_allowed", on("2026-10-20"))]],
  [
    "sent_to_someone_not_chosen",
    [newEvent("transfer_offered", on("2026-10-20"), { alreadySent: true, chosenByMe: false })],
  ],
  ["retaliation", [newEvent("retaliation_reported", on("2026-10-20"))]],
  ["amendment_overdue", [correction, arrived]],
  [
    "amendment_denial_incomplete",
    [
      correction,
      newEvent("amendment_answered", on("2026-10-25"), {
        method: "letter",
        letter: {
          basisStated: false,
          disagreementRight: false,
          attachmentAlternative: true,
          complaintHowTo: true,
          contactNameOrTitle: true,
          contactPhone: true,
        },
      }),
    ],
  ],
];

const letter = newEvent("certified_letter_sent", on("2026-10-22"));
const everything = newEvent("records_received", on("2026-10-25"), {
  requestId: idOf(1),
  everythingAskedFor: true,
});
const review = [
  denied("not_stated", { requestId: idOf(1) }),
  newEvent("review_requested", on("2026-10-24"), { requestId: idOf(1) }),
];
const decided = (decision: string) => newEvent("review_decided", on("2026-10-25"), { decision });
const filed = newEvent("ocr_complaint_filed", on("2026-10-25"));

/** What brings a case into each situation, after the same request; the days follow what caused a finding. */
const turns: readonly [string, NewEvent[]][] = [
  ["awaiting_answer", []],
  ["awaiting_rest", [newEvent("records_received", on("2026-10-23"), { requestId: idOf(1) })]],
  ["all_received", [everything]],
  ["correction_undated", [everything, correction]],
  ["ready_to_collect", [newEvent("ready_for_pickup", on("2026-10-23"))]],
  ["denied", [denied("office_policy", { requestId: idOf(1) })]],
  ["form_or_fee", [demand({ requestId: idOf(1) })]],
  ["summary_only", [newEvent("summaries_received", on("2026-10-23"))]],
  ["review_pending", review],
  ["review_granted", [...review, decided("granted")]],
  ["review_upheld", [...review, decided("upheld")]],
  ["complaint_pending", [filed]],
  [
    "complaint_answered",
    [...review, filed, newEvent("agency_answered", on("2026-10-27"), { answer: "closed" })],
  ],
  ["receipt_unknown", [denied("office_policy", { requestId: idOf(1) }), letter]],
  ["returned", []],
  ["not_held", [newEvent("not_held", on("2026-10-23"), { requestId: idOf(1) })]],
  [
    "refusal_stands",
    [
      denied("office_policy", { requestId: idOf(1) }),
      newEvent("doctor_contacted", on("2026-10-24")),
    ],
  ],
];

const days = ["2026-10-28", "2026-11-19", "2027-01-10", "2027-06-01"].map(plainDate);

describe("every finding is answered by a step that is offered", () => {
  test.each(causes)("%s, as soon as it stands", (code, events, changes = {}) => {
    const facts = factsOf([...base, ...events], changes);
    const { findings, nextSteps } = assess(facts, plainDate("2027-01-10"));
    const standing = findings.filter(({ curedOn }) => curedOn === null).map((one) => one.code);
    expect(standing).toContain(code);
    const offered = nextSteps.map((step) => step.code);
    expect(stepsForFinding(code).some((step) => offered.includes(step))).toBe(true);
  });

  test.each(causes)("%s, wherever the case goes from there", (_code, events, changes = {}) => {
    for (const [situation, turn] of turns)
      for (const today of days) {
        const facts = factsOf([...base, ...events, ...turn], changes);
        const { findings, nextSteps } = assess(facts, today);
        const offered = nextSteps.map((step) => step.code);
        const unanswered = findings
          .filter(({ curedOn }) => curedOn === null)
          .filter(({ code }) => !stepsForFinding(code).some((step) => offered.includes(step)))
          .map(({ code }) => `${code} when ${situation} on ${today}`);
        expect(unanswered).toEqual([]);
      }
  });
});

test("there is a step in every situation", () => {
  const seen = new Map<string, string>();
  const stories: [Changes, NewEvent[]][] = [
    [{}, []],
    [{}, [asked()]],
    [{}, [asked(), newEvent("returned_undeliverable", on("2026-10-20"))]],
    [{ holder: { jurisdiction: "BR" } }, base],
    [{}, [...base, everything, correction, arrived]],
    [
      {},
      [
        ...base,
        everything,
        correction,
        newEvent("receipt_established", on("2026-10-14"), { requestId: idOf(4) }),
      ],
    ],
    ...turns.map(([, turn]): [Changes, NewEvent[]] => [{}, [...base, ...turn]]),
  ];
  for (const [changes, events] of stories) {
    const facts = factsOf(events, changes);
    const [first] = assess(facts, plainDate("2026-10-28")).nextSteps;
    seen.set(viewCase(facts).situation, first?.code ?? "none");
  }
  expect(Object.fromEntries(seen)).toMatchObject({
    not_started: "send_first_request",
    receipt_unknown: "confirm_receipt",
    returned: "send_again",
    awaiting_answer: "wait_for_answer",
  });
  // Every situation there is, but for "closed", in which nothing is asked of anybody.
  expect([...seen.keys()].toSorted()).toEqual([
    "all_received",
    "awaiting_answer",
    "awaiting_rest",
    "awaiting_without_date",
    "complaint_answered",
    "complaint_pending",
    "correction_pending",
    "correction_undated",
    "denied",
    "form_or_fee",
    "not_held",
    "not_started",
    "ready_to_collect",
    "receipt_unknown",
    "refusal_stands",
    "returned",
    "review_granted",
    "review_pending",
    "review_upheld",
    "summary_only",
  ]);
  expect([...seen.values()]).not.toContain("none");
});
