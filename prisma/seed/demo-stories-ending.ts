import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import type { DemoStory } from "./demo-cases.ts";
import { storyteller, wholeRecord } from "./demo-events.ts";

/** Cases that have brought something, or have come to an end. */
export function endingStories(today: PlainDate): DemoStory[] {
  const { ago, dateAgo, sent, arrived, askedDoctor } = storyteller(today);
  return [
    {
      title: "Part of it came, part is missing, and two lines are marked",
      person: "robin",
      holder: "tarnHospital",
      claimStage: "reconsideration",
      askedFor: wholeRecord,
      events: [
        sent(40, "portal"),
        arrived(40, "portal_timestamp"),
        {
          type: "forms_or_fee_demanded",
          occurredOn: ago(28),
          details: {
            formName: "Release of information",
            amount: 6.5,
            items: [{ label: "Electronic copy", amount: 6.5 }],
            toldInAdvance: true,
          },
        },
        {
          type: "records_received",
          occurredOn: ago(14),
          details: {
            kinds: ["lab_and_imaging", "medication_records"],
            from: dateAgo(700),
            to: dateAgo(60),
            format: "pdf",
            feePaid: 6.5,
            everythingAskedFor: false,
          },
        },
        {
          type: "contents_checked",
          occurredOn: ago(12),
          details: {
            entries: [
              { kind: "lab_and_imaging", status: "received" },
              {
                kind: "medication_records",
                status: "partial",
                from: dateAgo(420),
                to: dateAgo(330),
                note: "The pages for the new medicine are not there.",
              },
              { kind: "treatment_notes", status: "missing" },
              { kind: "test_data", status: "missing" },
              { kind: "hospital_records", status: "not_applicable" },
            ],
          },
        },
        {
          type: "reading_planned",
          occurredOn: ago(12),
          details: { how: "with_someone", with: "Jo" },
        },
        {
          type: "statement_marked",
          occurredOn: ago(11),
          details: {
            topic: "in_remission",
            quote: "Depression, in full remission.",
            page: "Page 9",
            plan: "talk_to_doctor",
            why: "I was in the hospital that month.",
          },
        },
        {
          type: "statement_marked",
          occurredOn: ago(10),
          details: {
            topic: "non_compliant",
            quote: "Patient non-compliant with medication.",
            page: "Page 12",
            plan: "ask_for_correction",
            why: "The doctor had told me to stop it because of the side effects.",
          },
        },
      ],
    },
    {
      title: "A break in the middle of it",
      person: "marisol",
      holder: "millrace",
      claimStage: "hearing",
      askedFor: wholeRecord,
      events: [
        sent(48, "email"),
        arrived(48, "admitted_by_holder"),
        {
          type: "paused",
          occurredOn: ago(12),
          details: { until: dateAgo(-18), reason: "First the move, then this." },
        },
      ],
    },
    {
      title: "Let go, for now",
      person: "imani",
      holder: "hollowPines",
      claimStage: "after_decision",
      askedFor: { ...wholeRecord, kinds: ["treatment_notes"] },
      events: [
        sent(90, "mail", { ...wholeRecord, kinds: ["treatment_notes"] }),
        arrived(87, "tracking"),
        askedDoctor(50, "Dr. Ines Falk", "She filled in the form for the claim and showed it."),
        {
          type: "let_go",
          occurredOn: ago(15),
          details: {
            reason: "The doctor supports the claim. Reading the notes is not needed now.",
          },
        },
      ],
    },
    {
      title: "Everything came",
      person: "devon",
      holder: "cedarRow",
      claimStage: "new_application",
      askedFor: wholeRecord,
      events: [
        sent(55, "email"),
        arrived(54, "admitted_by_holder"),
        {
          type: "records_received",
          occurredOn: ago(30),
          details: {
            kinds: ["complete_record", "treatment_notes"],
            from: null,
            to: null,
            format: "pdf",
            feePaid: 0,
            everythingAskedFor: true,
          },
        },
        { type: "closed", occurredOn: ago(22), details: { outcome: "received_in_full" } },
      ],
    },
  ];
}
