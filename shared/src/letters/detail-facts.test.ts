import { describe, expect, test } from "@jest/globals";
import { type LetterDetails, letterDetailNames } from "../api/letter-details.ts";
import { findDetail } from "./detail-facts.ts";
import { factCatalogue, isFactKey } from "./fact-catalogue.ts";
import { type LetterKind, letterKindSchema } from "./letter.ts";
import { collectLetterFacts, type LetterFactsInput } from "./letter-facts.ts";
import { letterText } from "./letter-text.ts";
import { fullCase } from "./letters.fixture.ts";
import { renderLetter } from "./render-letter.ts";

const details: LetterDetails = {
  claimReference: "A-17",
  claimProof: "letter of the agency of October 21, 2026",
  designatedPerson: "June Park, PsyD, 9 Oak Street, Austin, Texas 78703",
  authorityPaper: "health care power of attorney of March 1, 2024",
  lawyerName: "Dana Cole, Esq.",
  lawyerAddress: "1 Lawyer Street",
  hearingOfficeName: "Austin Hearing Office",
  hearingOfficeAddress: "2 Hearing Street",
  examinerName: "Disability Determination Services",
  examinerAddress: "3 Examiner Street",
  socialSecurityOffice: "Social Security, Austin office",
  socialSecurityAddress: "4 Office Street",
  writerAddress: "12 Helper Street",
  writerContact: "(512) 555-0199",
};
const inputs = (relationship: LetterFactsInput["person"]["relationship"], known = details) => {
  const input = fullCase();
  return { ...input, person: { ...input.person, relationship, letterDetails: known } };
};
const write = (
  kind: LetterKind,
  input: LetterFactsInput,
  typed: Readonly<Record<string, string>> = {},
) => {
  const facts = collectLetterFacts(input);
  const rendering = renderLetter({
    ...{ kind, tone: "firm", facts },
    overrides: { facts: typed, edits: {} },
  });
  if (!rendering.available) throw new Error(rendering.message);
  return {
    text: letterText(rendering.letter.blocks),
    gaps: rendering.letter.gaps.map(({ key }) => key),
  };
};

describe("what was written once about a person", () => {
  test.each<[LetterKind, string, string]>([
    ["lawyer_request", "Dana Cole, Esq.", "1 Lawyer Street"],
    ["lawyer_follow_up", "Dana Cole, Esq.", "1 Lawyer Street"],
    ["hearing_office", "Austin Hearing Office", "2 Hearing Street"],
    ["evidence_notice", "Austin Hearing Office", "2 Hearing Street"],
    ["disability_examiner", "Disability Determination Services", "3 Examiner Street"],
    ["ssa_file", "Social Security, Austin office", "4 Office Street"],
  ])("names and addresses the recipient of %s", (kind, name, address) => {
    expect(write(kind, inputs("self")).text).toContain(`${name}\n${address}`);
  });

  test("goes into each letter that needs it: number, proof, who may receive the records", () => {
    const file = write("ssa_file", inputs("self"));
    expect(file.text).toContain("A-17");
    expect(file.text).toContain("June Park, PsyD, 9 Oak Street");
    expect(file.gaps).toEqual([]);
    expect(write("free_copy", inputs("self")).text).toContain("letter of the agency of October 21");
  });

  test("a representative's own address and paper are theirs; the person's letter never has them", () => {
    const acting = write("first_request", inputs("representative"));
    expect(acting.text).toContain("12 Helper Street");
    expect(acting.text).toContain("health care power of attorney of March 1, 2024");
    expect(acting.gaps).toEqual([]);
    const own = write("first_request", inputs("self")).text;
    expect(own).not.toMatch(/12 Helper Street|555-0199|power of attorney/);
  });

  test("what is typed for one letter wins in that letter", () => {
    const typed = { recipient_address: "5 New Street", claim_reference: "B-2" };
    const { text } = write("ssa_file", inputs("self"), typed);
    expect(text).toContain("5 New Street");
    expect(text).not.toMatch(/4 Office Street|A-17/);
  });

  test("where the lawyer or Social Security holds the records, the letter goes to the holder", () => {
    const input = inputs("self");
    const held = { ...input, holder: { ...input.holder, kind: "ssa" as const } };
    const { text } = write("ssa_file", held);
    expect(text).toContain("4100 Medical Parkway");
    expect(text).not.toContain("4 Office Street");
  });

  test("nothing known leaves the gaps as they were", () => {
    expect(write("ssa_file", inputs("self", {})).gaps).toEqual(
      expect.arrayContaining(["social_security_office", "recipient_address", "claim_reference"]),
    );
  });
});

describe("a fact that was typed into a letter", () => {
  const keepable = (isPerson: boolean) =>
    new Set(
      Object.keys(factCatalogue).flatMap((key) =>
        letterKindSchema.options.flatMap((kind) =>
          isFactKey(key) ? (findDetail(key, kind, isPerson) ?? []) : [],
        ),
      ),
    );

  test("can be kept as each detail there is; the helper's own only where somebody helps", () => {
    expect([...keepable(false)].toSorted()).toEqual([...letterDetailNames].toSorted());
    expect(keepable(true).has("writerAddress")).toBe(false);
  });

  test("is for this letter alone where it is about this letter", () => {
    expect(findDetail("letter_date", "ssa_file", false)).toBeNull();
    expect(findDetail("tracking_number", "certified_letter", false)).toBeNull();
    expect(findDetail("recipient_address", "first_request", false)).toBeNull();
  });
});
