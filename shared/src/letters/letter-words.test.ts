import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../calendar/plain-date.ts";
import { recordFormatSchema, recordKindSchema } from "../workflow/records.ts";
import { formatInWords, kindsInWords, listInWords, rangeInWords } from "./asked-for-words.ts";
import { greetByName, greetDoctor, greetOffice } from "./greeting.ts";
import type { LetterBlock } from "./letter.ts";
import { onOneLine, say, sentences } from "./letter-segments.ts";
import { letterHashText, letterText } from "./letter-text.ts";

describe("what is asked for, in words", () => {
  const complete =
    "full medical records and treatment notes, and any test results and test data, psychological tests included";

  test.each([
    [["complete_record"] as const, complete],
    [["treatment_notes", "complete_record", "test_data"] as const, complete],
    [["complete_record", "billing_records"] as const, `${complete}, with the billing records`],
    [["treatment_notes"] as const, "treatment notes"],
    [["treatment_notes", "psychotherapy_notes"] as const, "treatment notes"],
    [["psychotherapy_notes"] as const, "psychotherapy notes"],
    [
      ["treatment_notes", "lab_and_imaging", "letters_and_forms"] as const,
      "treatment notes, laboratory and imaging reports, and letters and forms",
    ],
  ])("%j", (kinds, words) => {
    expect(kindsInWords(kinds)).toBe(words);
  });

  test.each(recordKindSchema.options)("has words for %s", (kind) => {
    expect(kindsInWords([kind])).not.toContain("_");
  });

  test("an open end of the dates is said in words", () => {
    expect(rangeInWords({ from: null, to: null })).toBe("from the first entry to the present");
    expect(rangeInWords({ from: null, to: plainDate("2024-06-30") })).toBe(
      "from the first entry to June\u00a030, 2024",
    );
  });

  test("has words for every form of a copy, and none for a look at the record", () => {
    const without = recordFormatSchema.options.filter((format) => formatInWords(format) === null);
    expect(without).toEqual(["inspect_in_person"]);
    expect(formatInWords(null)).toBeNull();
  });

  test("joins words the way they are spoken", () => {
    expect(["", "a", "a and b", "a, b, and c"]).toEqual(
      [[], ["a"], ["a", "b"], ["a", "b", "c"]].map(listInWords),
    );
  });
});

describe("whom to greet", () => {
  test.each([
    ["Alan Reyes, MD", "Dr. Reyes"],
    ["Alan Reyes, MD, PhD", "Dr. Reyes"],
    ["Dr. Alan Reyes", "Dr. Alan Reyes"],
    ["June Park, LCSW", "June Park"],
    ["June Park", "June Park"],
    [", MD", ", MD"],
  ])("%s is greeted as %s", (name, greeting) => {
    expect(greetByName(name)).toBe(greeting);
  });

  test("a therapist who works alone is greeted by name in every letter", () => {
    const therapist = { name: "June Park, PsyD", kind: "therapist" as const, doctorName: null };
    expect([greetOffice(therapist), greetDoctor(therapist)]).toEqual(["Dr. Park", "Dr. Park"]);
  });
});

describe("segments", () => {
  const fact = { kind: "fact" as const, key: "k", text: "one,\ntwo" };

  test("joins neighboring text and leaves null out", () => {
    expect(say`a${"b"}${null}c${fact}`).toEqual([{ kind: "text", text: "abc" }, fact]);
    expect(sentences(say`A.`, null, say`B.`)).toEqual([{ kind: "text", text: "A. B." }]);
    expect(sentences(null)).toBeNull();
  });

  test("puts an address on one line inside a sentence", () => {
    expect(onOneLine(fact)).toEqual({ kind: "fact", key: "k", text: "one, two" });
  });
});

describe("a letter as text", () => {
  const block = (role: LetterBlock["role"], text: string): LetterBlock => ({
    id: text,
    role,
    segments: [{ kind: "text", text }],
    edited: false,
  });

  test("letters the points and leaves an empty line between blocks", () => {
    const text = letterText([block("paragraph", "P"), block("point", "Q"), block("point", "R")]);
    expect(text).toBe("P\n\n(a) Q\n\n(b) R");
  });

  test("the text that is hashed does not depend on how accents and line ends are stored", () => {
    const typed = letterHashText([block("paragraph", "Jose\u0301 \r\nLine")]);
    expect(typed).toBe("Jos\u00e9\nLine");
  });
});
