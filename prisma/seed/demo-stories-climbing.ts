import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import type { DemoStory } from "./demo-cases.ts";
import { storyteller, wholeRecord } from "./demo-events.ts";

/** Cases on their way up the ladder. */
export function climbingStories(today: PlainDate): DemoStory[] {
  const { ago, sent, arrived, certified, askedDoctor } = storyteller(today);
  return [
    {
      title: "A visit summary instead of the notes",
      person: "robin",
      holder: "lanternCounseling",
      claimStage: "reconsideration",
      askedFor: { ...wholeRecord, kinds: ["treatment_notes", "intake_and_evaluations"] },
      events: [
        sent(24, "portal", {
          ...wholeRecord,
          kinds: ["treatment_notes", "intake_and_evaluations"],
        }),
        arrived(24, "portal_timestamp"),
        { type: "summaries_received", occurredOn: ago(6), details: { agreedInAdvance: false } },
      ],
    },
    {
      title: "Refused for your own protection",
      person: "marisol",
      holder: "hollowPines",
      claimStage: "hearing",
      askedFor: wholeRecord,
      events: [
        sent(33, "fax"),
        arrived(33, "fax_confirmation"),
        {
          type: "denied",
          occurredOn: ago(8),
          details: {
            method: "letter",
            whole: true,
            groundInTheirWords:
              "Reading these notes could upset the patient. This is for her own protection.",
            ground: "own_protection_or_upset",
            letter: {
              plainLanguage: true,
              basisStated: true,
              paragraphIdentified: false,
              complaintToEntity: false,
              complaintToHhs: false,
              contactNameOrTitle: true,
              contactPhone: true,
            },
          },
        },
        askedDoctor(4, "Dr. Ines Falk", "She will think about it and call back next week."),
      ],
    },
    {
      title: "The certified letter is on their desk",
      person: "robin",
      holder: "brookside",
      claimStage: "reconsideration",
      askedFor: wholeRecord,
      events: [
        sent(70, "email"),
        arrived(66, "admitted_by_holder"),
        { type: "followed_up", occurredOn: ago(30), details: { method: "phone" } },
        askedDoctor(25, "Dr. Piet Sandoval", "He said that the office decides, not he."),
        certified(8, "9407100000000000000009"),
        arrived(5, "return_receipt"),
      ],
    },
    {
      title: "A second look was asked for",
      person: "devon",
      holder: "hollowPines",
      claimStage: "new_application",
      askedFor: wholeRecord,
      events: [
        sent(60, "mail"),
        arrived(57, "tracking"),
        {
          type: "denied",
          occurredOn: ago(35),
          details: {
            method: "letter",
            whole: true,
            groundInTheirWords: "Access may endanger the life or physical safety of the patient.",
            ground: "endangers_life_or_safety",
            decidedByLicensedProfessional: true,
          },
        },
        { type: "review_requested", occurredOn: ago(12), details: { method: "mail" } },
        {
          type: "claim_stage_changed",
          occurredOn: ago(24),
          details: { stage: "new_application", represented: true },
        },
        {
          type: "route_started",
          occurredOn: ago(23),
          details: { route: "lawyer_file", method: "email", to: "Kim Ode" },
        },
        {
          type: "route_followed_up",
          occurredOn: ago(9),
          details: {
            route: "lawyer_file",
            method: "phone",
            answer: "The download is on the list for next week.",
          },
        },
      ],
    },
    {
      title: "The time to complain is nearly over",
      person: "marisol",
      holder: "cedarRow",
      claimStage: "hearing",
      askedFor: wholeRecord,
      events: [
        sent(208, "mail"),
        arrived(205, "tracking"),
        { type: "followed_up", occurredOn: ago(160), details: { method: "phone" } },
        { type: "followed_up", occurredOn: ago(90), details: { method: "mail" } },
        askedDoctor(40, "Dr. Alma Whitlock", "She did not know about the request."),
      ],
    },
    {
      title: "The complaint is with the agency",
      person: "imani",
      holder: "brookside",
      claimStage: "after_decision",
      askedFor: wholeRecord,
      events: [
        sent(120, "fax"),
        arrived(120, "fax_confirmation"),
        certified(70, "9407100000000000000016"),
        arrived(67, "return_receipt"),
        { type: "complaint_to_holder_sent", occurredOn: ago(40), details: { method: "mail" } },
        {
          type: "ocr_complaint_filed",
          occurredOn: ago(20),
          details: { complaintNumber: "DEMO-0001" },
        },
        { type: "agency_answered", occurredOn: ago(4), details: { answer: "investigating" } },
      ],
    },
  ];
}
