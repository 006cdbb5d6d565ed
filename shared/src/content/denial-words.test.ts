import { expect, test } from "@jest/globals";
import { assess } from "../assessment/assess.ts";
import { factsOf } from "../assessment/testing/sample-facts.ts";
import { plainDate } from "../calendar/plain-date.ts";
import { newEvent, on, record } from "../workflow/testing/sample-events.ts";
import { eventSentences } from "./event-sentences.ts";

const denied = (details: object) => newEvent("denied", on("2026-10-20"), details);
const sentencesOf = (details: object) =>
  record([denied(details)]).flatMap((event) =>
    event.type === "corrected" ? [] : eventSentences(event),
  );

test("the timeline says what was answered about a refusal, and nothing of what nobody knows", () => {
  expect(
    sentencesOf({
      ground: "psychotherapy_notes",
      psychotherapyNotesTest: {
        mentalHealthProfessional: true,
        aboutASession: null,
        keptSeparate: false,
      },
    }),
  ).toEqual([
    "By letter.",
    "Their reason: “These are psychotherapy notes”.",
    "A mental health professional wrote the notes.",
    "They are not kept apart from the rest of the record.",
  ]);
  expect(sentencesOf({ ground: "endangers_life_or_safety" })).toEqual([
    "By letter.",
    "Their reason: someone’s life or safety.",
  ]);
});

test("a finding speaks to the holder in its letter sentence, and to the user in its summary", () => {
  const events = [
    newEvent("request_sent", on("2026-10-12")),
    newEvent("receipt_established", on("2026-10-13")),
    denied({
      ground: "psychotherapy_notes",
      psychotherapyNotesTest: {
        mentalHealthProfessional: false,
        aboutASession: false,
        keptSeparate: false,
      },
      letter: {
        plainLanguage: false,
        basisStated: false,
        contactNameOrTitle: false,
        contactPhone: false,
      },
    }),
    denied({ ground: "state_harm_standard" }),
    denied({ ground: "endangers_life_or_safety", decidedByLicensedProfessional: false }),
    denied({
      ground: "harm_to_another_person_named",
      letter: {
        basisStated: true,
        reviewRightsStated: false,
        contactNameOrTitle: true,
        contactPhone: true,
      },
    }),
  ];
  const spoken = [...events.slice(0, 2), denied({ ground: "privacy_act", method: "phone" })];
  const findings = [events, spoken].flatMap(
    (facts) => assess(factsOf(facts), plainDate("2026-10-30")).findings,
  );
  expect(new Set(findings.map(({ code }) => code)).size).toBe(6);
  for (const { letterSentence, summary } of findings) {
    // Whoever signs: the person or a helper. So neither "I" nor "my", and no "they" for the reader.
    expect(letterSentence).not.toMatch(/\b(I|my|me)\b/);
    expect(letterSentence).toMatch(/45 CFR/);
    expect(summary).not.toMatch(/\byour denial\b/i);
  }
});
