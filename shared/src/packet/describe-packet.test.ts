import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import { newEvent, on } from "../workflow/testing/sample-events.ts";
import { describePacket } from "./describe-packet.ts";
import {
  cameLate,
  inTexas,
  neverAnswered,
  packetSource,
  paper,
  paperId,
  type SourceChanges,
} from "./packet.fixture.ts";
import { type PacketKind, type PacketPart, packetKindSchema } from "./packet.ts";

const describeKind = (kind: PacketKind, changes: SourceChanges = {}) =>
  describePacket(kind, packetSource(kind, changes));
const partOf = (parts: readonly PacketPart[], id: string) => parts.find((part) => part.id === id);
const wordsOf = (kind: PacketKind, changes: SourceChanges = {}) =>
  JSON.stringify(describeKind(kind, changes));
const withProof = [
  ...neverAnswered.slice(0, 1),
  ...neverAnswered.slice(1).map((event) => ({ ...event, documentIds: [paperId(1)] })),
];

const fieldOf = (parts: readonly PacketPart[], id: string, label: string) =>
  partOf(parts, id)
    ?.blocks.flatMap((block) => (block.kind === "fields" ? block.fields : []))
    .find((field) => field.label === label)?.value;

const rowsOf = (part: PacketPart | undefined, index: number) =>
  part?.blocks.flatMap((block) => (block.kind === "table" ? [block.rows] : []))[index] ?? [];

describe("a packet", () => {
  test.each([
    ["ocr_complaint", [], ["fields", "statement", "chronology", "findings", "exhibits"]],
    ["case_summary", ["summary"], ["chronology", "findings", "exhibits"]],
    ["information_blocking", [], ["statement", "chronology", "findings", "exhibits"]],
  ] as const)(
    "for %s holds its parts in order, and the hashes behind the exhibits",
    (kind, first, ids) => {
      const { opening, before, after } = describeKind(kind);
      expect(opening.map(({ id }) => id)).toEqual(first);
      expect(before.map(({ id }) => id)).toEqual(ids);
      expect(after.map(({ id }) => id)).toEqual(["hashes"]);
    },
  );

  test("ends with the seal of the timeline, the files that hold and check it, and how much they withhold", () => {
    const files = [
      { name: "timeline/chain.json", sha256: "a".repeat(64) },
      { name: "timeline/check.html", sha256: "b".repeat(64) },
    ];
    const described = describeKind("ocr_complaint", { timeline: { files, withheld: 7 } });
    const hashes = JSON.stringify(partOf(described.after, "hashes")?.blocks);
    expect(hashes).toContain(`"${"5555 ".repeat(15)}5555"`);
    for (const { name, sha256 } of files) {
      expect(hashes).toContain(`"${name}","${sha256}"`);
      expect(described.files[0]?.text).toContain(`${sha256}  ${name}\n`);
    }
    expect(hashes).toContain('{"label":"Given by the digest","value":"7"}');
    const whole = describeKind("ocr_complaint", { timeline: { files, withheld: 0 } });
    expect(JSON.stringify(whole)).not.toContain("digest");
  });

  test("of a copied picture the lists give both hashes, and say what was left out", () => {
    const source = packetSource("ocr_complaint", { events: withProof, documents: [paper(1)] });
    const exhibits = source.exhibits.map((exhibit) => ({
      ...exhibit,
      copySha256: "c".repeat(64),
    }));
    const { before, after, files } = describePacket("ocr_complaint", { ...source, exhibits });
    expect(JSON.stringify(partOf(before, "exhibits"))).toContain(
      "Place, time and device are left out of it",
    );
    const hashes = JSON.stringify(partOf(after, "hashes"));
    for (const hash of ["c", "1"]) expect(hashes).toContain(hash.repeat(64));
    expect(files[0]?.text).toBe(`${"c".repeat(64)}  exhibits/exhibit-01.pdf\n`);
  });

  test("asks in the order of OCR's own form (FED-OCR-01)", () => {
    const fields = partOf(describeKind("ocr_complaint").before, "fields")?.blocks.flatMap(
      (block) => (block.kind === "fields" ? block.fields : []),
    );
    expect(fields?.map(({ label, value }) => [label, value])).toEqual([
      ["Who complains", "Renata Moreno"],
      ["Mailing address", "PO Box 210\nAustin, Texas 78701"],
      ["Phone or e-mail", "(512) 555-0134"],
      ["Earlier number of the Office for Civil Rights", "None"],
      ["Filed for", "Filed for oneself"],
      ["Office complained of", "Larkspur Psychiatry"],
      ["Address of the office", "4100 Medical Parkway\nAustin, Texas 78756"],
      ["The person is or was a patient there", "Yes"],
      ["When it happened", "October\u00a02, 2026"],
      ["180 days end on", "March\u00a030, 2027"],
      ["What happened", "See the statement, the chronology and the findings"],
    ]);
  });

  test("names the person, the relationship and the consent where somebody files for them", () => {
    const words = wordsOf("ocr_complaint", { person: { relationship: "advocate" } });
    expect(words).toContain("Advocate who helps");
    expect(words).toContain("The person signs the statement too");
    expect(words).toContain("Dana Whitfield");
    const { before } = describeKind("ocr_complaint", {
      person: { relationship: "advocate", letterDetails: { authorityPaper: "Consent of May 1" } },
    });
    expect(fieldOf(before, "fields", "Consent or authority")).toBe(
      "Consent of May 1\nThe person signs the statement too",
    );
  });

  test("tells each finding with its citation, and what the rule says", () => {
    const findings = JSON.stringify(partOf(describeKind("ocr_complaint").before, "findings"));
    expect(findings).toContain("The office did not act on the request in time.");
    expect(findings).toContain("45 CFR 164.524(b)(2)(i)");
    expect(findings).toContain("no later than 30 days after");
  });

  test("says once what two findings rest on, and who is meant by its words", () => {
    const summary = newEvent("summaries_received", on("2026-09-20"), { agreedInAdvance: false });
    const no = newEvent("denied", on("2026-09-21"), { ground: "summary_instead" });
    const { before } = describeKind("ocr_complaint", { events: [...neverAnswered, summary, no] });
    const findings = partOf(before, "findings");
    const cited = rowsOf(findings, 1).map(([citation]) => citation);
    expect(cited).toContain("45 CFR 164.524(c)(2)(iii)");
    expect(new Set(cited).size).toBe(cited.length);
    expect(JSON.stringify(findings)).toContain("“you” is the person who asked");
  });

  test("for the federal office counts from the federal day and cites federal rules only, as its statement does", () => {
    const { before } = describeKind("ocr_complaint", { holder: inTexas });
    expect(fieldOf(before, "fields", "When it happened")).toBe("October\u00a02, 2026");
    const findings = partOf(before, "findings");
    expect(rowsOf(findings, 0)).toEqual([
      [
        "October\u00a02, 2026",
        "The office did not act on the request in time.",
        "45 CFR 164.524(b)(2)(i)",
      ],
    ]);
    expect(JSON.stringify(findings)).not.toContain("Tex.");
    expect(JSON.stringify(partOf(before, "statement"))).toContain(
      "October\u00a02, 2026: The office did not act on the request in time (45 CFR 164.524(b)(2)(i)).",
    );
  });

  test("for a lawyer counts from the first day of any law", () => {
    const { before } = describeKind("case_summary", { holder: inTexas });
    const [late] = rowsOf(partOf(before, "findings"), 0);
    expect(late?.[0]).toBe("September\u00a017, 2026");
    expect(late?.[2]).toContain("Tex.");
  });

  test("for the federal office leaves out what only a state forbids so far", () => {
    const { before } = describeKind("ocr_complaint", {
      holder: inTexas,
      today: plainDate("2026-09-25"),
    });
    expect(fieldOf(before, "fields", "When it happened")).toBe("Not given");
    expect(JSON.stringify(partOf(before, "findings"))).toContain("There is no finding today.");
  });

  test("tells what ended with both days", () => {
    const { before } = describeKind("ocr_complaint", { holder: inTexas, events: cameLate });
    expect(fieldOf(before, "fields", "When it happened")).toBe("October\u00a02, 2026");
    expect(fieldOf(before, "fields", "180 days end on")).toBe("March\u00a030, 2027");
    expect(rowsOf(partOf(before, "findings"), 0)[0]?.[1]).toBe(
      "The office did not act on the request in time. Until October\u00a020, 2026.",
    );
  });

  test("names the day of a threat where the user put it into the statement", () => {
    const changes: SourceChanges = {
      events: [
        ...neverAnswered,
        newEvent("retaliation_reported", on("2026-09-10"), {
          what: "threatened",
          becauseIAsked: true,
        }),
      ],
    };
    const daysIn = (more: SourceChanges) => {
      const { before } = describeKind("ocr_complaint", { ...changes, ...more });
      return ["When it happened", "180 days end on"].map((label) =>
        fieldOf(before, "fields", label),
      );
    };
    expect(daysIn({})).toEqual(["October\u00a02, 2026", "March\u00a030, 2027"]);
    expect(daysIn({ shown: ["retaliation"] })).toEqual([
      "September\u00a010, 2026",
      "March\u00a09, 2027",
    ]);
  });

  test("the last day fits the day that stands above it, where something came before the missed day", () => {
    const summary = newEvent("summaries_received", on("2026-09-20"), { agreedInAdvance: false });
    const { before } = describeKind("ocr_complaint", { events: [...neverAnswered, summary] });
    expect(fieldOf(before, "fields", "When it happened")).toBe("September\u00a020, 2026");
    expect(fieldOf(before, "fields", "180 days end on")).toBe("March\u00a019, 2027");
  });

  test("says from what the 180 days count where no rule was broken as far as the case knows", () => {
    const no = newEvent("denied", on("2026-09-10"), { ground: "endangers_life_or_safety" });
    const { before } = describeKind("ocr_complaint", {
      events: [...neverAnswered, no],
      today: plainDate("2026-09-20"),
    });
    expect(fieldOf(before, "fields", "180 days end on")).toBe(
      "March\u00a09, 2027, counted from the refusal",
    );
  });

  test("ties the chronology to its exhibits, and lists each with its hash", () => {
    const { before, after, files } = describeKind("ocr_complaint", {
      events: withProof,
      documents: [paper(1)],
    });
    const chronology = partOf(before, "chronology")?.blocks[0];
    const rows = chronology?.kind === "table" ? chronology.rows : [];
    expect(rows.map((row) => row[2])).toEqual(["", "1"]);
    expect(JSON.stringify(after)).toContain("1".repeat(64));
    expect(files).toEqual([
      { name: "hashes.txt", text: `${"1".repeat(64)}  exhibits/exhibit-01.pdf\n` },
    ]);
  });

  test.each(packetKindSchema.options)(
    "for %s keeps notes, breaks, steps and marks to the user",
    (kind) => {
      const words = wordsOf(kind, {
        events: [
          ...neverAnswered.map((event) => ({ ...event, note: "She was rude to me." })),
          newEvent("note_added", on("2026-09-10"), { text: "I cried all day." }),
          newEvent("paused", on("2026-09-11"), { reason: "In the hospital." }),
          newEvent("resumed", on("2026-09-12")),
        ],
      });
      expect(words).not.toMatch(/rude|cried|hospital|break/i);
    },
  );

  test("tells a threat only in a statement that the user put it into", () => {
    const events = [
      ...neverAnswered,
      newEvent("retaliation_reported", on("2026-09-10"), { happened: "They will drop me." }),
    ];
    expect(wordsOf("ocr_complaint", { events })).not.toMatch(/threat|drop me/i);
    expect(wordsOf("ocr_complaint", { events, shown: ["retaliation"] })).toMatch(/threat|punish/i);
  });

  test("says nothing of the claim but in the summary", () => {
    const events = [
      ...neverAnswered,
      newEvent("hearing_scheduled", on("2026-10-01"), { hearingOn: "2027-01-20" }),
    ];
    expect(wordsOf("ocr_complaint", { events })).not.toMatch(/hearing/i);
    expect(wordsOf("case_summary", { events })).toContain(
      "The hearing is on January\u00a020, 2027.",
    );
  });

  test.each(packetKindSchema.options)(
    "for %s has a title without a name, a holder or a condition",
    (kind) => {
      expect(describeKind(kind).title).not.toMatch(/Moreno|Larkspur|psych/i);
    },
  );
});
