import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import { emptyCase } from "../workflow/records-case.ts";
import type { LetterBlock, LetterKind, Tone } from "./letter.ts";
import { collectLetterFacts, type LetterFactsInput } from "./letter-facts.ts";
import type { LetterVoice } from "./letter-template.ts";
import { letterText } from "./letter-text.ts";
import {
  exampleAskedFor,
  exampleCase,
  exampleCaseInTime,
  exampleDeadline,
  exampleFinding,
} from "./letters.fixture.ts";
import {
  factsBehind,
  isBlockId,
  isOptionalPart,
  type RenderedLetter,
  renderLetter,
} from "./render-letter.ts";

const tones: Tone[] = ["friendly", "firm", "legal"];
const voices: LetterVoice[] = ["self", "representative", "advocate"];
/** The others are looked at in every-letter.test.ts. */
const kinds = ["first_request", "certified_letter"] as const;
const every = kinds.flatMap((kind) =>
  tones.flatMap((tone) => voices.map((voice) => ({ kind, tone, voice }))),
);

/** What no case knows, and the user types. */
const typed: Record<string, string> = {
  tracking_number: "9589 0710 5270 0000 0000 01",
  sender_address: "12 Helper Street\nAustin, Texas 78702",
  authority_paper: "health care power of attorney of March 1, 2024",
};

interface Choice {
  readonly kind: LetterKind;
  readonly tone?: Tone;
  readonly facts?: Record<string, string>;
  readonly edits?: Record<string, string>;
}

function write(input: LetterFactsInput, choice: Choice): RenderedLetter {
  const { kind, tone = "firm", facts = {}, edits = {} } = choice;
  const rendering = renderLetter({
    kind,
    tone,
    facts: collectLetterFacts(input),
    overrides: { facts, edits },
  });
  if (!rendering.available) throw new Error(rendering.message);
  return rendering.letter;
}

function speakAs(input: LetterFactsInput, relationship: LetterVoice): LetterFactsInput {
  return { ...input, person: { ...input.person, relationship } };
}

const textOf = (letter: RenderedLetter) => letterText(letter.blocks);
const blockText = (blocks: readonly LetterBlock[], id: string) =>
  letterText(blocks.filter((block) => block.id === id));

describe.each(every)("the $kind, $tone, written by: $voice", ({ kind, tone, voice }) => {
  const input = speakAs(exampleCase(), voice);
  const letter = write(input, { kind, tone, facts: typed });
  const text = textOf(letter);

  test("leaves no gap when the case is complete", () => {
    expect(letter.gaps).toEqual([]);
    expect(text).not.toContain("____");
  });

  test("names the parts of the sheet once each, in reading order", () => {
    const roles = letter.blocks.map((block) => block.role);
    expect(roles.slice(0, 2)).toEqual(["sender", "date"]);
    expect(roles.indexOf("recipient")).toBeLessThan(roles.indexOf("heading"));
    expect(roles.indexOf("heading")).toBeLessThan(roles.indexOf("salutation"));
    expect(new Set(letter.blocks.map((block) => block.id)).size).toBe(letter.blocks.length);
  });

  test("never threatens and never names an amount of money", () => {
    expect(text).not.toMatch(/\$|penalt|fine of|lawsuit|sue |court|or else|legal action/i);
  });

  test("keeps HHS guidance apart from the regulation, and no name in the title", () => {
    for (const sentence of text.split(/(?<=[a-z)][.:?])\s/)) {
      if (/extremely rare|very limited/.test(sentence) && !/^Please tell me which/.test(sentence)) {
        expect(sentence).toContain("Guidance of the U.S. Department of Health and Human Services");
      }
    }
    expect(letter.title).not.toMatch(/Moreno|Larkspur|Reyes/);
  });

  test("puts no two sentences together wrongly", () => {
    expect(text).not.toMatch(/ {2}|\.\.| [,.]|undefined|null|\( /);
  });
});

describe("the first request", () => {
  const text = (tone: Tone) => textOf(write(exampleCase(), { kind: "first_request", tone }));

  test.each(tones)("says what is asked for, for which dates and in which form (%s)", (tone) => {
    expect(text(tone)).toContain("from January\u00a01, 2023 to the present");
    expect(text(tone)).toContain("my full medical records and treatment notes");
    expect(text(tone)).toContain("I would like the records as PDF files.");
  });

  test.each(tones)("wants no summary, needs no reason and no authorization (%s)", (tone) => {
    expect(text(tone)).toMatch(/summary/);
    expect(text(tone)).toMatch(/reason/);
    expect(text(tone)).toMatch(/not an authorization|is not an authorization/);
  });

  test.each(tones)(
    "asks for the fee beforehand and for the records to come to the person (%s)",
    (tone) => {
      expect(text(tone)).toContain("tell me how much it is before you make the copies");
      expect(text(tone)).toContain("Please send the records to me, and to nobody else.");
    },
  );

  test.each(tones)("counts 30 days from the day the office receives it (%s)", (tone) => {
    expect(text(tone)).toContain("30 days after you receive");
  });

  test("names the last day only as what follows from receipt on the date of the letter", () => {
    expect(text("firm")).toContain(
      "If you receive it on November\u00a019, 2026, the last day is December\u00a019, 2026.",
    );
    expect(text("friendly")).not.toContain("December");
  });

  test("cites the right of access when firm or legal, and no paragraph when friendly", () => {
    expect(text("firm")).toContain("45 CFR 164.524");
    expect(text("legal")).toContain("45 CFR 164.524(b)(2)(ii)");
    expect(text("friendly")).not.toContain("CFR");
  });

  test("asks to look, without a form or a fee, where the person wants to look at the record", () => {
    const looks = {
      ...exampleCase(),
      askedFor: { ...exampleAskedFor, format: "inspect_in_person" as const },
    };
    const letter = textOf(write(looks, { kind: "first_request" }));
    expect(letter).toContain("Request to look at my records");
    expect(letter).toContain("a time and a place that suit us both");
    expect(letter).not.toMatch(/copies|send the records/);
  });

  test("asks for psychotherapy notes as a favor, since no right reaches them", () => {
    const asks = {
      ...exampleCase(),
      askedFor: { ...exampleAskedFor, kinds: ["treatment_notes", "psychotherapy_notes"] as const },
    };
    const letter = textOf(
      write(
        { ...asks, askedFor: { ...asks.askedFor, kinds: [...asks.askedFor.kinds] } },
        { kind: "first_request" },
      ),
    );
    expect(letter).toContain("the right of access does not cover them");
    expect(letter).toContain("my treatment notes, from");
  });
});

describe("the certified letter", () => {
  const points = (tone: Tone, relationship: LetterVoice = "self") =>
    write(speakAs(exampleCase(), relationship), {
      kind: "certified_letter",
      tone,
      facts: typed,
    }).blocks;

  test.each(tones)("makes exactly the five points of LETTER-01, (a) to (e) (%s)", (tone) => {
    const found = points(tone).filter(({ role }) => role === "point");
    expect(found.map(({ id }) => id)).toEqual([
      "point_a",
      "point_b",
      "point_c",
      "point_d",
      "point_e",
    ]);
    expect(letterText(found).match(/^\([a-z]\)/gm)).toEqual(["(a)", "(b)", "(c)", "(d)", "(e)"]);
  });

  test.each(tones)(
    "(a) asks for the full record, treatment notes, test results and test data (%s)",
    (tone) => {
      const point = blockText(points(tone), "point_a");
      expect(point).toContain("full medical records and treatment notes");
      expect(point).toContain("any test results and test data");
      expect(point).toContain("45 CFR 164.524(a)(1)");
      expect(point).toContain("164.501");
    },
  );

  test.each(tones)(
    "(b) quotes the regulation and asks which extremely rare circumstances apply (%s)",
    (tone) => {
      const point = blockText(points(tone), "point_b");
      expect(point).toContain(
        "“in the exercise of professional judgment, that the access requested is reasonably likely to endanger the life or physical safety of the individual or another person” (45 CFR 164.524(a)(3)(i))",
      );
      expect(point).toContain(
        "Guidance of the U.S. Department of Health and Human Services (FAQ 2046)",
      );
      expect(point).toContain(
        "Please tell me which “extremely rare” circumstances apply in my case.",
      );
    },
  );

  test.each(tones)(
    "(c) asks for the review procedure in the exact words of the regulation (%s)",
    (tone) => {
      const point = blockText(points(tone), "point_c");
      expect(point).toContain("Tell me the procedure for a review");
      expect(point).toContain(
        "reviewed by a licensed health care professional who is designated by the covered entity to act as a reviewing official and who did not participate in the original decision to deny”",
      );
      expect(point).toContain("45 CFR 164.524(a)(4)");
      expect(point).toContain("45 CFR 164.524(d)(4)");
    },
  );

  test.each(tones)("(d) asks how to complain to the Office for Civil Rights (%s)", (tone) => {
    const point = blockText(points(tone), "point_d");
    expect(point).toContain(
      "the Office for Civil Rights of the U.S. Department of Health and Human Services",
    );
    expect(point).toContain("45 CFR 164.524(d)(2)(iii) and 160.306");
  });

  test.each(tones)("(e) asks to separate what is withheld and to send the rest (%s)", (tone) => {
    const point = blockText(points(tone), "point_e");
    expect(point).toContain("Separate out what you withhold, and send the rest.");
    expect(point).toContain("45 CFR 164.524(d)(1)");
  });

  test("tells what came before: the request, its receipt, and the day the 30 days ended", () => {
    expect(blockText(points("firm"), "history")).toBe(
      "I asked for my records on October\u00a013, 2026. Your office received the first request on October\u00a013, 2026. The 30 days that 45 CFR 164.524(b)(2) allows ended on November\u00a012, 2026.",
    );
  });

  test("does not say that the 30 days have ended before they have", () => {
    const letter = write(exampleCaseInTime(), { kind: "certified_letter" });
    expect(blockText(letter.blocks, "history")).not.toContain("ended");
  });

  test("does not call it 30 days where an extension that counts moved the date", () => {
    const letter = write(
      {
        ...exampleCase(),
        assessment: {
          ...exampleCase().assessment,
          deadlines: [exampleDeadline("passed", "2026-11-18")],
        },
      },
      { kind: "certified_letter" },
    );
    expect(blockText(letter.blocks, "history")).toContain(
      "The time, with your extension, that 45 CFR 164.524(b)(2) allows ended on November\u00a018, 2026.",
    );
  });

  test("says what the findings say, but for the late answer, which has its own sentence", () => {
    const late = "Your letter of November 16 came too late to extend the time.";
    const input = exampleCase();
    const letter = write(
      {
        ...input,
        assessment: {
          ...input.assessment,
          findings: [
            exampleFinding("answer_overdue", "Not twice."),
            exampleFinding("extension_invalid", late),
            exampleFinding("amendment_overdue", "Not in a letter about access (T09)."),
            exampleFinding("amendment_denial_incomplete", "Not this one either."),
          ],
        },
      },
      { kind: "certified_letter" },
    );
    expect(blockText(letter.blocks, "what_happened")).toBe(late);
    expect(textOf(letter)).not.toContain("Not twice.");
  });

  test("leaves out a finding that was cured or came after the date of the letter", () => {
    const input = exampleCase();
    const cured = { ...exampleFinding("summary_only", "Cured."), curedOn: plainDate("2026-11-17") };
    const later = { ...exampleFinding("summary_only", "Later."), since: plainDate("2026-11-20") };
    const letter = write(
      { ...input, assessment: { ...input.assessment, findings: [cured, later] } },
      { kind: "certified_letter" },
    );
    expect(textOf(letter)).not.toMatch(/Cured|Later/);
  });

  test("asks afresh where nothing was sent before", () => {
    const letter = write(
      {
        ...exampleCase(),
        caseState: emptyCase(),
        assessment: { deadlines: [], findings: [], comparisons: [] },
      },
      { kind: "certified_letter" },
    );
    expect(blockText(letter.blocks, "heading")).toBe("Request for my complete records");
    expect(textOf(letter)).not.toMatch(/first request|ended on/);
  });

  test("writes to the doctor by title and last name, else to the privacy official", () => {
    expect(blockText(points("firm"), "salutation")).toBe("Dear Dr. Reyes,");
    const nobody = { ...exampleCase(), holder: { ...exampleCase().holder, doctorName: null } };
    const letter = write(nobody, { kind: "certified_letter" });
    expect(blockText(letter.blocks, "salutation")).toBe("Dear privacy official,");
    expect(blockText(letter.blocks, "recipient")).toMatch(
      /^Privacy official\nLarkspur Psychiatry\n/,
    );
  });

  test("a representative shows their authority and stands in the person's place", () => {
    const blocks = points("firm", "representative");
    expect(blockText(blocks, "on_behalf")).toContain("45 CFR 164.502(g)");
    expect(blockText(blocks, "point_a")).toContain("Send their full medical records");
    expect(blockText(blocks, "signature")).toBe(
      "Dana Whitfield\npersonal representative of Renata Moreno",
    );
    expect(blocks.some(({ id }) => id === "person_signature")).toBe(false);
  });

  test("an advocate claims no authority: the person signs too, and gets the records", () => {
    const blocks = points("firm", "advocate");
    expect(letterText(blocks)).not.toContain("personal representative");
    expect(blockText(blocks, "person_signature")).toBe("Renata Moreno");
    expect(blockText(blocks, "delivery")).toContain(
      "to Renata Moreno, at this address: PO Box 210",
    );
  });
});

describe("gaps", () => {
  test("marks each missing fact once, with a label and a hint", () => {
    const input = exampleCase();
    const letter = write(
      {
        ...input,
        person: { ...input.person, mailingAddress: null, dateOfBirth: null },
        holder: { ...input.holder, address: null },
        askedFor: null,
      },
      { kind: "certified_letter" },
    );
    expect(letter.gaps.map(({ key }) => key)).toEqual([
      "sender_address",
      "tracking_number",
      "holder_address",
      "asked_kinds",
      "asked_range",
      "asked_format",
      "date_of_birth",
    ]);
    for (const gap of letter.gaps) expect(gap.hint).not.toBe("");
    expect(textOf(letter)).toContain("______ (your mailing address)");
  });

  test("asks for no phone or e-mail that the person did not give", () => {
    const input = exampleCase();
    const letter = write(
      { ...input, person: { ...input.person, phone: null, email: null } },
      { kind: "first_request" },
    );
    expect(letter.gaps).toEqual([]);
    expect(textOf(letter)).toContain("please write to me at the address above");
  });
});

describe("what the user typed", () => {
  test("a typed fact wins over the case and fills a gap", () => {
    const letter = write(exampleCase(), {
      kind: "certified_letter",
      facts: { sender_address: "General Delivery\nAustin", tracking_number: "1" },
    });
    expect(blockText(letter.blocks, "sender")).toBe("Renata Moreno\nGeneral Delivery\nAustin");
    expect(letter.gaps).toEqual([]);
  });

  test("edited words stay when the facts and the tone change", () => {
    const edits = { point_c: "My own words.", history: "We spoke in October." };
    const now = write(exampleCase(), { kind: "certified_letter", tone: "legal", edits });
    const before = write(exampleCaseInTime(), {
      kind: "certified_letter",
      tone: "friendly",
      edits,
    });
    for (const { blocks } of [now, before]) {
      expect(blockText(blocks, "point_c")).toBe("(a) My own words.");
      expect(blockText(blocks, "history")).toBe("We spoke in October.");
      expect(blocks.find(({ id }) => id === "point_c")?.edited).toBe(true);
    }
  });

  test("edited words stay where our own sentence is gone", () => {
    const letter = write(exampleCase(), {
      kind: "certified_letter",
      edits: { what_happened: "They sent a summary." },
    });
    const ids = letter.blocks.map(({ id }) => id);
    expect(ids.indexOf("what_happened")).toBe(ids.indexOf("history") + 1);
  });

  test("a gap inside words that the user replaced is no gap any more", () => {
    const input = { ...exampleCase(), person: { ...exampleCase().person, dateOfBirth: null } };
    const letter = write(input, { kind: "first_request", edits: { identity: "You know me." } });
    expect(letter.gaps).toEqual([]);
  });

  test("another doctor changes the greeting; a date in free words drops the counted last day", () => {
    const letter = write(exampleCase(), {
      kind: "certified_letter",
      facts: { doctor_name: "June Park, PsyD", letter_date: "the first of December" },
    });
    expect(blockText(letter.blocks, "salutation")).toBe("Dear Dr. Park,");
    expect(textOf(letter)).not.toContain("the last day is");
  });

  test("knows the ids of its blocks", () => {
    expect(isBlockId("certified_letter", "point_c")).toBe(true);
    expect(isBlockId("first_request", "point_c")).toBe(false);
    expect(isBlockId("first_request", "constructor")).toBe(false);
  });
});

describe("what changed behind the user's own words", () => {
  const before = {
    kind: "certified_letter" as const,
    tone: "firm" as const,
    facts: collectLetterFacts(exampleCaseInTime()),
    overrides: { facts: {}, edits: {} },
  };
  const edits = { history: "I asked you in October.", turn: "Please do this:" };
  const editedOver = {
    history: factsBehind(before, "history"),
    turn: factsBehind(before, "turn"),
  };
  const reread = (input: LetterFactsInput, facts: Record<string, string> = {}) => {
    const rendering = renderLetter({
      ...before,
      tone: "legal",
      facts: collectLetterFacts(input),
      overrides: { facts, edits, editedOver },
    });
    if (!rendering.available) throw new Error(rendering.message);
    const { blocks } = rendering.letter;
    return (id: string) => blocks.find((block) => block.id === id);
  };

  test("is not told where only the lines end elsewhere than before", () => {
    const facts = { what_happened: "They sent a bill.\n\nThey sent a summary." };
    const rendering = renderLetter({
      ...before,
      overrides: {
        facts,
        edits: { what_happened: "A bill came, and a summary." },
        editedOver: {
          what_happened: { what_happened: "They sent a bill. They sent a summary." },
        },
      },
    });
    const blocks = rendering.available ? rendering.letter.blocks : [];
    const told = blocks.find(({ id }) => id === "what_happened");
    expect(told?.edited).toBe(true);
    expect(told?.changedFacts).toBeUndefined();
  });

  test("is told with the old and the new words, also where a fact was not known before", () => {
    expect(reread(exampleCase())("history")?.changedFacts).toEqual([
      {
        key: "earlier_request_due_on",
        label: "date the answer was due",
        before: null,
        now: "November\u00a012, 2026",
      },
    ]);
    expect(
      reread(exampleCase(), { earlier_request_on: "October 1" })("history")?.changedFacts,
    ).toEqual(
      expect.arrayContaining([
        {
          key: "earlier_request_on",
          label: "date of your first request",
          before: "October\u00a013, 2026",
          now: "October 1",
        },
      ]),
    );
  });

  test("the words themselves stay", () => {
    expect(reread(exampleCase())("history")?.segments).toEqual([
      { kind: "text", text: "I asked you in October." },
    ]);
  });

  test("nothing is said where the facts are the same, of another tone, or where the day alone went on", () => {
    const nextDay = { ...exampleCaseInTime(), today: plainDate("2026-10-15") };
    expect(reread(nextDay)("history")).not.toHaveProperty("changedFacts");
    expect(reread(exampleCase())("turn")).not.toHaveProperty("changedFacts");
    expect(factsBehind({ ...before, kind: "first_request" }, "answer_by")).toEqual({
      state_time_law: null,
    });
  });
});

describe("optional parts", () => {
  const threatened = exampleFinding("retaliation", "Because of the request, a threat was made.");
  const input = {
    ...exampleCase(),
    assessment: { ...exampleCase().assessment, findings: [threatened] },
  };
  const draft = (overrides: object) => {
    const rendering = renderLetter({
      kind: "certified_letter",
      tone: "firm",
      facts: collectLetterFacts(input),
      overrides: { facts: {}, edits: {}, ...overrides },
    });
    if (!rendering.available) throw new Error(rendering.message);
    return rendering.letter;
  };

  test("stay out until they are asked for, and are offered where there is something to say", () => {
    expect(textOf(draft({}))).not.toContain("threat");
    expect(draft({}).optionalParts).toMatchObject([{ id: "retaliation", shown: false }]);
    expect(write(exampleCase(), { kind: "certified_letter" }).optionalParts).toEqual([]);
  });

  test("stand in the letter once they are asked for, in our words or the user's own", () => {
    expect(textOf(draft({ shown: ["retaliation"] }))).toContain("a threat was made");
    const own = draft({
      shown: ["retaliation"],
      edits: { retaliation: "You know what was said." },
    });
    expect(blockText(own.blocks, "retaliation")).toBe("You know what was said.");
    expect(own.optionalParts).toMatchObject([{ shown: true }]);
  });

  test("are known by their ids", () => {
    expect(isOptionalPart("certified_letter", "retaliation")).toBe(true);
    expect(isOptionalPart("certified_letter", "point_c")).toBe(false);
  });
});

describe("no letter rather than a wrong one", () => {
  test.each([
    ["outside_us", { jurisdiction: "CA" }],
    ["not_covered", { hipaaCovered: "no" as const }],
    ["social_security", { kind: "ssa" as const }],
    ["lawyer", { kind: "lawyer" as const }],
  ])("refuses with the reason %s", (reason, change) => {
    const input = { ...exampleCase(), holder: { ...exampleCase().holder, ...change } };
    const rendering = renderLetter({
      kind: "certified_letter",
      tone: "firm",
      facts: collectLetterFacts(input),
      overrides: { facts: {}, edits: {} },
    });
    expect(rendering).toMatchObject({ available: false, reason });
  });

  test("the first request goes there all the same, in plain words and without US law", () => {
    const abroad = { ...exampleCase(), holder: { ...exampleCase().holder, jurisdiction: "GB" } };
    for (const tone of tones) {
      const text = textOf(write(abroad, { kind: "first_request", tone }));
      expect(text).not.toMatch(/CFR|HIPAA|30 days|authorization/);
      expect(text).toContain("Please answer soon");
    }
  });

  test("where nobody knows whether HIPAA binds the office, it asks the office to say so", () => {
    const input = {
      ...exampleCase(),
      holder: { ...exampleCase().holder, hipaaCovered: "unknown" as const },
    };
    expect(textOf(write(input, { kind: "first_request" }))).toContain(
      "If you believe that HIPAA does not apply to your office, please tell me so in writing.",
    );
  });
});
