import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import type { DemoStory } from "./demo-cases.ts";
import { storyteller, wholeRecord } from "./demo-events.ts";

/** Requests that are on their way, or late. */
export function waitingStories(today: PlainDate): DemoStory[] {
  const { ago, between, dateAgo, sent, arrived } = storyteller(today);
  return [
    {
      title: "Late, after an extension letter that came after its last day",
      person: "robin",
      holder: "cedarRow",
      claimStage: "reconsideration",
      askedFor: wholeRecord,
      events: [
        sent(45, "mail"),
        arrived(42, "admitted_by_holder"),
        {
          type: "extension_notice_received",
          occurredOn: ago(9),
          details: {
            written: true,
            datedOn: dateAgo(10),
            reasons: "The records are kept at another site.",
            completionDate: dateAgo(-12),
          },
        },
        {
          type: "call_logged",
          occurredOn: ago(6),
          details: {
            spokeWith: "the records desk",
            said: "They said the notes will be copied soon. They gave no date.",
          },
        },
      ],
    },
    {
      title: "Due this week",
      person: "marisol",
      holder: "tarnHospital",
      claimStage: "hearing",
      askedFor: { ...wholeRecord, kinds: ["hospital_records", "test_results"], format: "paper" },
      events: [
        sent(27, "fax", {
          ...wholeRecord,
          kinds: ["hospital_records", "test_results"],
          format: "paper",
        }),
        arrived(27, "fax_confirmation"),
        { type: "acknowledged", occurredOn: ago(24), details: { method: "letter" } },
        {
          type: "claim_stage_changed",
          occurredOn: ago(20),
          details: { stage: "hearing", represented: false },
        },
        {
          type: "route_started",
          occurredOn: ago(12),
          details: {
            route: "hearing_office",
            method: "fax",
            to: "the hearing office in Fairhollow",
            designatedRepresentative: "Dr. Ines Falk",
          },
        },
        {
          type: "route_answered",
          occurredOn: ago(5),
          details: {
            route: "hearing_office",
            answer: "coming",
            inTheirWords: "We have written to the hospital.",
          },
        },
      ],
    },
    {
      title: "The day it arrived is only known roughly",
      person: "devon",
      holder: "millrace",
      claimStage: "new_application",
      askedFor: wholeRecord,
      events: [
        sent(20, "mail"),
        {
          type: "receipt_established",
          occurredOn: between(18, 13),
          note: "Mailed to the office. It should have taken two to seven days.",
          details: { basis: "estimated" },
        },
      ],
    },
    {
      title: "Nobody knows yet whether it arrived",
      person: "imani",
      holder: "northLedger",
      claimStage: "none",
      askedFor: { ...wholeRecord, kinds: ["billing_records", "letters_and_forms"] },
      events: [
        sent(10, "mail", { ...wholeRecord, kinds: ["billing_records", "letters_and_forms"] }),
      ],
    },
    {
      title: "The day it arrived was corrected",
      person: "devon",
      holder: "tarnHospital",
      claimStage: "new_application",
      askedFor: { ...wholeRecord, kinds: ["hospital_records"] },
      events: [
        sent(34, "certified_mail", { ...wholeRecord, kinds: ["hospital_records"] }),
        arrived(30, "estimated"),
      ],
      correction: {
        index: 1,
        reason: "The return receipt came back. It shows a later day.",
        replacement: arrived(24, "return_receipt"),
      },
    },
    {
      title: "Not sent yet",
      person: "imani",
      holder: "lanternCounseling",
      claimStage: "none",
      askedFor: null,
      events: [],
    },
  ];
}
