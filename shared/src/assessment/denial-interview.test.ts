import { describe, expect, test } from "@jest/globals";
import { saidWords } from "../content/denial-interview-words.ts";
import { denialGroundSchema } from "../workflow/events.ts";
import {
  answersFor,
  type DenialAnswers,
  type FollowUpQuestion,
  listFollowUps,
  sortDenial,
} from "./denial-interview.ts";

const notesTest: FollowUpQuestion[] = ["mentalHealthProfessional", "aboutASession", "keptSeparate"];
const professional: FollowUpQuestion[] = ["decidedByLicensedProfessional"];

describe("what they said", () => {
  test.each<[DenialAnswers, ReturnType<typeof sortDenial>, FollowUpQuestion[]]>([
    [{ said: null }, null, []],
    [{ said: "own_protection" }, "own_protection_or_upset", []],
    [{ said: "unpaid_bill" }, "unpaid_bill", []],
    [{ said: "office_policy" }, "office_policy", []],
    [{ said: "other_providers_pages" }, "other_providers_records", []],
    [{ said: "only_to_a_therapist" }, "only_to_a_clinician", []],
    [{ said: "summary_instead" }, "summary_instead", []],
    [{ said: "on_the_portal" }, "on_the_portal", []],
    [{ said: "why_wanted" }, "no_reason_given_by_me", []],
    [{ said: "danger" }, null, ["feared"]],
    [
      { said: "danger", feared: "life_or_body" },
      "endangers_life_or_safety",
      ["feared", ...professional],
    ],
    // DENY-R1: fear for feelings is not the ground, whatever they call it.
    [{ said: "danger", feared: "feelings" }, "own_protection_or_upset", ["feared"]],
    [
      { said: "danger", feared: "not_said" },
      "endangers_life_or_safety",
      ["feared", ...professional],
    ],
    [{ said: "state_law" }, "state_harm_standard", []],
    [{ said: "another_person" }, "harm_to_another_person_named", professional],
    [{ said: "asked_for_someone_else" }, null, ["representativeIssue"]],
    [
      { said: "asked_for_someone_else", representativeIssue: "harm" },
      "representative_could_cause_harm",
      ["representativeIssue", ...professional],
    ],
    [
      { said: "asked_for_someone_else", representativeIssue: "papers" },
      "other",
      ["representativeIssue"],
    ],
    [
      { said: "asked_for_someone_else", representativeIssue: "not_said" },
      "other",
      ["representativeIssue"],
    ],
    [{ said: "psychotherapy_notes" }, "psychotherapy_notes", notesTest],
    [{ said: "court_case" }, "legal_proceeding", []],
    [{ said: "prison" }, "inmate_copy", []],
    [{ said: "study" }, "research_in_progress", []],
    [{ said: "privacy_act" }, "privacy_act", []],
    [{ said: "told_in_confidence" }, "confidential_source", []],
    [{ said: "something_else" }, "other", []],
    [{ said: "no_reason" }, "not_stated", []],
  ])("%o is sorted, and asks only what matters", (answers, ground, questions) => {
    expect(sortDenial(answers)).toBe(ground);
    expect(listFollowUps(answers)).toEqual(questions);
  });

  test("an answer to a question of another reason changes nothing", () => {
    const answers: DenialAnswers = {
      said: "unpaid_bill",
      feared: "life_or_body",
      representativeIssue: "harm",
    };
    expect(sortDenial(answers)).toBe("unpaid_bill");
  });
});

test.each(denialGroundSchema.options)(
  "%s on record leads back to answers that lead to it",
  (ground) => {
    const answers = answersFor(ground);
    expect(sortDenial(answers)).toBe(ground);
    expect(Object.keys(saidWords)).toContain(answers.said);
  },
);
