import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../../calendar/plain-date.ts";
import { newEvent, on } from "../../workflow/testing/sample-events.ts";
import {
  cameLate,
  inTexas,
  neverAnswered,
  packetSource,
  paper,
  paperId,
  type SourceChanges,
} from "../packet.fixture.ts";
import type { PacketKind } from "../packet.ts";
import { findNeeds } from "./find-needs.ts";

const needs = (changes: SourceChanges = {}, kind: PacketKind = "ocr_complaint") =>
  findNeeds(kind, packetSource(kind, changes));
const codes = (changes: SourceChanges = {}, kind: PacketKind = "ocr_complaint") =>
  needs(changes, kind).map(({ code }) => code);
const proven: SourceChanges = {
  events: neverAnswered.map((event) => ({ ...event, documentIds: [paperId(1)] })),
  documents: [paper(1)],
};

describe("the readiness of a complaint", () => {
  test("a case with proof and a statement that was read lacks nothing; the last day is named", () => {
    expect(codes(proven)).toEqual(["window_ends"]);
    expect(needs(proven)[0]?.title).toBe("File it by March\u00a030, 2027");
    expect(needs(proven)[0]?.todo).not.toContain("The case counts");
  });

  test.each<[string, SourceChanges, string]>([
    ["no request", { ...proven, events: [] }, "no_request"],
    ["no day of receipt", { events: neverAnswered.slice(0, 1) }, "no_receipt"],
    [
      "nothing to complain of",
      { ...proven, today: plainDate("2026-09-20") },
      "nothing_to_complain_of",
    ],
    ["a statement that nobody read", { ...proven, hasLetter: false }, "statement_not_read"],
    ["no address of the office", { ...proven, holder: { address: null } }, "gap_holder_address"],
    ["no exhibit", { events: neverAnswered }, "no_exhibits"],
    [
      "no proof that the records were asked for",
      {
        events: [
          ...neverAnswered,
          { ...newEvent("summaries_received", on("2026-09-10")), documentIds: [paperId(1)] },
        ],
        documents: [paper(1)],
      },
      "no_proof_of_request",
    ],
    ["a paper that shows nothing yet", { ...proven, documents: [paper(1), paper(2)] }, "unplaced"],
    ["a locked file", { ...proven, documents: [paper(1, { flaws: ["locked"] })] }, "locked_1"],
    [
      "a file that breaks off",
      { ...proven, documents: [paper(1, { flaws: ["incomplete"] })] },
      "incomplete_1",
    ],
    [
      "an exhibit without a title",
      { ...proven, documents: [paper(1, { description: " " })] },
      "untitled",
    ],
    [
      "a picture that keeps its place",
      { ...proven, documents: [paper(1, { contentType: "image/tiff" })] },
      "metadata_stays_1",
    ],
    [
      "a timeline that is not what was recorded",
      { ...proven, timeline: { isWhole: false } },
      "timeline_broken",
    ],
    ["somebody else who files", { ...proven, person: { relationship: "advocate" } }, "consent"],
    [
      "an office that HIPAA may not bind",
      { ...proven, holder: { hipaaCovered: "unknown" } },
      "holder_uncertain",
    ],
    [
      "a complaint that was filed before",
      {
        ...proven,
        events: [...(proven.events ?? []), newEvent("ocr_complaint_filed", on("2026-11-01"))],
      },
      "already_filed",
    ],
  ])("names %s", (_what, changes, code) => {
    expect(codes(changes)).toContain(code);
    expect(codes(proven)).not.toContain(code);
  });

  test("the last day counts from the first thing that the packet tells, also from one before the missed day", () => {
    const summary = newEvent("summaries_received", on("2026-09-20"), { agreedInAdvance: false });
    const told = { ...proven, events: [...(proven.events ?? []), summary] };
    const windowOn = (today: string) =>
      needs({ ...told, today: plainDate(today) }).find(({ code }) => code.startsWith("window"));
    expect(windowOn("2026-11-20")?.title).toBe("File it by March\u00a019, 2027");
    expect(windowOn("2026-11-20")?.todo).toContain("The case counts from the missed answer");
    expect(windowOn("2027-03-20")?.title).toBe("The 180 days ended on March\u00a019, 2027");
    expect(windowOn("2027-03-20")?.todo).toContain("The next last day is March\u00a030, 2027.");
  });

  test("what ended can be complained of: the 180 days run on", () => {
    const late = codes({ events: cameLate });
    expect(late).not.toContain("nothing_to_complain_of");
    expect(late).toContain("window_ends");
    expect(codes({ events: cameLate }, "information_blocking")).toContain("nothing_blocks");
  });

  describe("where no rule was broken as far as the case knows, the day is no demand", () => {
    const titlesOf = (changes: SourceChanges) =>
      needs(changes)
        .filter(({ code }) => /^(nothing_to|only|threat|window)/.test(code))
        .map(({ code, title }) => [code, title]);
    const today = plainDate("2026-09-20");
    const their = (details: object) =>
      newEvent("denied", on("2026-09-10"), { ground: "endangers_life_or_safety", ...details });
    const threat = newEvent("retaliation_reported", on("2026-09-05"), {
      what: "threatened",
      becauseIAsked: true,
    });

    test("a written no with which nothing is wrong: a complaint is possible, and its day is named with an if", () => {
      expect(titlesOf({ ...proven, today, events: [...neverAnswered, their({})] })).toEqual([
        ["only_their_no", "We see no broken rule in their no"],
        ["window_of_no_ends", "If you complain, file it by March\u00a09, 2027"],
      ]);
    });

    test("a no with something wrong is filed by its day", () => {
      const events = [...neverAnswered, their({ ground: "office_policy" })];
      expect(titlesOf({ ...proven, today, events })).toEqual([
        ["window_ends", "File it by March\u00a09, 2027"],
      ]);
    });

    test("a threat that the statement leaves out has a day of its own", () => {
      const events = [...neverAnswered, threat];
      expect(titlesOf({ ...proven, today, events })).toEqual([
        ["threat_left_out", "The statement does not tell of the threat"],
        ["threat_window_ends", "If you complain of the threat, file it by March\u00a04, 2027"],
      ]);
      expect(titlesOf({ ...proven, today, events, shown: ["retaliation"] })).toEqual([
        ["window_ends", "File it by March\u00a04, 2027"],
      ]);
    });

    test("a threat that the statement leaves out does not set the day of the rest", () => {
      const events = [...neverAnswered, threat];
      expect(titlesOf({ ...proven, events })).toEqual([
        ["window_ends", "File it by March\u00a030, 2027"],
        ["threat_window_ends", "If you complain of the threat, file it by March\u00a04, 2027"],
      ]);
      const later = { ...threat, occurredOn: on("2026-11-01") };
      expect(titlesOf({ ...proven, events: [...neverAnswered, later] })).toEqual([
        ["window_ends", "File it by March\u00a030, 2027"],
      ]);
    });
  });

  test("the federal office has nothing to look into where only the day of a state has passed", () => {
    const passed: SourceChanges = { holder: inTexas, today: plainDate("2026-09-25") };
    expect(codes(passed)).toContain("nothing_to_complain_of");
    expect(codes(passed, "information_blocking")).not.toContain("nothing_blocks");
  });

  describe("where somebody files for another", () => {
    const helper = (person: SourceChanges["person"]): SourceChanges => ({
      ...proven,
      person: { relationship: "advocate", ...person },
    });
    const consents = (changes: SourceChanges, kind?: PacketKind) =>
      needs(changes, kind)
        .filter(({ code }) => code.startsWith("consent") || code === "gap_authority_paper")
        .map(({ code, weight }) => [code, weight]);

    test("a signed consent is missing, and the list leads to where it is named", () => {
      expect(consents(helper({}))).toEqual([["consent", "missing"]]);
      expect(needs(helper({})).find(({ code }) => code === "consent")?.place).toEqual({
        page: "letter_details",
      });
    });

    test("once it is named it has to go along, and once an exhibit shows it nothing is left", () => {
      const named = helper({ letterDetails: { authorityPaper: "Consent of May 1, 2026" } });
      expect(consents(named)).toEqual([["consent_to_enclose", "look"]]);
      const shown = newEvent("authority_shown", on("2026-09-01"));
      const enclosed: SourceChanges = {
        ...named,
        events: [...(proven.events ?? []), { ...shown, documentIds: [paperId(2)] }],
        documents: [paper(1), paper(2)],
      };
      expect(consents(enclosed)).toEqual([]);
    });

    test("a representative is asked for the paper once, by the statement", () => {
      expect(consents(helper({ relationship: "representative" }))).toEqual([
        ["gap_authority_paper", "missing"],
      ]);
    });

    test("a report only says that it is good to have", () => {
      expect(consents(helper({}), "information_blocking")).toEqual([["consent", "look"]]);
    });
  });

  test("after the 180 days it asks for a waiver for good cause, and no more once the statement does", () => {
    const late = { ...proven, today: plainDate("2027-04-01") };
    expect(codes(late)).toContain("window_over");
    expect(codes({ ...late, shown: ["good_cause"] })).not.toContain("window_over");
  });

  test("of two late answers the first counts, also once it came; the next last day is told after it", () => {
    const again = [
      newEvent("request_sent", on("2026-12-01"), { method: "fax" }),
      newEvent("receipt_established", on("2026-12-01"), { basis: "fax_confirmation" }),
    ];
    const events = [...cameLate, ...again];
    const windowOn = (today: string) =>
      needs({ ...proven, events, today: plainDate(today) }).find(({ code }) =>
        code.startsWith("window"),
      );
    expect(windowOn("2027-02-01")?.title).toBe("File it by March\u00a030, 2027");
    expect(windowOn("2027-04-01")?.title).toBe("The 180 days ended on March\u00a030, 2027");
    expect(windowOn("2027-04-01")?.todo).toContain("The next last day is June\u00a029, 2027.");
    expect(windowOn("2027-07-01")?.todo).not.toContain("next last day");
  });

  test("each says what to do, and what is missing comes first", () => {
    const all = needs({
      documents: [paper(2)],
      hasLetter: false,
      holder: { address: null, hipaaCovered: "unknown" },
    });
    expect(all.every(({ todo }) => todo.length > 10)).toBe(true);
    const weights = all.map(({ weight }) => weight);
    expect(weights).toEqual([...weights].sort((a, b) => (a === b ? 0 : a === "missing" ? -1 : 1)));
  });
});

describe("the readiness of the others", () => {
  test("a summary asks for no statement, no findings and no window", () => {
    expect(codes(proven, "case_summary")).toEqual([]);
    expect(codes({ ...proven, today: plainDate("2026-09-20") }, "case_summary")).toEqual([]);
  });

  test("a report asks for something that gets in the way of electronic records", () => {
    expect(codes(proven, "information_blocking")).not.toContain("nothing_blocks");
    const early = { ...proven, today: plainDate("2026-09-20") };
    expect(codes(early, "information_blocking")).toContain("nothing_blocks");
  });
});
