import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import { newEvent, on } from "../workflow/testing/sample-events.ts";
import { assess } from "./assess.ts";
import type { HolderFacts } from "./case-facts.ts";
import { factsOf } from "./testing/sample-facts.ts";

const sent = newEvent("request_sent", on("2026-10-12"));
const received = newEvent("receipt_established", on("2026-10-13"));
const denied = (details: object, day = on("2026-10-20")) =>
  newEvent("denied", day, { ground: "endangers_life_or_safety", ...details });
const letter = (changes: object) => ({
  basisStated: null,
  reviewRightsStated: null,
  reviewHowTo: null,
  contactNameOrTitle: null,
  contactPhone: null,
  ...changes,
});

function auditsOf(events: Parameters<typeof factsOf>[0], holder: Partial<HolderFacts> = {}) {
  return assess(factsOf(events, { holder }), plainDate("2026-12-01")).denialLetters;
}
const itemOf = (code: string, ...events: Parameters<typeof factsOf>[0]) =>
  auditsOf(events)[0]?.items.find((item) => item.code === code);
const stateOf = (code: string, details: object) =>
  itemOf(code, sent, received, denied(details))?.state;

describe("the checklist of a denial letter", () => {
  test("lists every item, and knows nothing of a letter that nobody looked at", () => {
    const [audit] = auditsOf([sent, received, denied({})]);
    expect(audit?.items.map(({ code, state }) => `${code}: ${state}`)).toEqual([
      "written: there",
      "sentOnTime: there",
      "plainLanguage: not_known",
      "basisStated: not_known",
      "paragraphIdentified: not_known",
      "reviewRightsStated: not_known",
      "reviewHowTo: not_known",
      "complaintHowTo: not_known",
      "contactNameOrTitle: not_known",
      "contactPhone: not_known",
    ]);
  });

  test("every item that the law asks for names its paragraph, and only those", () => {
    const items = auditsOf([sent, received, denied({})])[0]?.items ?? [];
    const free = items.filter(({ paragraph }) => paragraph === null).map(({ code }) => code);
    expect(free).toEqual(["paragraphIdentified"]);
  });

  test.each([
    ["basisStated", true, "there"],
    ["basisStated", false, "missing"],
    ["basisStated", null, "not_known"],
    ["paragraphIdentified", false, "not_needed"],
    ["reviewRightsStated", false, "missing"],
  ])("%s as %s is %s", (code, looked, state) => {
    expect(stateOf(code, { letter: letter({ [code]: looked }) })).toBe(state);
  });

  test("a review that is not there is needed only on a ground that has one", () => {
    const silent = { letter: letter({ reviewRightsStated: false, reviewHowTo: null }) };
    for (const ground of ["privacy_act", "not_stated", "unpaid_bill"]) {
      expect(stateOf("reviewRightsStated", { ground, ...silent })).toBe("not_needed");
      expect(stateOf("reviewHowTo", { ground, ...silent })).toBe("not_needed");
    }
  });

  test.each<[object, string]>([
    [{ complaintToEntity: true, complaintToHhs: false }, "there"],
    [{ complaintToEntity: null, complaintToHhs: true }, "there"],
    [{ complaintToEntity: false, complaintToHhs: false }, "missing"],
    [{ complaintToEntity: false, complaintToHhs: null }, "not_known"],
    [{ complaintToEntity: false }, "not_known"],
    [{ complaintHowTo: true }, "there"],
    [{ complaintHowTo: false }, "missing"],
    [{}, "not_known"],
  ])("how to complain, to them or to the federal office: %o is %s", (changes, state) => {
    expect(stateOf("complaintHowTo", { letter: letter(changes) })).toBe(state);
  });

  test.each<[string, Parameters<typeof factsOf>[0], string]>([
    ["on the last day", [received, denied({}, on("2026-11-12"))], "there"],
    ["the day after", [received, denied({}, on("2026-11-13"))], "missing"],
    ["some day around it", [received, denied({}, on("2026-11-10", "2026-11-15"))], "not_known"],
    ["with no day of arrival", [denied({}, on("2026-11-13"))], "not_known"],
  ])("came in time, counted from the case: %s", (_, events, state) => {
    expect(itemOf("sentOnTime", sent, ...events)?.state).toBe(state);
  });

  test("a spoken no has no letter; of several letters the latest comes first", () => {
    expect(auditsOf([sent, received, denied({ method: "phone" })])).toEqual([]);
    const two = [sent, received, denied({}), denied({}, on("2026-10-25"))];
    expect(auditsOf(two).map(({ cameOn }) => cameOn.latest)).toEqual(["2026-10-25", "2026-10-20"]);
  });

  test("is not held against a holder that federal law does not bind", () => {
    expect(auditsOf([sent, received, denied({})], { hipaaCovered: "no" })).toEqual([]);
  });
});
