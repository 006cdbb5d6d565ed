import { describe, expect, test } from "@jest/globals";
import { rehearse } from "../../assessment/rehearsal.ts";
import { findVoice } from "../../assessment/talk-voice.ts";
import { everyRule } from "../../rules/every-rule.ts";
import { stepCodeSchema } from "../../workflow/step-codes.ts";
import { prepareForMeeting } from "./meet-them.ts";
import { prepareForDoctor } from "./talk-to-doctor.ts";
import type { TalkVoice } from "./talk-voice.ts";

const self: TalkVoice = {
  isSelf: true,
  person: "Ana Silva",
  holder: "Larkspur Psychiatry",
  doctor: "Dr. Reyes",
  hasDoctor: true,
  federal: true,
  hasClaim: true,
};
const helper = { ...self, isSelf: false };
const unbound = { ...self, federal: false };
const voices = [self, helper, unbound, { ...helper, federal: false, hasClaim: false }];

const replies = (voice: TalkVoice) =>
  stepCodeSchema.options.flatMap((code) => rehearse(code, voice));
const points = (voice: TalkVoice) =>
  [prepareForDoctor(voice), prepareForMeeting(voice)].flatMap(({ parts }) =>
    parts.flatMap((part) => part.points),
  );

describe("what they may say", () => {
  test("a call about the records can be rehearsed with a dozen answers and more", () => {
    expect(rehearse("follow_up", self).length).toBeGreaterThanOrEqual(12);
    expect(rehearse("meet_them", self).length).toBeGreaterThanOrEqual(12);
    expect(rehearse("talk_to_doctor", self).length).toBeGreaterThanOrEqual(12);
  });

  test("a step that is no talk has nothing to rehearse", () => {
    expect(rehearse("send_certified_letter", self)).toEqual([]);
  });

  test("nobody is told the same twice in one talk", () => {
    for (const code of stepCodeSchema.options) {
      const codes = rehearse(code, helper).map((reply) => reply.code);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  test("every rule behind an answer or a point exists", () => {
    for (const voice of voices)
      for (const { rule } of [...replies(voice), ...points(voice)])
        if (rule !== null) expect(everyRule.findRule(rule).id).toBe(rule);
  });

  test("where HIPAA does not count, nothing leans on it", () => {
    const said = JSON.stringify([replies(unbound), points(unbound)]);
    expect(said).not.toMatch(/federal|HIPAA|30 days|the rule |164\./i);
    expect([...replies(unbound), ...points(unbound)].every(({ rule }) => rule === null)).toBe(true);
  });

  test("who speaks for somebody is asked for a paper first, and never speaks as the person", () => {
    const [first] = rehearse("follow_up", helper);
    expect(first?.theySay).toBe("We can only talk to the patient.");
    const said = JSON.stringify([replies(helper), points(helper)]);
    expect(said).not.toMatch(/\bmy (records|claim|disability)/i);
    expect(said).toContain("the records of Ana Silva");
  });
});

describe("preparing for the talk", () => {
  const wordsOf = (voice: TalkVoice) => points(voice).map(({ words }) => words);

  test("says why, that one is prepared to read them, and that help is welcome; and asks for an exception", () => {
    const doctor = prepareForDoctor(self);
    expect(doctor.lead).toContain("make an exception");
    const said = JSON.stringify(doctor);
    expect(said).toContain("for my disability claim");
    expect(said).toContain("prepared to read them");
    expect(said).toContain("I would value your help");
    expect(said).toContain("Could you make an exception for me?");
  });

  test.each([
    ["the doctor", prepareForDoctor],
    ["a meeting", prepareForMeeting],
  ])("for %s: part now, the review, a day, and what not to sign", (_who, prepare) => {
    const said = JSON.stringify(prepare(self));
    for (const words of [
      /which part could you (send|give)/i,
      /review by another clinician/,
      /By which day/,
      /sign away a right/,
    ])
      expect(said).toMatch(words);
  });

  test("asks about the form for the claim only where there is a claim", () => {
    expect(wordsOf(self).some((words) => words.includes("mental RFC form"))).toBe(true);
    const without = { ...self, hasClaim: false };
    expect(wordsOf(without).some((words) => words.includes("RFC"))).toBe(false);
  });

  test("a health plan has no doctor to ask for", () => {
    const said = JSON.stringify(prepareForMeeting({ ...self, hasDoctor: false }));
    expect(said).not.toContain("Dr. Reyes");
    expect(said).not.toContain("RFC");
  });
});

test("without a name it is the doctor or the therapist, by the kind of holder", () => {
  const holder = {
    name: "Elm",
    jurisdiction: "US-ME",
    hipaaCovered: "yes",
    doctorName: null,
    phone: null,
  } as const;
  const person = { name: "Ana Silva", relationship: "self" } as const;
  const voiceOf = (kind: "therapist" | "practice") =>
    findVoice({ holder: { ...holder, kind }, person, claimStage: "none" }).doctor;
  expect(voiceOf("therapist")).toBe("the therapist");
  expect(voiceOf("practice")).toBe("the doctor");
});
