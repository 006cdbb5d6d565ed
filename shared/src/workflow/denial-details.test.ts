import { expect, test } from "@jest/globals";
import { caseEventSchema } from "./events.ts";

const recorded = (details: object) => ({
  id: "00000000-0000-4000-8000-000000000001",
  sequence: 2,
  recordedOn: "2026-10-21",
  recordedBy: "user",
  type: "denied",
  occurredOn: { earliest: "2026-10-20", latest: "2026-10-20" },
  details,
});

test("a denial recorded by the first version is read as it was written", () => {
  const details = {
    method: "letter",
    whole: true,
    ground: "office_policy",
    letter: {
      basisStated: true,
      reviewRightsStated: false,
      reviewHowTo: null,
      complaintHowTo: false,
      contactNameOrTitle: true,
      contactPhone: null,
    },
  };
  expect(caseEventSchema.parse(recorded(details)).details).toEqual(details);
});

test("what was asked later is read beside it", () => {
  const details = {
    method: "letter",
    whole: false,
    withheldKinds: ["psychotherapy_notes"],
    ground: "psychotherapy_notes",
    psychotherapyNotesTest: {
      mentalHealthProfessional: true,
      aboutASession: null,
      keptSeparate: false,
    },
    decidedByLicensedProfessional: null,
    letter: {
      plainLanguage: true,
      basisStated: true,
      paragraphIdentified: false,
      reviewRightsStated: null,
      reviewHowTo: null,
      complaintToEntity: true,
      complaintToHhs: null,
      contactNameOrTitle: true,
      contactPhone: true,
    },
  };
  expect(caseEventSchema.parse(recorded(details)).details).toEqual(details);
});
