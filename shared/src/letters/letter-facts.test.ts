import { describe, expect, test } from "@jest/globals";
import { assess } from "../assessment/assess.ts";
import { factsOf } from "../assessment/testing/sample-facts.ts";
import { plainDate } from "../calendar/plain-date.ts";
import type { NewEvent } from "../workflow/events.ts";
import type { RecordsRequest } from "../workflow/records-case.ts";
import { newEvent, on } from "../workflow/testing/sample-events.ts";
import { factCatalogue } from "./fact-catalogue.ts";
import { collectLetterFacts, type LetterFactsInput } from "./letter-facts.ts";
import { exampleCase, exampleCaseInTime, exampleDeadline } from "./letters.fixture.ts";

const textOf = (input: LetterFactsInput, key: keyof typeof factCatalogue) =>
  collectLetterFacts(input).entries[key]?.text;

function withRequests(change: (request: RecordsRequest) => RecordsRequest[]): LetterFactsInput {
  const input = exampleCase();
  const requests = input.caseState.requests.flatMap(change);
  return { ...input, caseState: { ...input.caseState, requests } };
}

describe("facts of a letter", () => {
  test("writes dates out, with the year", () => {
    expect(textOf(exampleCase(), "letter_date")).toBe("November\u00a019, 2026");
    expect(textOf(exampleCase(), "date_of_birth")).toBe("March\u00a04, 1985");
  });

  test("counts the new answer date 30 calendar days from the date of the letter", () => {
    expect(textOf(exampleCase(), "answer_by")).toBe("December\u00a019, 2026");
  });

  test("calls an answer due only where its day has passed for certain", () => {
    expect(textOf(exampleCase(), "earlier_request_due_on")).toBe("November\u00a012, 2026");
    expect(textOf(exampleCaseInTime(), "earlier_request_due_on")).toBeUndefined();
    const maybe = { ...exampleCase().assessment, deadlines: [exampleDeadline("may_have_passed")] };
    expect(
      textOf({ ...exampleCase(), assessment: maybe }, "earlier_request_due_on"),
    ).toBeUndefined();
  });

  test("states no estimated receipt: a letter says only what can be shown", () => {
    const estimated = withRequests((request) => [
      {
        ...request,
        receipt: request.receipt === null ? null : { ...request.receipt, basis: "estimated" },
      },
    ]);
    expect(textOf(estimated, "earlier_request_received_on")).toBeUndefined();
  });

  test("a day that is known only as a range stays a range", () => {
    const range = { earliest: plainDate("2026-10-01"), latest: plainDate("2026-10-05") };
    const vague = withRequests((request) => [{ ...request, sentOn: range }]);
    expect(textOf(vague, "earlier_request_on")).toBe(
      "a day between October\u00a01 and October\u00a05, 2026",
    );
  });

  test("leads with the oldest request and lists the later ones; one that came back or lies ahead is not named", () => {
    const on = (day: string) => ({ earliest: plainDate(day), latest: plainDate(day) });
    const several = withRequests((request) => [
      {
        ...request,
        id: "a",
        sentOn: on("2026-09-01"),
        returned: { on: on("2026-09-09"), reason: "moved" },
      },
      request,
      { ...request, id: "b", sentOn: on("2026-11-01") },
      { ...request, id: "c", sentOn: on("2026-11-08") },
      { ...request, id: "d", sentOn: on("2026-12-01") },
    ]);
    expect(textOf(several, "earlier_request_on")).toBe("October\u00a013, 2026");
    expect(textOf(several, "later_requests_on")).toBe(
      "November\u00a01, 2026 and November\u00a08, 2026",
    );
  });

  test("gives a helper neither the person's address nor their phone", () => {
    const input = exampleCase();
    const helped = { ...input, person: { ...input.person, relationship: "advocate" as const } };
    expect(textOf(helped, "sender_name")).toBe("Dana Whitfield");
    expect(textOf(helped, "sender_address")).toBeUndefined();
    expect(textOf(helped, "sender_contact")).toBeUndefined();
    expect(textOf(helped, "person_address")).toBe("PO Box 210\nAustin, Texas 78701");
  });

  test("empty words are no fact", () => {
    const input = exampleCase();
    const blank = { ...input, holder: { ...input.holder, address: "   " } };
    expect(textOf(blank, "holder_address")).toBeUndefined();
  });

  test("only what names the records and the people cannot be filled in by hand", () => {
    const essential = Object.entries(factCatalogue).filter(([, { byHand }]) => !byHand);
    expect(essential.map(([key]) => key)).toEqual([
      ...[
        "missing_parts",
        "blocking_points",
        "complaint_points",
        "amend_wrong",
        "disagreement_why",
      ],
      ...["therapist_name", "lawyer_name", "outstanding_records"],
      ...["person_name", "holder_name", "asked_kinds"],
    ]);
  });
});

test("what stands of a refusal goes into the letter as it was found, and what was put right does not", () => {
  const input = exampleCase();
  const events = [
    newEvent("request_sent", on("2026-10-13")),
    newEvent("receipt_established", on("2026-10-13")),
    newEvent("denied", on("2026-10-20"), { ground: "privacy_act", method: "phone" }),
    newEvent("denied", on("2026-10-30"), {
      ground: "psychotherapy_notes",
      psychotherapyNotesTest: {
        ...{ mentalHealthProfessional: true, aboutASession: true, keptSeparate: false },
      },
      letter: { basisStated: true, contactNameOrTitle: true, contactPhone: false },
    }),
  ];
  const assessment = assess(factsOf(events), input.today);
  const text = textOf({ ...input, assessment }, "what_happened");
  expect(text).toContain("they are not kept apart from the rest of the record");
  expect(text).toContain("45 CFR 164.524(d)(1)");
  expect(text).toContain("the telephone number of a contact person or office, (d)(2)(iii)");
  expect(text).not.toContain("was spoken");
});

describe("what is missing", () => {
  const asked = newEvent("request_sent", on("2026-10-12"), {
    method: "portal",
    askedFor: {
      kinds: ["treatment_notes", "test_data", "psychotherapy_notes"],
      ...{ from: "2023-01-01", to: null, format: "pdf" },
    },
  });
  const came = newEvent("records_received", on("2026-10-20"), {
    ...{ kinds: ["treatment_notes"], from: "2023-01-01", to: "2026-10-12" },
  });
  const found = (entries: object[]) => newEvent("contents_checked", on("2026-10-22"), { entries });
  const missingOf = (...events: NewEvent[]) => {
    const input = exampleCase();
    const facts = factsOf([asked, newEvent("receipt_established", on("2026-10-13")), ...events]);
    const assessment = assess(facts, input.today);
    return textOf({ ...input, caseState: facts.state, assessment }, "missing_parts");
  };

  test("is named by kind and by day, as it was found when somebody looked", () => {
    const hole = { kind: "treatment_notes", status: "partial" };
    const text = missingOf(
      came,
      found([
        { ...hole, from: "2023-03-01", to: "2023-06-30" },
        { kind: "test_data", status: "missing" },
      ]),
    );
    expect(text).toBe(
      "treatment notes from March\u00a01, 2023 to June\u00a030, 2023, and test data from January\u00a01, 2023 on",
    );
  });

  test("is named by the entries where nobody looked yet", () => {
    expect(missingOf(came)).toContain("test data");
  });

  test("never claims psychotherapy notes as a part that is owed (PSY-02)", () => {
    const text = missingOf(
      came,
      found([
        { kind: "test_data", status: "received" },
        { kind: "psychotherapy_notes", status: "missing" },
      ]),
    );
    expect(text).toBeUndefined();
  });

  test("is a gap where nothing came, and where all is settled", () => {
    expect(missingOf()).toBeUndefined();
    expect(
      missingOf(
        came,
        found([
          { kind: "treatment_notes", status: "received" },
          { kind: "test_data", status: "not_applicable" },
          { kind: "psychotherapy_notes", status: "not_applicable" },
        ]),
      ),
    ).toBeUndefined();
  });
});
