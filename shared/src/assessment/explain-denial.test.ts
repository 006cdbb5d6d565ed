import { describe, expect, test } from "@jest/globals";
import { denialGroundSchema } from "../workflow/events.ts";
import { explainDenial } from "./explain-denial.ts";
import { factsOf } from "./testing/sample-facts.ts";

const { holder } = factsOf([]);
const idsOf = (explained: ReturnType<typeof explainDenial>) => explained.rules.map(({ id }) => id);
const notApart = { mentalHealthProfessional: true, aboutASession: null, keptSeparate: false };

describe("what a refusal means", () => {
  test.each([
    ["endangers_life_or_safety", "reviewable", ["DENY-R1", "REVIEW-01", "PARTIAL-01"]],
    ["privacy_act", "unreviewable", ["DENY-U4", "PARTIAL-01"]],
    ["unpaid_bill", "not_a_ground", ["NOTGROUND-BILL"]],
    ["state_harm_standard", "not_a_ground", ["PREEMPT-01", "DENY-R1"]],
    ["not_stated", "not_stated", ["DENIALLETTER-01"]],
    ["other", "unclear", ["DENIALLETTER-01"]],
  ] as const)("%s is %s, with its rules", (ground, standing, ids) => {
    const explained = explainDenial({ ground, whole: false }, holder);
    expect(explained.standing).toBe(standing);
    expect(idsOf(explained)).toEqual(ids);
  });

  test.each(denialGroundSchema.options)("%s has a meaning and a way on", (ground) => {
    const { title, means, follows, rules } = explainDenial({ ground, whole: true }, holder);
    expect([title, ...means, ...follows].every((words) => words.length > 10)).toBe(true);
    expect(follows.length).toBeGreaterThan(0);
    expect(rules.length).toBeGreaterThan(0);
  });

  test("a claim of psychotherapy notes that fails is no reason any more, and says why (T13)", () => {
    const claim = { ground: "psychotherapy_notes", whole: false } as const;
    const open = explainDenial(claim, holder);
    expect(open.standing).toBe("unreviewable");
    const failed = explainDenial({ ...claim, psychotherapyNotesTest: notApart }, holder);
    expect(failed.standing).toBe("not_a_ground");
    expect(failed.means.join(" ")).toContain("they are not kept apart from the rest of the record");
    expect(idsOf(failed)).toEqual(["DENY-U1a", "PSY-01"]);
  });

  test("a no to everything on a ground for a part goes too far (PARTIAL-01)", () => {
    const said = (whole: boolean) =>
      explainDenial({ ground: "confidential_source", whole }, holder).means.join(" ");
    expect(said(true)).toContain("goes too far");
    expect(said(false)).not.toContain("goes too far");
  });

  test("a ground that needs a professional, and had none", () => {
    const said = (decidedByLicensedProfessional: boolean | null) =>
      explainDenial(
        { ground: "endangers_life_or_safety", whole: false, decidedByLicensedProfessional },
        holder,
      ).means.join(" ");
    expect(said(false)).toContain("Here none did");
    expect(said(null)).not.toContain("Here none did");
  });

  test("state law is judged only as far as it is known that HIPAA binds the office", () => {
    const said = (hipaaCovered: "yes" | "unknown") =>
      explainDenial(
        { ground: "state_harm_standard", whole: true },
        { ...holder, hipaaCovered },
      ).means.join(" ");
    expect(said("unknown")).toContain("if HIPAA binds the office");
    expect(said("yes")).not.toContain("if HIPAA binds the office");
  });

  test("where federal law does not count, nothing federal is said", () => {
    const explained = explainDenial(
      { ground: "office_policy", whole: true },
      { ...holder, hipaaCovered: "no" },
    );
    expect(explained).toMatchObject({ standing: "other_law", means: [], rules: [] });
  });
});
