import { describe, expect, test } from "@jest/globals";
import { everyRule } from "../rules/every-rule.ts";
import { replay } from "../workflow/records-case.ts";
import { type LetterKind, letterKindSchema, type Tone } from "./letter.ts";
import { collectLetterFacts, type LetterFactsInput } from "./letter-facts.ts";
import type { LetterVoice } from "./letter-template.ts";
import { letterText, segmentText } from "./letter-text.ts";
import { exampleCase, exampleFinding, fullCase, typedFacts } from "./letters.fixture.ts";
import { type LetterRendering, renderLetter } from "./render-letter.ts";
import { letterTemplates } from "./templates/index.ts";

const tones: Tone[] = ["friendly", "firm", "legal"];
const voices: LetterVoice[] = ["self", "representative", "advocate"];
const templates = Object.values(letterTemplates);

function render(input: LetterFactsInput, kind: LetterKind, tone: Tone = "firm"): LetterRendering {
  const facts = collectLetterFacts(input);
  return renderLetter({ kind, tone, facts, overrides: { facts: typedFacts, edits: {} } });
}

function textOf(input: LetterFactsInput, kind: LetterKind, tone?: Tone): string {
  const rendering = render(input, kind, tone);
  return rendering.available ? letterText(rendering.letter.blocks) : "";
}

const speakAs = (relationship: LetterVoice): LetterFactsInput => {
  const input = fullCase();
  return { ...input, person: { ...input.person, relationship } };
};
/** The same case for each voice, gathered once. */
const inputs = new Map(voices.map((voice) => [voice, speakAs(voice)]));

describe.each(templates)("$kind", ({ kind, rules, version, title, blocks, basis }) => {
  const every = voices.flatMap((voice) =>
    tones.map((tone) => {
      const rendering = render(inputs.get(voice) ?? fullCase(), kind, tone);
      if (!rendering.available) throw new Error(rendering.message);
      return { voice, tone, letter: rendering.letter, text: letterText(rendering.letter.blocks) };
    }),
  );

  test("leaves no gap for a complete case, in any tone and voice", () => {
    for (const { voice, tone, letter, text } of every) {
      const gaps = letter.gaps.map(({ key }) => key);
      expect({ voice, tone, gaps }).toEqual({ voice, tone, gaps: [] });
      expect(text).not.toMatch(/____| {2}|\.\.| [,.]|undefined|null|\( |\[object/);
    }
  });

  test("is a whole letter: who, when, to whom, about what, and a signature", () => {
    for (const { letter, voice } of every) {
      const roles = letter.blocks.map(({ role }) => role);
      expect(roles.slice(0, 2)).toEqual(["sender", "date"]);
      for (const role of ["recipient", "heading", "paragraph", "signature"] as const) {
        expect(roles).toContain(role);
      }
      const ids = letter.blocks.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.includes("person_signature")).toBe(voice === "advocate");
    }
  });

  test("reads as plain language: short sentences, no threat, no jargon", () => {
    for (const { text, tone, letter } of every) {
      expect(text).not.toMatch(/penalt|fine of|lawsuit|\bsue\b|\bcourt\b|or else|legal action/i);
      expect(text).not.toMatch(/pursuant|herein|hereby|aforementioned|notwithstanding|forthwith/i);
      const ours = letter.blocks
        .filter(({ role }) => role === "paragraph" || role === "point")
        .flatMap(({ segments }) => segments)
        .map((segment) => (segment.kind === "text" ? segment.text : ""))
        // Neither a citation nor a quotation of the regulation is ours.
        .flatMap((words) => words.replaceAll(/\([^)]*\)|“[^”]*”/g, "").split(/[.:?]\s/));
      const longest = Math.max(...ours.map((sentence) => sentence.split(/\s+/).length));
      expect({ tone, isLong: longest > (tone === "legal" ? 50 : 35) }).toEqual({
        tone,
        isLong: false,
      });
    }
  });

  test("a letter for somebody else never says “my records” of theirs", () => {
    for (const { text, voice } of every) {
      if (voice !== "self") {
        expect(text).not.toMatch(/\bmy (full|complete|records|record|claim|date of birth)\b/i);
      }
    }
  });

  test("the tones differ, and the friendly one cites the least", () => {
    const cited = (tone: Tone) =>
      every.find((one) => one.voice === "self" && one.tone === tone)?.text.match(/CFR|USC|HALLEX/g)
        ?.length ?? 0;
    expect(cited("friendly")).toBeLessThanOrEqual(cited("firm"));
    expect(cited("firm")).toBeLessThanOrEqual(cited("legal"));
    expect(new Set(every.map(({ text }) => text)).size).toBe(every.length);
  });

  test("names the person to nobody: the title holds no name and no condition", () => {
    expect(title).not.toMatch(/Moreno|Larkspur|psych|mental/i);
    expect(version).toBeGreaterThan(0);
    expect(blocks.length).toBeGreaterThan(5);
  });

  test("rests on rules that the packs have", () => {
    for (const id of rules) expect(everyRule.referenceTo(id).id).toBe(id);
  });

  test.each([
    ["a holder that HIPAA does not bind", { hipaaCovered: "no" as const }],
    ["a holder abroad", { jurisdiction: "GB" }],
    ["a lawyer", { kind: "lawyer" as const }],
    ["Social Security", { kind: "ssa" as const }],
  ])("claims no federal right of access from %s", (_, change) => {
    for (const tone of tones) {
      const input = fullCase(change);
      const rendering = render(input, kind, tone);
      if (basis === "access") expect(rendering.available).toBe(false);
      expect(textOf(input, kind, tone)).not.toMatch(/45 CFR|42 USC|HIPAA|Privacy Rule|HHS/);
    }
  });
});

describe("the law of a letter", () => {
  test("state law stands beside federal law where it certainly binds, and alone where HIPAA does not bind", () => {
    const texas = "Tex. Health & Safety Code § 611.008(a)-(b) gives you 15 days";
    const therapist = { kind: "therapist" as const };
    expect(textOf(fullCase(therapist), "first_request")).toContain(texas);
    expect(textOf(fullCase({ ...therapist, hipaaCovered: "no" }), "first_request")).toContain(
      texas,
    );
    expect(textOf(fullCase({ ...therapist, jurisdiction: "US-ME" }), "first_request")).not.toMatch(
      /Tex\./,
    );
  });

  test.each([
    [
      "US-TX",
      "161.202(a), (c) allows no fee for a copy to support such a claim or an appeal.",
      "letter of the agency",
    ],
    [
      "US-WA",
      "RCW 70.02.030(2)(b) gives one copy free of charge to support an appeal about Social Security disability benefits.",
      "letter of the agency",
    ],
    [
      "US-CT",
      "Conn. Gen. Stat. § 20-7c allows no fee for a copy to support a claim or an appeal under the Social Security Act.",
      "letter of the agency",
    ],
    [
      "US-MA",
      "As I understand it, Mass. G.L. c. 111 § 70; c. 112 § 12CC allows no fee",
      "letter of the agency",
    ],
    ["US-KY", "KRS 422.317(1)-(2) gives one copy free of charge.", null],
    [
      "US-MN",
      "As I understand it, Minn. Stat. § 144.292, subd. 6 makes a copy free, or cheaper, to support an appeal",
      "letter of the agency",
    ],
  ])(
    "the free copy of %s stands on its own statute, with its proof",
    (jurisdiction, law, proof) => {
      const text = textOf(fullCase({ jurisdiction }), "free_copy");
      expect(text).toContain(law);
      expect(text.includes("which shows the claim")).toBe(proof !== null);
      if (proof !== null) expect(text).toContain(proof);
    },
  );

  test("the free copy of California is of the part that matters for the appeal, and not with a private lawyer", () => {
    const inCalifornia = fullCase({ jurisdiction: "US-CA" });
    expect(render(inCalifornia, "free_copy")).toMatchObject({
      available: false,
      reason: "free_copy_not_with_lawyer",
    });
    const text = textOf({ ...inCalifornia, caseState: replay([]) }, "free_copy");
    expect(text).toContain(
      "123110(d)-(e) gives one copy of the relevant part free of charge to support an appeal about a public benefit.",
    );
    expect(text).toContain("please send me the part that does");
    expect(text).toContain("letter of the agency");
  });

  test("where no law gives a free copy there is no such letter, and the reason is said", () => {
    expect(render(fullCase({ jurisdiction: "US-ME" }), "free_copy")).toMatchObject({
      available: false,
      reason: "no_free_copy_law",
    });
  });

  test("what is known from memory only is never claimed: no number of days for the list of disclosures", () => {
    for (const tone of tones) {
      expect(textOf(fullCase(), "accounting_request", tone)).not.toMatch(/\b\d+ days/);
    }
  });

  test("no number of days is invented for a review (T10)", () => {
    for (const tone of tones) {
      expect(textOf(fullCase(), "review_request", tone)).not.toMatch(/\b\d+ days/);
    }
  });

  test("psychotherapy notes are explained only where they were the reason", () => {
    expect(textOf(fullCase(), "release_the_rest")).not.toContain("psychotherapy notes");
  });
});

test.each(tones)("a reminder says once when the request came (%s)", (tone) => {
  const late = exampleFinding("answer_overdue", "You received the request on October 13.");
  const example = exampleCase();
  const input = { ...example, assessment: { ...example.assessment, findings: [late] } };
  const text = textOf(input, "follow_up", tone);
  expect(text.match(/received the request on/g)).toHaveLength(1);
});

test.each(tones)("a request for a correction gives the reason, or asks for it (%s)", (tone) => {
  expect(textOf(fullCase(), "amendment_request", tone)).toContain(
    "The reason is this: The notes of April",
  );
  const facts = collectLetterFacts(fullCase());
  const bare = renderLetter({
    ...{ kind: "amendment_request", tone, facts },
    overrides: { facts: {}, edits: {} },
  });
  expect(bare.available && bare.letter.gaps.map(({ key }) => key)).toContain("amend_why");
});

test.each(tones)("a statement of disagreement asks to go along with the record (%s)", (tone) => {
  const text = textOf(fullCase(), "disagreement_statement", tone);
  expect(text).toMatch(/together with my request and your (refusal|denial)/);
  expect(text).toMatch(/whenever you (give|disclose) that part|with any later disclosure/);
  expect(text.includes("(d)(5)(i)")).toBe(tone !== "friendly");
});

test("a doctor hears of the claim only where the user asks for it", () => {
  const facts = collectLetterFacts(fullCase());
  const write = (shown: string[]) => {
    const rendering = renderLetter({
      ...{ kind: "doctor_letter", tone: "firm", facts },
      overrides: { facts: {}, edits: {}, shown },
    });
    return rendering.available ? letterText(rendering.letter.blocks) : "";
  };
  expect(write([])).not.toMatch(/benefits|disab|hearing/);
  expect(write(["claim"])).toContain("They are for an appeal about disability benefits");
});

test("each finding of a long case has a short paragraph of its own", () => {
  for (const kind of letterKindSchema.options) {
    const rendering = render(fullCase(), kind);
    if (!rendering.available) continue;
    const told = rendering.letter.blocks
      .filter(({ id }) => id === "what_happened" || id === "problem")
      .flatMap(({ segments }) => segments.map(segmentText).join("").split("\n\n"));
    for (const paragraph of told) expect(paragraph.length).toBeLessThan(320);
  }
});

describe("a threat", () => {
  const letters = ["certified_letter", "complaint_to_holder", "ocr_complaint"] as const;

  test.each(templates)("never stands in $kind without asking", ({ kind }) => {
    expect(textOf(fullCase(), kind)).not.toContain("a threat was made");
  });

  test.each(letters)("stands in %s once the user asks for it", (kind) => {
    const facts = collectLetterFacts(fullCase());
    const rendering = renderLetter({
      ...{ kind, tone: "firm", facts },
      overrides: { facts: typedFacts, edits: {}, shown: ["retaliation"] },
    });
    if (!rendering.available) throw new Error(rendering.message);
    expect(letterText(rendering.letter.blocks)).toContain("a threat was made on October\u00a015");
    expect(rendering.letter.optionalParts[0]).toMatchObject({ id: "retaliation", shown: true });
  });
});
