import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../../calendar/plain-date.ts";
import type { NewEvent } from "../../workflow/events.ts";
import { idOf, newEvent, on } from "../../workflow/testing/sample-events.ts";
import { previewCommand } from "../preview.ts";
import { factsOf } from "../testing/sample-facts.ts";

const asked = newEvent("request_sent", on("2026-10-13"));
const arrived = newEvent("receipt_established", on("2026-10-13"));
const mailed = newEvent("request_sent", on("2026-10-13"), { method: "mail" });
type Holder = NonNullable<Parameters<typeof factsOf>[1]>["holder"];

interface Situation {
  readonly given?: readonly NewEvent[];
  readonly holder?: Holder;
  readonly today?: string;
}

function answer(event: NewEvent, { given = [asked, arrived], holder = {}, today }: Situation = {}) {
  const previewed = previewCommand(
    { kind: "record", eventId: idOf(99), event },
    factsOf(given, { holder }),
    { today: plainDate(today ?? "2026-12-20"), actorId: "user-1" },
  );
  if (!previewed.ok) throw new Error(previewed.message);
  return previewed.allowed;
}

const day = on("2026-10-27");
const idsOf = (given: ReturnType<typeof answer>) => given?.rules.map(({ id }) => id);

describe("whether what they did is allowed", () => {
  test.each<[string, NewEvent, string, RegExp]>([
    [
      "a summary that was agreed to",
      newEvent("summaries_received", day, { agreedInAdvance: true }),
      "allowed",
      /You had agreed/,
    ],
    [
      "more time, asked for after the last day",
      newEvent("extension_notice_received", on("2026-11-18"), { written: true }),
      "not_allowed",
      /^No\. They asked for more time after the last day/,
    ],
    [
      "more time without a reason",
      newEvent("extension_notice_received", day, { written: true, completionDate: "2026-12-01" }),
      "not_allowed",
      /does not count/,
    ],
    [
      "a promise of a day after their last one",
      newEvent("promised", day, { by: "2026-11-13" }),
      "not_allowed",
      /after their last day/,
    ],
    [
      "a promise of their last day",
      newEvent("promised", day, { by: "2026-11-12" }),
      "allowed",
      /within their time/,
    ],
    [
      "everything, after the last day",
      newEvent("records_received", on("2026-11-20"), { everythingAskedFor: true }),
      "not_allowed",
      /did not answer in time/,
    ],
    [
      "a part, and the last day has passed",
      newEvent("records_received", day),
      "not_allowed",
      /kept back the rest/,
    ],
    [
      "another holder named",
      newEvent("not_held", day, { otherHolder: "Maple Archive" }),
      "allowed",
      /where to ask/,
    ],
    [
      "sent to somebody not chosen",
      newEvent("transfer_offered", day, { alreadySent: true, chosenByMe: false }),
      "not_allowed",
      /^No\./,
    ],
    [
      "sent to somebody chosen",
      newEvent("transfer_offered", day, { alreadySent: true, chosenByMe: true }),
      "allowed",
      /you chose it/,
    ],
    [
      "sent, and nobody knows whether it was chosen",
      newEvent("transfer_offered", day, { alreadySent: true, chosenByMe: null }),
      "depends",
      /whether you had chosen/,
    ],
    [
      "rights to be given up for the records: the rule does not speak of it",
      newEvent("forms_or_fee_demanded", day, { formKind: "waiver", waiverConditionOf: "records" }),
      "depends",
      /what you would lose/,
    ],
    [
      "worse treatment, not sure why",
      newEvent("retaliation_reported", day, { becauseIAsked: null }),
      "depends",
      /why they did it/,
    ],
    [
      "worse treatment for another reason",
      newEvent("retaliation_reported", day, { becauseIAsked: false }),
      "not_known",
      /does not decide/,
    ],
    [
      "a threat taken back",
      newEvent("retaliation_reported", day, { what: "taken_back" }),
      "allowed",
      /put it right/,
    ],
    [
      "another way that they insist on",
      newEvent("only_one_way_allowed", day, { way: "other" }),
      "depends",
      /what it costs you/,
    ],
    [
      "a danger, spoken of on the phone only",
      newEvent("denied", day, { method: "phone", ground: "endangers_life_or_safety" }),
      "not_allowed",
      /^No\./,
    ],
    [
      "a reason we cannot sort",
      newEvent("denied", day, { ground: "other" }),
      "depends",
      /cannot sort/,
    ],
    [
      "notes that are not kept apart",
      newEvent("denied", day, {
        ground: "psychotherapy_notes",
        whole: false,
        psychotherapyNotesTest: {
          mentalHealthProfessional: true,
          aboutASession: true,
          keptSeparate: false,
        },
      }),
      "not_allowed",
      /^No\./,
    ],
  ])("%s", (_, event, verdict, title) => {
    const given = answer(event);
    expect(given?.verdict).toBe(verdict);
    expect(given?.title).toMatch(title);
    expect(given?.rules.length).toBeGreaterThan(0);
  });

  test("“we never got it” changes nothing where there is proof of the day, and breaks no rule where there is none", () => {
    const lost = newEvent("returned_undeliverable", day, { reason: "never_got_it" });
    expect(answer(lost)?.title).toContain("if your proof is right");
    expect(answer(lost, { given: [mailed] })?.title).toContain("No rule was broken");
  });

  test("more time and a promise depend on the day of arrival while that is not known", () => {
    const notice = newEvent("extension_notice_received", day, {
      ...{ written: true, reasons: "The archive is off site", completionDate: "2026-12-01" },
    });
    const promise = newEvent("promised", day, { by: "2026-12-24" });
    expect(answer(notice, { given: [mailed] })?.verdict).toBe("depends");
    expect(answer(promise, { given: [mailed] })?.verdict).toBe("depends");
  });

  test("what the person did is not judged", () => {
    expect(answer(newEvent("call_logged", day))).toBeNull();
    expect(answer(newEvent("hearing_scheduled", day))).toBeNull();
  });
});

describe("under another law than the federal one", () => {
  const policy = newEvent("denied", day, { ground: "office_policy" });

  test("as long as nobody knows if HIPAA binds the office, the answer says so", () => {
    expect(answer(policy, { holder: { hipaaCovered: "unknown" } })?.reasons.at(-1)).toMatch(
      /if the federal rule binds/,
    );
    expect(answer(policy)?.reasons.join(" ")).not.toMatch(/if the federal rule binds/);
  });

  test("a state's own reason decides nothing before that is known (PREEMPT-01)", () => {
    const harm = newEvent("denied", day, { ground: "state_harm_standard" });
    expect(answer(harm)?.verdict).toBe("not_allowed");
    expect(answer(harm, { holder: { hipaaCovered: "unknown" } })?.verdict).toBe("depends");
  });

  test.each<[string, Holder]>([
    ["an office that HIPAA does not bind", { hipaaCovered: "no", jurisdiction: "US-TX" }],
    ["an office in France", { jurisdiction: "FR" }],
    ["a lawyer", { kind: "lawyer" }],
    ["Social Security", { kind: "ssa" }],
  ])("%s is not judged by the federal list", (_, holder) => {
    const given = answer(policy, { holder });
    expect(given?.verdict).toBe("not_known");
    expect(given?.reasons.length).toBeGreaterThan(0);
    expect(idsOf(given)?.some((id) => /^(NOTGROUND|DENY-|FED-)/.test(id))).toBe(false);
  });

  test("what is known of its own law is told, with its rule, and nothing from memory", () => {
    const given = answer(policy, { holder: { hipaaCovered: "no", jurisdiction: "GB" } });
    expect(given?.rules.length).toBeGreaterThan(0);
    for (const { statement, confidence } of given?.rules ?? []) {
      expect(given?.reasons.join(" ")).toContain(statement);
      expect(confidence).not.toBe("M");
    }
  });

  test("good news needs no law", () => {
    const holder = { jurisdiction: "FR" };
    expect(answer(newEvent("acknowledged", day), { holder })).toBeNull();
    expect(answer(newEvent("ready_for_pickup", day), { holder })).toBeNull();
  });
});
