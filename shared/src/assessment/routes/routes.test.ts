import { describe, expect, test } from "@jest/globals";
import type { HolderKind } from "../../api/holders.ts";
import { plainDate } from "../../calendar/plain-date.ts";
import { everyRule } from "../../rules/every-rule.ts";
import { claimStageSchema } from "../../workflow/claim-stage.ts";
import { type RouteName, routeNameSchema } from "../../workflow/route-details.ts";
import { newEvent, on } from "../../workflow/testing/sample-events.ts";
import { viewCase } from "../case-view.ts";
import { factsOf } from "../testing/sample-facts.ts";
import { describeRoute } from "./describe-route.ts";
import { findRoute, routeTopics } from "./index-of-routes.ts";
import { listRoutes } from "./list-routes.ts";
import { type RoutePhase, routePhases } from "./route-topic.ts";

const today = plainDate("2026-11-24");

describe("every way", () => {
  test("has one file and one line in the index", () => {
    expect(routeTopics.map(({ route }) => route).toSorted()).toEqual(
      routeNameSchema.options.toSorted(),
    );
  });

  test.each(routeTopics)("$route has exactly one step for each phase", ({ steps }) => {
    for (const phase of routePhases)
      expect(steps.filter(({ phases }) => phases.includes(phase))).toHaveLength(1);
    expect(new Set(steps.map(({ code }) => code)).size).toBe(steps.length);
    expect(steps[0]?.phases).toContain("not_begun");
  });

  test.each(routeTopics)("$route names only rules that a pack has", ({ rules }) => {
    for (const id of rules) expect(everyRule.findRule(id).id).toBe(id);
    expect(rules.length).toBeGreaterThan(0);
  });

  test.each(routeTopics)(
    "$route has a rhythm of days, and its words call it a suggestion",
    ({ rhythm, waits = {}, words }) => {
      for (const days of [rhythm, ...Object.values(waits)]) expect(days).toBeGreaterThan(0);
      expect(words.rhythm).toMatch(/^We suggest/);
    },
  );

  test.each(routeTopics)(
    "$route says what it holds, lacks, and how it ends",
    ({ words, outcome }) => {
      for (const list of [words.mayHold, words.mayLack, words.letters, words.cautions])
        expect(list.length).toBeGreaterThan(0);
      expect(words.end).not.toBe("");
      expect(["received_by_another_route", "sent_to_someone_i_chose"]).toContain(outcome);
    },
  );

  const voices = ["self", "representative"] as const;
  test.each(routeNameSchema.options.flatMap((route) => voices.map((voice) => ({ route, voice }))))(
    "$route speaks for a $voice, and never says must where it only suggests",
    ({ route, voice }) => {
      const relationship = voice === "self" ? "self" : "advocate";
      const guide = describeRoute(
        route,
        viewCase(factsOf([], { person: { relationship } })),
        today,
      );
      const own = guide.steps.flatMap(({ title, why, script }) => [
        title,
        why,
        ...script.map(({ words }) => words),
      ]);
      for (const words of own) expect(words).not.toMatch(/\bmust\b/i);
      const spoken = own.join(" ");
      expect(spoken).not.toMatch(/undefined|null/);
      if (voice === "self") expect(spoken).not.toContain("Ana Silva");
      else expect(spoken).not.toMatch(/\bmy (records|claim file|disability claim)\b/i);
    },
  );
});

describe("which ways are offered", () => {
  const offered = (
    claimStage: string,
    represented: boolean | null,
    kind: HolderKind = "psychiatrist",
  ): RouteName[] => {
    const told = newEvent("claim_stage_changed", on("2026-11-20"), {
      stage: claimStageSchema.parse(claimStage),
      represented,
    });
    return listRoutes(viewCase(factsOf([told], { holder: { kind } })), today).offered.map(
      ({ route }) => route,
    );
  };
  const own = ["new_therapist", "portal"] as const;

  test.each<[string, boolean | null, readonly RouteName[]]>([
    ["unknown", null, []],
    ["unknown", false, []],
    ["unknown", true, ["lawyer_file"]],
    ["none", null, []],
    ["none", false, []],
    ["new_application", null, ["disability_examiner", "lawyer_file"]],
    ["new_application", false, ["disability_examiner"]],
    ["new_application", true, ["disability_examiner", "lawyer_file"]],
    ["reconsideration", null, ["disability_examiner", "lawyer_file"]],
    ["reconsideration", false, ["disability_examiner"]],
    ["reconsideration", true, ["disability_examiner", "lawyer_file"]],
    ["hearing", null, ["hearing_office", "lawyer_file", "ssa_file"]],
    ["hearing", false, ["hearing_office", "ssa_file"]],
    ["hearing", true, ["lawyer_file"]],
    ["after_decision", null, ["lawyer_file", "ssa_file"]],
    ["after_decision", false, ["ssa_file"]],
    ["after_decision", true, ["lawyer_file", "ssa_file"]],
  ])("%s, represented: %s", (stage, represented, ways) => {
    expect(offered(stage, represented)).toEqual([...ways, ...own]);
    // A health plan, Social Security or a lawyer has no portal of a doctor and no notes to hand to a therapist.
    expect(offered(stage, represented, "health_plan")).toEqual([...ways]);
    // What is the main way of the case is not offered beside it.
    expect(offered(stage, represented, "lawyer")).toEqual(
      ways.filter((way) => way !== "lawyer_file"),
    );
    expect(offered(stage, represented, "ssa")).toEqual(ways.filter((way) => way === "lawyer_file"));
  });

  const abroad = { holder: { jurisdiction: "CA-ON" } };

  test("US ways are not offered silently for records abroad: what is known is said", () => {
    const view = viewCase(factsOf([], { ...abroad, claimStage: "hearing" }));
    const list = listRoutes(view, today);
    expect(list.offered.map(({ route }) => route)).toEqual(own);
    expect(list.notices).toEqual([expect.stringContaining("belong to the United States")]);
    const rules = describeRoute("portal", view, today).rules;
    expect(rules).toEqual([]);
  });

  test("but they are once a claim in the United States is told of", () => {
    const told = newEvent("claim_stage_changed", on("2026-11-20"), { represented: false });
    const list = listRoutes(viewCase(factsOf([told], abroad)), today);
    expect(list.offered.map(({ route }) => route)).toEqual(["hearing_office", "ssa_file", ...own]);
    expect(list.notices).toEqual([]);
  });

  test("a change of the stage changes what is offered, and a way that runs stands apart", () => {
    const events = [
      newEvent("route_started", on("2026-11-10"), { route: "disability_examiner" }),
      newEvent("claim_stage_changed", on("2026-11-20"), { stage: "after_decision" }),
    ];
    const list = listRoutes(viewCase(factsOf(events, { claimStage: "new_application" })), today);
    expect(list.running.map(({ route }) => route)).toEqual(["disability_examiner"]);
    expect(list.offered.map(({ route }) => route)).toEqual(["lawyer_file", "ssa_file", ...own]);
    expect(list.notNow.map(({ route }) => route)).toEqual(["hearing_office"]);
  });

  test("a closed case offers none", () => {
    const list = listRoutes(viewCase(factsOf([newEvent("let_go", on("2026-11-20"))])), today);
    expect(list).toEqual({ running: [], offered: [], notNow: [], notices: [] });
  });
});

describe("a way that runs", () => {
  const start = (route: RouteName, details: object = {}) =>
    newEvent("route_started", on("2026-11-02"), { route, ...details });
  const runOf = (events: readonly ReturnType<typeof newEvent>[]) => {
    const [running] = viewCase(factsOf(events)).routes;
    return { phase: running?.phase, next: running?.next.on, isNamed: running?.next.isNamed };
  };

  test.each(routeTopics)("$route asks again after its own rhythm", ({ route, rhythm }) => {
    const next = plainDate(`2026-11-${String(2 + rhythm).padStart(2, "0")}`);
    expect(runOf([start(route)])).toEqual({ phase: "asked", next, isNamed: false });
  });

  const answered = (answer: string, details: object = {}) =>
    newEvent("route_answered", on("2026-11-05"), { answer, ...details });
  const received = (contains: string) =>
    newEvent("route_records_received", on("2026-11-05"), { contains });

  test.each<[string, ReturnType<typeof newEvent>, RoutePhase, string]>([
    ["it is coming", answered("coming"), "coming", "2026-11-12"],
    ["they have them", answered("they_have_them"), "they_have_them", "2026-11-12"],
    ["a form is wanted", answered("needs_form"), "needs_form", "2026-11-08"],
    [
      "someone is to be named",
      answered("needs_designated_representative"),
      "needs_designated_representative",
      "2026-11-08",
    ],
    ["they refuse", answered("refused"), "refused", "2026-11-12"],
    ["nothing is there", answered("not_there"), "not_there", "2026-11-12"],
    ["all came", received("everything"), "came", "2026-11-12"],
    ["some came", received("some"), "came_in_part", "2026-11-12"],
    ["a disc came without them", received("none"), "came_without", "2026-11-12"],
  ])("%s: the phase and the next day follow", (_, event, phase, next) => {
    expect(runOf([start("lawyer_file"), event])).toEqual({ phase, next, isNamed: false });
  });

  test("a day that was named comes before the rhythm", () => {
    const named = answered("coming", { nextBy: "2026-12-01" });
    expect(runOf([start("lawyer_file"), named])).toMatchObject({
      next: "2026-12-01",
      isNamed: true,
    });
  });

  test("asking again takes back no good news, and opens what had stopped", () => {
    const again = newEvent("route_followed_up", on("2026-11-12"));
    expect(runOf([start("lawyer_file"), answered("coming"), again]).phase).toBe("coming");
    expect(runOf([start("lawyer_file"), answered("needs_form"), again]).phase).toBe("asked");
    expect(runOf([start("lawyer_file"), again]).next).toBe("2026-11-19");
  });

  test("the examiner is left alone once all records are in: then comes the decision", () => {
    const events = [
      start("disability_examiner"),
      answered("they_have_them", { route: "disability_examiner" }),
    ];
    expect(runOf(events).next).toBe("2027-01-04");
    const view = viewCase(factsOf(events, { claimStage: "after_decision" }));
    const now = describeRoute("disability_examiner", view, today).steps.find(({ isNow }) => isNow);
    expect(now?.title).toBe("The decision is there: ask for the file");
  });

  test("before a hearing the next word comes three days before the last day for evidence (SSA-EVID-02)", () => {
    // A hearing on December 2: evidence until November 24.
    const hearing = newEvent("hearing_scheduled", on("2026-09-10"), { hearingOn: "2026-12-02" });
    const late = newEvent("route_started", on("2026-11-15"), { route: "hearing_office" });
    expect(runOf([hearing, late]).next).toBe("2026-11-21");
    const told = newEvent("evidence_notice_sent", on("2026-11-16"));
    expect(runOf([hearing, told, late]).next).toBe("2026-11-29");
    const portal = newEvent("route_started", on("2026-11-15"), { route: "portal" });
    expect(runOf([hearing, portal]).next).toBe("2026-11-29");
  });

  test("who was named stands in the words", () => {
    const events = [start("ssa_file", { designatedRepresentative: "Dr. Falk" })];
    const guide = describeRoute("ssa_file", viewCase(factsOf(events)), today);
    const words = guide.steps.flatMap(({ script }) => script.map((line) => line.words)).join(" ");
    expect(words).toContain("I name Dr. Falk as the designated representative");
    const lawyer = [start("lawyer_file", { to: "Kim Ode" })];
    const now = describeRoute("lawyer_file", viewCase(factsOf(lawyer)), today).steps.find(
      ({ isNow }) => isNow,
    );
    expect(now?.title).toBe("Ask Kim Ode again");
  });

  test("SSA-MED-02: the first request for the file names a designated representative", () => {
    for (const route of ["ssa_file", "hearing_office"] as const) {
      const [first] = describeRoute(route, viewCase(factsOf([])), today).steps;
      const words = first?.script.map((line) => line.words).join(" ");
      expect(words).toContain("designated representative");
    }
  });

  test("SSA-APPEAL-01 is shown as not verified, and no way counts a date from it", () => {
    const { rules } = describeRoute("ssa_file", viewCase(factsOf([])), today);
    expect(rules.find(({ id }) => id === "SSA-APPEAL-01")?.confidence).toBe("M");
    expect(findRoute("disability_examiner").words.cautions.join(" ")).toContain("we count no date");
  });
});
