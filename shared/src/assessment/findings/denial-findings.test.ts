import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../../calendar/plain-date.ts";
import { notAGroundWords } from "../../content/findings.ts";
import { denialGroundSchema, type NewEvent } from "../../workflow/events.ts";
import { newEvent, on } from "../../workflow/testing/sample-events.ts";
import { assess } from "../assess.ts";
import type { HolderFacts } from "../case-facts.ts";
import { standingOf } from "../denials.ts";
import { factsOf } from "../testing/sample-facts.ts";

const today = "2026-10-30";
const received = newEvent("receipt_established", on("2026-10-13"));
const askFor = (...kinds: string[]) =>
  newEvent("request_sent", on("2026-10-12"), {
    askedFor: { kinds, from: null, to: null, format: null },
  });
const sent = askFor("complete_record");
const everything = newEvent("records_received", on("2026-10-28"), { everythingAskedFor: true });
const denied = (ground: string, details: object = {}, day = "2026-10-20") =>
  newEvent("denied", on(day), { ground, ...details });

interface Sight {
  readonly today?: string;
  readonly request?: NewEvent;
  readonly holder?: Partial<HolderFacts>;
}

function findingsOf(events: readonly NewEvent[], sight: Sight = {}) {
  const facts = factsOf([sight.request ?? sent, received, ...events], {
    holder: sight.holder ?? {},
  });
  return assess(facts, plainDate(sight.today ?? today)).findings;
}

/** The codes of what was found, with "cured" where an event put it right. */
function codesOf(events: readonly NewEvent[], sight?: Sight): string[] {
  return findingsOf(events, sight).map(({ code, curedOn }) =>
    curedOn === null ? code : `${code}, cured`,
  );
}
const find = (code: string, events: readonly NewEvent[], sight?: Sight) =>
  findingsOf(events, sight).find((finding) => finding.code === code);
const idsOf = (code: string, events: readonly NewEvent[], sight?: Sight) =>
  find(code, events, sight)?.rules.map(({ id }) => id);

/** What the letter says: all of it, but for the changes. */
const letter = (changes: object = {}) => ({
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

describe("not_a_ground", () => {
  const grounds = denialGroundSchema.options.map((ground) => [ground, standingOf(ground)] as const);

  test.each(grounds)("%s is %s", (ground, standing) => {
    // A state's standard of harm is judged by PREEMPT-01, as `ground_too_broad`, and not twice.
    const isOurs = standing === "not_a_ground" && ground !== "state_harm_standard";
    const codes = codesOf([denied(ground)]);
    expect(codes.includes("not_a_ground")).toBe(isOurs);
    expect(notAGroundWords[ground] !== undefined).toBe(isOurs);
    if (isOurs) expect(codes).toEqual(["not_a_ground"]);
  });

  test("a spoken one also says that a refusal has to be in writing, and that is not said again", () => {
    const spoken = denied("office_policy", { method: "phone" });
    expect(codesOf([spoken])).toEqual(["not_a_ground"]);
    expect(idsOf("not_a_ground", [spoken])).toEqual(["NOTGROUND-POLICY", "DENIALLETTER-01"]);
  });

  test("of a part is not put right by the rest alone", () => {
    const part = denied("office_policy", { whole: false, withheldKinds: ["treatment_notes"] });
    const rest = newEvent("records_received", on("2026-10-25"), { kinds: ["test_results"] });
    const sight = { request: askFor("treatment_notes", "test_results") };
    expect(codesOf([part, rest], sight)).toEqual(["not_a_ground"]);
    expect(codesOf([part, rest, everything], sight)).toEqual(["not_a_ground, cured"]);
  });
});

describe("ground_too_broad", () => {
  test.each([
    ["psychotherapy_notes", "DENY-U1a"],
    ["harm_to_another_person_named", "DENY-R2"],
    ["legal_proceeding", "DENY-U1b"],
    ["confidential_source", "DENY-U5"],
  ])("everything refused, and %s reaches a part only", (ground, ruleId) => {
    const no = denied(ground);
    expect(codesOf([no])).toEqual(["ground_too_broad"]);
    expect(idsOf("ground_too_broad", [no])).toEqual(["PARTIAL-01", ruleId]);
    expect(codesOf([no, everything])).toEqual(["ground_too_broad, cured"]);
    expect(codesOf([denied(ground, { method: "phone" })])).toContain("ground_too_broad");
  });

  test.each<[string, NewEvent, Sight]>([
    [
      "a part was refused",
      denied("psychotherapy_notes", { whole: false, withheldKinds: ["psychotherapy_notes"] }),
      {},
    ],
    [
      "only such notes were asked for",
      denied("psychotherapy_notes"),
      { request: askFor("psychotherapy_notes") },
    ],
    [
      "one kind was asked for, which the ground may cover",
      denied("legal_proceeding"),
      { request: askFor("letters_and_forms") },
    ],
    ["a danger may reach all of it", denied("endangers_life_or_safety"), {}],
    ["a study may reach all of it", denied("research_in_progress"), {}],
    ["the ground cannot be sorted", denied("other"), {}],
  ])("not where %s", (_, no, sight) => {
    expect(codesOf([no], sight)).not.toContain("ground_too_broad");
  });

  test("“a part” that is the complete record is no part", () => {
    const no = denied("confidential_source", { whole: false, withheldKinds: ["complete_record"] });
    expect(codesOf([no])).toContain("ground_too_broad");
  });

  test("a state's wider standard of harm is held against a holder that HIPAA binds, for the whole or a part (T14)", () => {
    for (const whole of [true, false]) {
      const no = denied("state_harm_standard", { whole, withheldKinds: ["treatment_notes"] });
      expect(codesOf([no])).toEqual(["ground_too_broad"]);
      expect(idsOf("ground_too_broad", [no])).toEqual(["PREEMPT-01", "DENY-R1"]);
      expect(codesOf([no, everything])).toEqual(["ground_too_broad, cured"]);
    }
  });

  test.each(["unknown", "no"] as const)(
    "nobody is accused for state law while coverage is “%s”",
    (hipaaCovered) => {
      expect(codesOf([denied("state_harm_standard")], { holder: { hipaaCovered } })).toEqual([]);
    },
  );
});

describe("psychotherapy_notes_claim_fails", () => {
  const notesTest = (changes: object) => ({
    mentalHealthProfessional: true,
    aboutASession: true,
    keptSeparate: true,
    ...changes,
  });
  const part = (details: object) =>
    denied("psychotherapy_notes", {
      whole: false,
      withheldKinds: ["psychotherapy_notes"],
      ...details,
    });

  test.each(["mentalHealthProfessional", "aboutASession", "keptSeparate"])(
    "where %s is answered no; not where it is true or unknown",
    (answer) => {
      const codes = (value: boolean | null) =>
        codesOf([part({ psychotherapyNotesTest: notesTest({ [answer]: value }) })]);
      expect(codes(false)).toEqual(["psychotherapy_notes_claim_fails"]);
      expect(codes(true)).toEqual([]);
      expect(codes(null)).toEqual([]);
    },
  );

  test.each([
    ["test_results", true],
    ["medication_records", true],
    ["treatment_plans", true],
    ["billing_records", true],
    ["lab_and_imaging", true],
    ["intake_and_evaluations", true],
    ["treatment_notes", false],
    ["test_data", false],
    ["psychotherapy_notes", false],
    ["letters_and_forms", false],
  ])("%s held back as such notes: %s", (kind, fails) => {
    const codes = codesOf([part({ withheldKinds: [kind] })]);
    expect(codes.includes("psychotherapy_notes_claim_fails")).toBe(fails);
  });

  test("names every reason, with PSY-01, and ends when everything came", () => {
    const no = part({
      psychotherapyNotesTest: notesTest({ keptSeparate: false }),
      withheldKinds: ["psychotherapy_notes", "test_results"],
    });
    const finding = find("psychotherapy_notes_claim_fails", [no]);
    expect(finding?.summary).toContain(
      "they are not kept apart from the rest of the record and test results are never such notes",
    );
    expect(finding?.letterSentence).toContain("45 CFR 164.501");
    expect(finding?.rules.map(({ id }) => id)).toEqual(["PSY-01", "DENY-U1a"]);
    expect(codesOf([no, everything])).toEqual(["psychotherapy_notes_claim_fails, cured"]);
  });

  test("kinds named beside a no to everything are no list of what is held back", () => {
    const no = denied("psychotherapy_notes", { withheldKinds: ["test_results"] });
    expect(codesOf([no])).toEqual(["ground_too_broad"]);
  });

  test("says nothing of another ground", () => {
    const other = { psychotherapyNotesTest: notesTest({ keptSeparate: false }) };
    expect(codesOf([denied("endangers_life_or_safety", other)])).toEqual([]);
  });
});

describe("review_not_offered", () => {
  test.each([
    ["endangers_life_or_safety", true],
    ["harm_to_another_person_named", true],
    ["representative_could_cause_harm", true],
    ["research_in_progress", false],
    ["privacy_act", false],
    ["office_policy", false],
    ["not_stated", false],
    ["other", false],
  ])("on the ground %s: %s", (ground, expected) => {
    const no = denied(ground, { whole: false, letter: letter({ reviewRightsStated: false }) });
    expect(codesOf([no]).includes("review_not_offered")).toBe(expected);
  });

  test("takes how to ask with it, so that one omission is not told twice", () => {
    const silent = letter({ reviewRightsStated: false, reviewHowTo: false });
    expect(codesOf([denied("endangers_life_or_safety", { letter: silent })])).toEqual([
      "review_not_offered",
    ]);
    const vague = letter({ reviewHowTo: false });
    expect(codesOf([denied("endangers_life_or_safety", { letter: vague })])).toEqual([
      "denial_letter_incomplete",
    ]);
  });

  test.each<[string, NewEvent]>([
    [
      "nobody looked",
      denied("endangers_life_or_safety", { letter: letter({ reviewRightsStated: null }) }),
    ],
    ["the letter is not here", denied("endangers_life_or_safety")],
    ["it says so", denied("endangers_life_or_safety", { letter: letter() })],
  ])("not where %s", (_, no) => {
    expect(codesOf([no])).toEqual([]);
  });

  const silent = denied("endangers_life_or_safety", {
    letter: letter({ reviewRightsStated: false }),
  });
  test.each<[string, NewEvent[]]>([
    [
      "a later letter tells of it",
      [denied("endangers_life_or_safety", { letter: letter() }, "2026-10-24")],
    ],
    [
      "the review was held",
      [
        newEvent("review_requested", on("2026-10-22")),
        newEvent("review_decided", on("2026-10-26"), { decision: "upheld" }),
      ],
    ],
    ["everything came", [everything]],
  ])("is put right where %s", (_, later) => {
    expect(codesOf([silent, ...later])).toEqual(["review_not_offered, cured"]);
  });
});

describe("denied_without_professional", () => {
  const decided = (ground: string, value: boolean | null) =>
    codesOf([denied(ground, { whole: false, decidedByLicensedProfessional: value })]);

  test.each([
    ["endangers_life_or_safety", "(a)(3)(i) "],
    ["harm_to_another_person_named", "(a)(3)(ii) "],
    ["representative_could_cause_harm", "(a)(3)(iii) "],
  ])("%s needs one; an unknown one is no accusation", (ground, paragraph) => {
    expect(decided(ground, false)).toEqual(["denied_without_professional"]);
    expect(decided(ground, true)).toEqual([]);
    expect(decided(ground, null)).toEqual([]);
    const no = denied(ground, { whole: false, decidedByLicensedProfessional: false });
    expect(find("denied_without_professional", [no])?.letterSentence).toContain(paragraph);
  });

  test.each(["psychotherapy_notes", "privacy_act", "other"])(
    "%s does not ask for one",
    (ground) => {
      expect(decided(ground, false)).toEqual([]);
    },
  );

  const no = denied("endangers_life_or_safety", { decidedByLicensedProfessional: false });
  test.each<[string, NewEvent[]]>([
    [
      "a professional decided later",
      [denied("endangers_life_or_safety", { decidedByLicensedProfessional: true }, "2026-10-24")],
    ],
    [
      "the review was held",
      [
        newEvent("review_requested", on("2026-10-22")),
        newEvent("review_decided", on("2026-10-26")),
      ],
    ],
    ["everything came", [everything]],
  ])("is put right where %s", (_, later) => {
    expect(codesOf([no, ...later])).toEqual(["denied_without_professional, cured"]);
  });
});

describe("denial_not_written", () => {
  test.each(["phone", "in_person"])(
    "a no by %s on a ground of the rule, or on none stated",
    (method) => {
      for (const ground of ["endangers_life_or_safety", "privacy_act", "not_stated", "other"])
        expect(codesOf([denied(ground, { method })])).toEqual(["denial_not_written"]);
    },
  );

  test.each(["letter", "email", "portal", "fax"])("not by %s", (method) => {
    expect(codesOf([denied("endangers_life_or_safety", { method })])).toEqual([]);
  });

  const spoken = denied("endangers_life_or_safety", { method: "phone" });
  test("is put right by a letter that follows, or when the records came", () => {
    const written = denied("endangers_life_or_safety", {}, "2026-10-24");
    expect(codesOf([spoken, written])).toEqual(["denial_not_written, cured"]);
    expect(codesOf([spoken, everything])).toEqual(["denial_not_written, cured"]);
    expect(find("denial_not_written", [spoken, written])?.curedOn).toBe("2026-10-24");
  });

  test("a talk after the letter is no fault", () => {
    const written = denied("endangers_life_or_safety", {}, "2026-10-18");
    expect(codesOf([written, spoken])).toEqual([]);
  });
});

describe("denial_letter_incomplete", () => {
  const withLetter = (changes: object, day?: string) =>
    denied("endangers_life_or_safety", { letter: letter(changes) }, day);

  test.each<[object, string]>([
    [{ basisStated: false }, "on what ground they deny, (d)(2)(i)."],
    [{ reviewHowTo: false }, "how to ask for the review, (d)(2)(ii)."],
    [{ complaintToEntity: false, complaintToHhs: false }, "how to complain, (d)(2)(iii)."],
    [{ contactNameOrTitle: false }, "the name or title of a contact, (d)(2)(iii)."],
    [{ contactPhone: false }, "the telephone number of a contact person or office, (d)(2)(iii)."],
  ])("%o: named with its paragraph", (changes, words) => {
    const finding = find("denial_letter_incomplete", [withLetter(changes)]);
    expect(finding?.summary).toBe(`The letter came on October\u00a020. It does not say ${words}`);
    expect(finding?.letterSentence).toContain(words.slice(0, -1));
  });

  test("several stand in the order of their paragraphs", () => {
    const missing = withLetter({
      basisStated: false,
      contactPhone: false,
      contactNameOrTitle: false,
    });
    expect(find("denial_letter_incomplete", [missing])?.summary).toContain(
      "It does not say on what ground they deny, (d)(2)(i); the name or title of a contact and the telephone number of a contact person or office, (d)(2)(iii).",
    );
  });

  test.each<[string, object]>([
    ["nothing", {}],
    ["one way to complain is enough", { complaintToEntity: false, complaintToHhs: true }],
    ["the other way was not looked at", { complaintToEntity: false, complaintToHhs: null }],
    ["the paragraph, which the law does not ask for", { paragraphIdentified: false }],
    ["what nobody looked at", { contactPhone: null, basisStated: null, plainLanguage: null }],
  ])("no accusation: %s", (_, changes) => {
    expect(codesOf([withLetter(changes)])).toEqual([]);
  });

  test("asks for the review only where the ground has one for certain", () => {
    const noReview = letter({ reviewHowTo: false });
    for (const ground of ["privacy_act", "not_stated", "other"])
      expect(codesOf([denied(ground, { letter: noReview })])).toEqual([]);
  });

  test("a letter in hard words", () => {
    const finding = find("denial_letter_incomplete", [withLetter({ plainLanguage: false })]);
    expect(finding?.title).toBe("Their denial letter is not in plain language");
    expect(finding?.summary).toContain("not in plain language: (d)(2)");
  });

  test("that it came late is said beside another defect, and alone is left to the date", () => {
    const sight = { today: "2026-12-01" };
    const late = withLetter({ contactPhone: false }, "2026-11-20");
    expect(codesOf([late], sight)).toEqual(["denial_letter_incomplete", "answer_overdue, cured"]);
    expect(find("denial_letter_incomplete", [late], sight)?.summary).toContain(
      "It came after the last day, Thursday, November\u00a012: (b)(2).",
    );
    expect(codesOf([withLetter({}, "2026-11-20")], sight)).toEqual(["answer_overdue, cured"]);
  });

  test("a letter recorded by the first version reads as before", () => {
    const old = {
      basisStated: true,
      reviewRightsStated: true,
      reviewHowTo: true,
      complaintHowTo: false,
      contactNameOrTitle: true,
      contactPhone: null,
    };
    expect(
      find("denial_letter_incomplete", [denied("privacy_act", { letter: old })])?.summary,
    ).toContain("how to complain, (d)(2)(iii).");
    const told = { ...old, complaintHowTo: true };
    expect(codesOf([denied("privacy_act", { letter: told })])).toEqual([]);
  });

  test("is cured by a later letter that has what was missing, or by everything", () => {
    const first = withLetter({ basisStated: false, plainLanguage: false });
    const later = (changes: object) => withLetter(changes, "2026-10-25");
    expect(codesOf([first, later({})])).toEqual(["denial_letter_incomplete, cured"]);
    expect(codesOf([first, later({ plainLanguage: null })])).toEqual(["denial_letter_incomplete"]);
    expect(codesOf([first, everything])).toEqual(["denial_letter_incomplete, cured"]);
  });

  test("a refusal by phone is no letter", () => {
    const spoken = denied("endangers_life_or_safety", {
      method: "phone",
      letter: letter({ basisStated: false }),
    });
    expect(codesOf([spoken])).toEqual(["denial_not_written"]);
  });
});

test("none of it is held against a holder that federal law does not bind", () => {
  const events = [
    denied("psychotherapy_notes", { letter: letter({ basisStated: false }) }),
    denied("endangers_life_or_safety", { method: "phone", decidedByLicensedProfessional: false }),
  ];
  expect(codesOf(events, { holder: { hipaaCovered: "no" } })).toEqual([]);
  expect(codesOf(events, { holder: { jurisdiction: "UK" } })).toEqual([]);
});
