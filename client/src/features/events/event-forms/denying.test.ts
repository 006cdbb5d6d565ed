import { describe, expect, test } from "@jest/globals";
import { exactDate } from "@recourse/shared/calendar/date-range";
import { plainDate } from "@recourse/shared/calendar/plain-date";
import { saidWords } from "@recourse/shared/content/denial-interview-words";
import { denialGroundSchema, newEventSchema } from "@recourse/shared/workflow/events";
import { draftOfRange } from "../../../lib/date-draft.ts";
import { checkValues } from "./check-values.ts";
import { eventForms } from "./event-forms.ts";
import { bodyOfValues, emptyValues, shownFields, valuesOfEvent } from "./event-values.ts";

const form = eventForms.denied;
const today = plainDate("2026-11-22");
const occurredOn = draftOfRange(exactDate(plainDate("2026-11-16")));
const typed = (values: object) =>
  emptyValues(form, { occurredOn, method: "letter", whole: "yes", ...values });
const askedOf = (values: object) => shownFields(form, typed(values)).map(({ name }) => name);
const detailsOf = (values: object) =>
  newEventSchema.parse(bodyOfValues("denied", form, typed(values), today)).details;
const recorded = (details: object) =>
  newEventSchema.parse({
    type: "denied",
    occurredOn: exactDate(plainDate("2026-11-16")),
    details: { method: "letter", whole: true, ...details },
  });
const sentAgain = (details: object) =>
  newEventSchema.parse(bodyOfValues("denied", form, valuesOfEvent(form, recorded(details)), today))
    .details;

describe("the interview about a refusal", () => {
  test("asks what they said, and no more where that is enough", () => {
    expect(askedOf({ said: "unpaid_bill" })).toEqual([
      ...["requestId", "method", "whole", "said", "ground", "groundInTheirWords", "letterRead"],
    ]);
    expect(detailsOf({ said: "unpaid_bill" })).toEqual({
      ...{ method: "letter", whole: true, ground: "unpaid_bill" },
    });
  });

  test("a danger is asked about, because fear for feelings is no ground", () => {
    expect(checkValues(form, typed({ said: "danger" }), today)).toEqual([
      { field: "feared", message: "Choose what they fear, or “They do not say”." },
    ]);
    expect(detailsOf({ said: "danger", feared: "feelings" })).toMatchObject({
      ground: "own_protection_or_upset",
    });
    expect(askedOf({ said: "danger", feared: "life_or_body" })).toContain(
      "decidedByLicensedProfessional",
    );
  });

  test("psychotherapy notes are tested in three parts; what is left open is not known", () => {
    const values = {
      said: "psychotherapy_notes",
      "psychotherapyNotesTest.keptSeparate": "no",
      "psychotherapyNotesTest.aboutASession": "unknown",
    };
    expect(detailsOf(values)).toMatchObject({
      ground: "psychotherapy_notes",
      psychotherapyNotesTest: {
        ...{ mentalHealthProfessional: null, aboutASession: null, keptSeparate: false },
      },
    });
    expect(detailsOf({ ...values, said: "court_case" })).not.toHaveProperty(
      "psychotherapyNotesTest",
    );
  });

  test("an empty interview is turned down at its first question", () => {
    expect(checkValues(form, typed({}), today)).toEqual([
      { field: "said", message: "Choose what they said, or “They gave no reason”." },
    ]);
  });

  test.each(Object.keys(saidWords))("“%s” fills the form again as it was", (said) => {
    const values = { said, feared: "life_or_body", representativeIssue: "harm" };
    const details = detailsOf({ ...values, decidedByLicensedProfessional: "no" });
    expect(sentAgain(details)).toEqual(details);
  });

  test.each(denialGroundSchema.options)(
    "a recorded %s fills the form and is sent as it was",
    (ground) => {
      expect(sentAgain({ ground })).toMatchObject({ ground });
    },
  );
});

describe("the checklist of the letter", () => {
  const read = { letterRead: "yes" };

  test("asks about a review only where the reason may have one", () => {
    const asked = (values: object) =>
      askedOf({ ...read, ...values }).includes("letter.reviewHowTo");
    expect(asked({ said: "another_person" })).toBe(true);
    expect(asked({ said: "no_reason" })).toBe(true);
    expect(asked({ said: "court_case" })).toBe(false);
    expect(asked({ said: "office_policy" })).toBe(false);
  });

  test("what is left open was not looked at, and is not missing", () => {
    const { letter } = { letter: null, ...detailsOf({ ...read, said: "no_reason" }) };
    expect(Object.values(letter ?? {}).every((looked) => looked === null)).toBe(true);
    expect(detailsOf({ ...read, said: "no_reason", "letter.contactPhone": "no" })).toMatchObject({
      letter: { contactPhone: false, basisStated: null },
    });
  });

  test("a letter of the first version is filled in with what was ticked then", () => {
    const letter = {
      ...{
        basisStated: true,
        reviewRightsStated: false,
        reviewHowTo: false,
        complaintHowTo: false,
      },
      ...{ contactNameOrTitle: true, contactPhone: null },
    };
    expect(sentAgain({ ground: "endangers_life_or_safety", letter })).toMatchObject({
      letter: {
        ...{ basisStated: true, reviewRightsStated: false, reviewHowTo: false },
        ...{ complaintToEntity: false, complaintToHhs: false },
        ...{ contactNameOrTitle: true, contactPhone: null, plainLanguage: null },
      },
    });
  });

  test("“not looked” stands in the form again as it was answered", () => {
    const letter = {
      ...{ basisStated: true, contactNameOrTitle: null, contactPhone: null },
      ...{ complaintToEntity: false, complaintToHhs: null },
    };
    const values = valuesOfEvent(form, recorded({ ground: "not_stated", letter }));
    expect(values["letter.complaintToEntity"]).toBe("no");
    expect(values["letter.complaintToHhs"]).toBe("unknown");
  });

  test("a refusal by phone has no letter to look at", () => {
    expect(askedOf({ method: "phone", ...read, said: "no_reason" })).not.toContain("letterRead");
  });
});
