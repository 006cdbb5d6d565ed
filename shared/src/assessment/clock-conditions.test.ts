import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import { newEvent, on } from "../workflow/testing/sample-events.ts";
import { assess } from "./assess.ts";
import type { CaseFacts } from "./case-facts.ts";
import { inPlace, received, said, sent, sentBy } from "./testing/count-sample.ts";
import { factsOf } from "./testing/sample-facts.ts";

describe("what a rule asks for before it counts", () => {
  test("a request by phone is not in writing: the state rule falls away", () => {
    expect(said(inPlace("US-MT"), [sentBy("phone"), received])).toEqual([
      "FED-CLOCK-01 leads 2026-12-02",
    ]);
    expect(said(inPlace("US-MT"), [sentBy("in_person"), received])).toEqual([
      "FED-CLOCK-01 leads 2026-12-02",
      "MT-01 depends 2026-11-12",
    ]);
  });

  test("a claim for benefits decides: yes, no, not known", () => {
    const named = [sentBy("fax", null, { proofOfClaimEnclosed: true }), received];
    const withClaim = (claimStage: CaseFacts["claimStage"], events = named) =>
      said({ ...inPlace("US-LA"), claimStage }, events);
    expect(withClaim("hearing")[0]).toBe("LA-SSA-01 leads 2026-11-17");
    expect(withClaim("none")).toEqual(["FED-CLOCK-01 leads 2026-12-02"]);
    const ifItIsSo = ["FED-CLOCK-01 leads 2026-12-02", "LA-SSA-01 depends 2026-11-17"];
    expect(withClaim("unknown", [sent, received])).toEqual(ifItIsSo);
    // They were not told that it is about the claim, or nothing signed is known to have come with it.
    expect(withClaim("hearing", [sent, received])).toEqual(ifItIsSo);
    const unsigned = sentBy("email", null, { proofOfClaimEnclosed: true });
    expect(withClaim("hearing", [unsigned, received])).toEqual(ifItIsSo);
  });

  test("a free copy has days of its own where it was asked for with proof, and nowhere else", () => {
    const privately = (proofOfClaimEnclosed: boolean | null) =>
      said({ ...inPlace("US-MA", "therapist", { hipaaCovered: "no" }), claimStage: "hearing" }, [
        sentBy("fax", null, { proofOfClaimEnclosed }),
        received,
      ]);
    expect(privately(true)).toEqual(["MA-FREE-01 leads 2026-12-02"]);
    expect(privately(false)).toEqual([]);
    expect(privately(null)).toEqual([]);
  });

  test("a lawyer who asks with an authorization has a rule of their own in Hawaii", () => {
    const asked = { ...inPlace("US-HI"), person: { relationship: "lawyer" as const } };
    const shown = newEvent("authority_shown", on("2026-11-02"));
    expect(said(asked, [sent, received, shown])[0]).toBe("HI-02 leads 2026-11-17");
    expect(said(asked)[1]).toBe("HI-02 depends 2026-11-17");
    expect(said(inPlace("US-HI"))).toEqual(["FED-CLOCK-01 leads 2026-12-02"]);
  });

  test("looking counts only where somebody asked to look", () => {
    const look = [sentBy("fax", "inspect_in_person"), received];
    expect(said(inPlace("US-NY", "mental_health_facility"), look)).toEqual([
      "NY-MH-01 leads 2026-11-12",
      "FED-CLOCK-01 later 2026-12-02",
      "NY-GEN-01 not_verified 2026-11-12",
    ]);
    // California’s days are for who pays the clerical cost, which the case does not know.
    expect(said(inPlace("US-CA"), look)).toEqual([
      "FED-CLOCK-01 leads 2026-12-02",
      "CA-INSPECT-01 depends 2026-11-09",
    ]);
  });

  test("what is not known is asked for, with the day it would give", () => {
    const { deadlines } = assess(
      factsOf([sent, received], inPlace("US-TX")),
      plainDate("2026-11-03"),
    );
    expect(deadlines[0]?.explanation.missing).toContain(
      "The law of Texas may give an earlier day: November\u00a017. We do not know whether this office is a mental health professional.",
    );
  });
});
