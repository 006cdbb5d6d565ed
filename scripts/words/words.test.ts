import { describe, expect, test } from "@jest/globals";
import { countWords, gradeOf } from "./reading-grade.ts";
import { sourcesIn, speechIn, textsIn } from "./texts-in-source.ts";

const highestGrade = 7;
/** Fewer words say little about how hard a text is. */
const enough = { text: 20, declaration: 30, file: 100 };

/** Words that we may not make plainer, by how they begin, and why. */
const legalWords: readonly [start: string, why: string][] = [
  ["Because of the request, ", "lists the acts that 45 CFR 164.530(g) forbids, for a letter"],
  [
    "As far as is known here, no licensed",
    "45 CFR 164.524(a)(3) says “licensed health care professional”",
  ],
];
/** Letters that speak to an office in the words of the law, and why they must. */
const lettersInWordsOfLaw: ReadonlyMap<string, string> = new Map(
  [
    ["information-blocking-report", "42 USC 300jj-52(a)(1) names the practice and the test"],
    ["release-the-rest", "45 CFR 164.501 lists what is never psychotherapy notes"],
    ["review-request", "45 CFR 164.524(a)(4) says who reviews"],
    ["ssa-file", "20 CFR 401.55(b) and HALLEX say what is asked for, and of whom"],
  ].map(([name, why]) => [`shared/src/letters/templates/${name}.ts`, why ?? ""]),
);
/** Names and codes, no sentences. */
const noSentences: ReadonlySet<string> = new Set([
  "shared/src/content/place-words.ts usPlaces",
  "shared/src/content/place-words.ts countryCodes",
]);

const isLegal = (text: string) => legalWords.some(([start]) => text.startsWith(start));
const tooHard = (texts: readonly string[], least: number) =>
  countWords(texts) >= least && gradeOf(texts) > highestGrade;

describe("what the app says to a person needs no more than seven years of school", () => {
  const catalogue = sourcesIn("shared/src/content");
  test.each(catalogue)("%s", (file) => {
    const declared = textsIn(file)
      .filter(({ where }) => !noSentences.has(where))
      .map(({ where, texts }) => ({ where, texts: texts.filter((text) => !isLegal(text)) }));
    const texts = declared.flatMap((one) => one.texts);
    expect(texts.filter((text) => tooHard([text], enough.text))).toEqual([]);
    const hard = declared.filter((one) => tooHard(one.texts, enough.declaration));
    expect(hard.map(({ where }) => where)).toEqual([]);
    expect(tooHard(texts, enough.file)).toBe(false);
  });

  // Single sentences of a letter name paragraphs of the law to the office; as a whole it is as plain as the rest.
  test.each(sourcesIn("shared/src/letters"))("%s, as a whole", (file) => {
    const texts = textsIn(file).flatMap((one) => one.texts);
    expect(tooHard(texts, enough.file)).toBe(lettersInWordsOfLaw.has(file));
  });

  test("each exemption is still needed", () => {
    const texts = catalogue.flatMap(textsIn).flatMap((one) => one.texts);
    for (const [start] of legalWords)
      expect(
        texts
          .filter((text) => text.startsWith(start))
          .some((text) => gradeOf([text]) > highestGrade),
      ).toBe(true);
  });
});

describe("the grade", () => {
  test("grows with the length of sentences and words", () => {
    expect(gradeOf(["They must answer within 30 days."])).toBeLessThan(4);
    expect(
      gradeOf([
        "Notwithstanding any contrary institutional policy, individuals retain an enforceable entitlement to inspection.",
      ]),
    ).toBeGreaterThan(15);
  });

  test("does not count the marks of a link or of weighty words", () => {
    const marked = "Not sure? <a>Ask us</a>. <b>They must</b> answer.";
    expect(gradeOf([marked])).toBe(gradeOf(["Not sure? Ask us. They must answer."]));
    expect(countWords([marked])).toBe(7);
  });

  test("leaves out the words of a law in quotation marks with its place after them", () => {
    const quoted =
      "They must send it “in the exercise of professional judgment” (45 CFR 164.524(a)(3)).";
    expect(gradeOf([quoted])).toBeLessThan(4);
  });
});

describe("the words stand in the catalogue alone", () => {
  const isSentence = (text: string) => /^[“A-Z].*\S\s+\S+\s+\S.*[.?!]”?$/s.test(text.trim());
  /** No words to a person, and why. */
  const elsewhere: readonly [place: RegExp, why: string][] = [
    [
      /^shared\/src\/rules\/(packs|checks)\//,
      "data of the law, and what is said to those who write it",
    ],
    [/^shared\/src\/rules\/rule-defaults\.ts/, "notes of the rules, said once for many packs"],
    [/^shared\/src\/workflow\/describe-ladder\.ts/, "the guide of the ladder, for developers"],
  ];
  const files = ["assessment", "workflow", "rules"].flatMap((one) =>
    sourcesIn(`shared/src/${one}`),
  );
  test.each(files.filter((file) => !elsewhere.some(([place]) => place.test(file))))(
    "%s",
    (file) => {
      const found = textsIn(file).flatMap(({ texts }) => texts.filter(isSentence));
      expect(found).toEqual([]);
    },
  );
});

describe("the client speaks from the catalogue", () => {
  /** No words to a person, and why. */
  const unspoken: readonly [text: RegExp, why: string][] = [
    [/^[A-Z]\w+Page$/, "the name of a component that the router loads"],
    [/^(state( state-[a-z]+)?|reached here)$/, "classes of a style"],
    [/^(\[aria-invalid="true"\], )?input, select, textarea$/, "a selector of elements"],
    [/^recourse\.[a-z]+\.$/, "the beginning of a key in the store of the browser"],
    [/^(Mon|Fri)day$/, "a day that the calendar is asked for"],
    [/^(Enter|Escape|Tab|Shift|Home|End)$/, "the name of a key"],
    [/^(Monday|Friday)$/, "a day that the calendar looks for; a day on the screen is formatted"],
  ];
  test.each(sourcesIn("client/src"))("%s", (file) => {
    const spoken = speechIn(file).filter((text) => !unspoken.some(([form]) => form.test(text)));
    expect(spoken).toEqual([]);
  });
});
