import { describe, expect, test } from "@jest/globals";
import { plainDate } from "../../calendar/plain-date.ts";
import type { NewEvent } from "../../workflow/events.ts";
import { newEvent, on } from "../../workflow/testing/sample-events.ts";
import { assess } from "../assess.ts";
import { factsOf } from "../testing/sample-facts.ts";

type Changes = Parameters<typeof factsOf>[1];

const received = newEvent("receipt_established", on("2026-10-13"));
const today = plainDate("2026-11-12");
const sentAs = (format: string | null) =>
  newEvent("request_sent", on("2026-10-12"), {
    askedFor: { kinds: ["complete_record"], from: null, to: null, format },
  });
const form = (details: object) => newEvent("forms_or_fee_demanded", on("2026-10-20"), details);
const came = (details: object = {}, day = "2026-11-02") =>
  newEvent("records_received", on(day), details);
const everything = came({ everythingAskedFor: true });

function find(events: readonly NewEvent[], changes: Changes = {}, sent = sentAs("pdf")) {
  return assess(factsOf([sent, received, ...events], changes), today).findings;
}
const codes = (...asked: Parameters<typeof find>) =>
  find(...asked).map(({ code, curedOn }) => (curedOn === null ? code : `${code}, cured`));

describe("wrong_form_or_format (FORM-01)", () => {
  const onPaper = came({ format: "paper", formatReason: "no_reason" });

  test("paper in place of the files asked for, with no agreement and no reason", () => {
    const [finding] = find([onPaper]);
    expect(finding?.code).toBe("wrong_form_or_format");
    expect(finding?.letterSentence).toBe(
      "The request asked for PDF files, and paper copies came on November\u00a02. Nobody agreed to that, and you did not say that the form asked for cannot be readily produced. If it can, 45 CFR 164.524(c)(2) requires it.",
    );
  });

  test.each<[string, object, string | null]>([
    ["the form asked for", { format: "pdf", formatReason: "no_reason" }, "pdf"],
    ["agreed to", { format: "paper", formatReason: "agreed" }, "pdf"],
    ["it cannot be made", { format: "paper", formatReason: "cannot_produce" }, "pdf"],
    ["why is not known", { format: "paper" }, "pdf"],
    ["what came is not known", { formatReason: "no_reason" }, "pdf"],
    ["no form was asked for", { format: "paper", formatReason: "no_reason" }, null],
    [
      "a copy instead of a look",
      { format: "paper", formatReason: "no_reason" },
      "inspect_in_person",
    ],
  ])("never: %s", (_what, details, asked) => {
    expect(codes([came(details)], {}, sentAs(asked))).toEqual([]);
  });

  test("is cured when the form asked for comes, or another is agreed to", () => {
    const later = "2026-11-05";
    expect(codes([onPaper, came({ format: "pdf" }, later)])).toEqual([
      "wrong_form_or_format, cured",
    ]);
    const agreed = came({ format: "paper", formatReason: "agreed" }, later);
    expect(codes([onPaper, agreed])).toEqual(["wrong_form_or_format, cured"]);
    expect(codes([onPaper, came({ format: "paper" }, later)])).toEqual(["wrong_form_or_format"]);
  });
});

describe("authorization_form_demanded (AUTH-01)", () => {
  const authorization = form({ formKind: "authorization_form" });

  test("counts for whoever has the right to the records", () => {
    expect(codes([authorization])).toEqual(["authorization_form_demanded"]);
    const person = { relationship: "representative" as const };
    expect(codes([authorization], { person })).toEqual(["authorization_form_demanded"]);
    expect(codes([authorization], { person: { relationship: "advocate" } })).toEqual([]);
  });

  test.each(["request_form", "identity_proof", "other", undefined])("never for %s", (formKind) => {
    expect(codes([form(formKind === undefined ? {} : { formKind })])).toEqual([]);
  });

  test("is cured when records come", () => {
    expect(codes([authorization, came()])).toEqual(["authorization_form_demanded, cured"]);
    expect(codes([came({}, "2026-10-19"), authorization])).toEqual(["authorization_form_demanded"]);
  });
});

describe("barrier_in_person_or_portal_only (FED-SCOPE-03)", () => {
  const insists = (way: string) => newEvent("only_one_way_allowed", on("2026-10-20"), { way });

  test.each(["in_person", "portal", "postal_mail"])(
    "%s only: no surer than the guidance that others report",
    (way) => {
      const [finding] = find([insists(way)]);
      expect(finding).toMatchObject({ code: "barrier_in_person_or_portal_only", curedOn: null });
      expect(finding?.rules).toMatchObject([{ id: "FED-SCOPE-03", confidence: "V3" }]);
      expect(finding?.summary).toContain("Not verified: that HHS names this as an example.");
    },
  );

  test("another way is no accusation", () => {
    expect(codes([insists("other")])).toEqual([]);
  });

  test("is cured when they take the request after all, or records come", () => {
    const taken = newEvent("acknowledged", on("2026-10-25"));
    const before = newEvent("acknowledged", on("2026-10-15"));
    expect(codes([insists("portal"), taken])).toEqual(["barrier_in_person_or_portal_only, cured"]);
    expect(codes([insists("portal"), came()])).toEqual(["barrier_in_person_or_portal_only, cured"]);
    expect(codes([before, insists("portal")])).toEqual(["barrier_in_person_or_portal_only"]);
  });
});

describe("sent_to_someone_not_chosen (NOTGROUND-TOCLINICIAN)", () => {
  const transfer = (details: object, day = "2026-10-20") =>
    newEvent("transfer_offered", on(day), { to: "Dr. Lind", ...details });
  const done = { alreadySent: true, chosenByMe: false };

  test("names whom", () => {
    const [finding] = find([transfer(done)]);
    expect(finding?.code).toBe("sent_to_someone_not_chosen");
    expect(finding?.letterSentence).toContain(
      "The records went to Dr. Lind. The individual did not choose that",
    );
  });

  test.each<[string, object]>([
    ["an offer", { alreadySent: false, chosenByMe: false }],
    ["nobody knows whether it went", { chosenByMe: false }],
    ["the person chose", { alreadySent: true, chosenByMe: true }],
    ["nobody knows who chose", { alreadySent: true }],
  ])("never: %s", (_what, details) => {
    expect(codes([transfer(details)])).toEqual([]);
  });

  test("never before anything was asked for", () => {
    expect(codes([transfer(done, "2026-10-01")])).toEqual([]);
  });

  test("is cured when the person has everything", () => {
    expect(codes([transfer(done), everything])).toEqual(["sent_to_someone_not_chosen, cured"]);
  });
});

describe("retaliation (RETAL-01)", () => {
  const report = (details: object, day = "2026-10-20") =>
    newEvent("retaliation_reported", on(day), details);

  test.each(["threatened", "ended_care", "refused_treatment", "treated_worse", "other"])(
    "%s for asking",
    (what) => {
      const [finding] = find([report({ what })]);
      expect(finding).toMatchObject({ code: "retaliation", curedOn: null });
      expect(finding?.summary).toContain("You did nothing wrong by asking.");
      expect(finding?.letterSentence).toContain("45 CFR 164.530(g)");
    },
  );

  test("never where the reason is not sure, or is another", () => {
    expect(codes([report({ becauseIAsked: null }), report({ becauseIAsked: false })])).toEqual([]);
  });

  test("is cured by their taking it back, and not by records", () => {
    const back = report({ what: "taken_back" }, "2026-10-25");
    expect(codes([report({})])).toEqual(["retaliation"]);
    expect(codes([report({}), back])).toEqual(["retaliation, cured"]);
    expect(codes([back, report({}, "2026-10-28")])).toEqual(["retaliation"]);
    expect(codes([report({}), everything])).toEqual(["retaliation"]);
  });
});

describe("waiver_demanded (WAIVE-01)", () => {
  const waiver = (waiverConditionOf?: string) =>
    form({ formKind: "waiver", ...(waiverConditionOf === undefined ? {} : { waiverConditionOf }) });

  test("only as a condition of treatment, payment, enrollment or benefits", () => {
    expect(codes([waiver("treatment_or_benefits")])).toEqual(["waiver_demanded"]);
    for (const other of ["records", "not_said", undefined])
      expect(codes([waiver(other)])).toEqual([]);
    const another = form({ formKind: "other", waiverConditionOf: "treatment_or_benefits" });
    expect(codes([another])).toEqual([]);
  });

  test("is cured when everything came, or they took it back", () => {
    const back = newEvent("retaliation_reported", on("2026-10-25"), { what: "taken_back" });
    expect(codes([waiver("treatment_or_benefits"), everything])).toEqual([
      "waiver_demanded, cured",
    ]);
    expect(codes([waiver("treatment_or_benefits"), back])).toEqual(["waiver_demanded, cured"]);
  });
});

test("US law is not held against a holder abroad", () => {
  const holder = { jurisdiction: "CA-ON" };
  const events = [
    form({ formKind: "authorization_form" }),
    newEvent("only_one_way_allowed", on("2026-10-20")),
    newEvent("retaliation_reported", on("2026-10-20")),
  ];
  expect(codes(events, { holder })).toEqual([]);
});
