import { describe, expect, test } from "@jest/globals";
import { settingWords } from "../../content/checks/coverage-words.ts";
import {
  type CoverageAnswers,
  type CoverageQuestion,
  judgeCoverage,
  listCoverageQuestions,
} from "./coverage-check.ts";

const care = { setting: "care" } as const;

describe("whether HIPAA binds a holder (FED-SCOPE-01)", () => {
  test.each<[string, CoverageAnswers, string, "yes" | "no" | "unknown"]>([
    ["bills by computer", { ...care, electronic: "yes" }, "bills", "yes"],
    [
      "belongs to a hospital that does",
      { ...care, electronic: "no", partOf: "yes" },
      "part_of_one_that_bills",
      "yes",
    ],
    [
      "sends nothing, belongs to nobody",
      { ...care, electronic: "no", partOf: "no" },
      "sends_nothing",
      "no",
    ],
    [
      "cash only, and nobody knew of the bills",
      { ...care, electronic: "unknown", partOf: "no", cashOnly: "yes" },
      "sends_nothing",
      "no",
    ],
    [
      "not known, and not cash only",
      { ...care, electronic: "unknown", partOf: "no", cashOnly: "no" },
      "open",
      "unknown",
    ],
    [
      "cash only, but perhaps part of a hospital",
      { ...care, electronic: "unknown", partOf: "unknown", cashOnly: "yes" },
      "open",
      "unknown",
    ],
    [
      "no bills, but perhaps part of a hospital",
      { ...care, electronic: "no", partOf: "unknown" },
      "open",
      "unknown",
    ],
    ["a health plan", { setting: "health_plan" }, "health_plan", "yes"],
    ["a school: nothing was read about it", { setting: "school" }, "school", "unknown"],
    ["an employer: nothing was read about it", { setting: "employer" }, "employer", "unknown"],
    ["a prison whose clinic bills", { setting: "prison", electronic: "yes" }, "bills", "yes"],
    ["abroad", { setting: "abroad" }, "abroad", "no"],
    ["Social Security", { setting: "ssa" }, "ssa", "no"],
    ["a lawyer", { setting: "lawyer" }, "lawyer", "no"],
  ])("%s", (_, answers, outcome, hipaaCovered) => {
    const judged = judgeCoverage(answers);
    expect(judged).toMatchObject({ outcome, hipaaCovered });
    expect(judged?.means.length).toBeGreaterThan(0);
  });

  test("what US law says is cited, and never for a holder abroad", () => {
    const idsFor = (answers: CoverageAnswers) => judgeCoverage(answers)?.rules.map(({ id }) => id);
    expect(idsFor({ ...care, electronic: "yes" })).toEqual(["FED-SCOPE-01"]);
    expect(idsFor({ setting: "prison", electronic: "yes" })).toEqual(["FED-SCOPE-01", "DENY-U2"]);
    expect(idsFor({ setting: "abroad" })).toEqual([]);
  });

  test.each<[CoverageAnswers, CoverageQuestion[]]>([
    [{}, []],
    [care, ["electronic"]],
    [{ ...care, electronic: "yes" }, ["electronic"]],
    [{ ...care, electronic: "no" }, ["electronic", "partOf"]],
    [{ ...care, electronic: "no", partOf: "no" }, ["electronic", "partOf"]],
    [{ ...care, electronic: "unknown", partOf: "yes" }, ["electronic", "partOf"]],
    [{ ...care, electronic: "unknown", partOf: "no" }, ["electronic", "partOf", "cashOnly"]],
    [{ setting: "school", electronic: "yes" }, []],
  ])("after %j it asks %j", (answers, questions) => {
    expect(listCoverageQuestions(answers)).toEqual(questions);
  });

  test("nothing is said before the questions that matter are answered", () => {
    expect(judgeCoverage({})).toBeNull();
    expect(judgeCoverage(care)).toBeNull();
    expect(judgeCoverage({ ...care, electronic: "no" })).toBeNull();
  });

  test("an answer to a question that matters no more changes nothing", () => {
    expect(judgeCoverage({ ...care, electronic: "yes", partOf: "no", cashOnly: "yes" })).toEqual(
      judgeCoverage({ ...care, electronic: "yes" }),
    );
  });

  test("every place that can have records leads to a result", () => {
    for (const setting of ["care", "health_plan", "school", "employer", "prison"] as const)
      expect(settingWords[setting].label).toBeTruthy();
    expect(Object.keys(settingWords)).toHaveLength(9);
  });
});
