import { type CaseDetail, caseSchema } from "@recourse/shared/api/cases";
import { type Letter, letterSchema } from "@recourse/shared/api/letters";
import { assess } from "@recourse/shared/assessment/assess";
import { nextOwnDay } from "@recourse/shared/assessment/ending-rights";
import { projectCase } from "@recourse/shared/assessment/project-case";
import { plainDate } from "@recourse/shared/calendar/plain-date";
import { allowedEvents } from "@recourse/shared/workflow/allowed-commands";
import { type CaseEvent, caseEventSchema } from "@recourse/shared/workflow/events";
import { replay } from "@recourse/shared/workflow/records-case";

export const sampleCaseId = "11111111-1111-4111-8111-111111111111";
export const sampleToday = plainDate("2026-11-19");

const everything = { kinds: ["complete_record"], from: null, to: null, format: "pdf" };

/** A request of October 13 that the portal shows as arrived on the same day. Nothing came back. */
export const askedAndArrived: readonly CaseEvent[] = [
  {
    type: "request_sent",
    details: { method: "portal", askedFor: everything },
  },
  { type: "receipt_established", details: { basis: "portal_timestamp" } },
].map((fact, index) =>
  caseEventSchema.parse({
    ...fact,
    id: `aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa${index + 1}`,
    sequence: index + 1,
    recordedOn: "2026-10-13",
    recordedBy: "user",
    occurredOn: { earliest: "2026-10-13", latest: "2026-10-13" },
  }),
);

type Changes = { version?: number; events?: readonly CaseEvent[]; letters?: unknown[] };

/** A case as the server would answer it: assessed by the real rules. */
export function sampleCase({
  version = 3,
  events = askedAndArrived,
  letters = [],
}: Changes = {}): CaseDetail {
  const person = {
    ...{
      id: "22222222-2222-4222-8222-222222222222",
      version: 1,
      createdAt: "2026-10-13T10:00:00Z",
    },
    ...{ name: "Renata Moreno", relationship: "self" as const, dateOfBirth: null },
    ...{ mailingAddress: null, phone: null, email: null },
  };
  const holder = {
    ...{
      id: "33333333-3333-4333-8333-333333333333",
      version: 4,
      createdAt: "2026-10-13T10:00:00Z",
    },
    ...{ name: "Larkspur Psychiatry", kind: "practice" as const, jurisdiction: "US-TX" },
    ...{ hipaaCovered: "yes" as const, doctorName: "Dr. Alan Reyes", address: null },
    ...{ phone: "512-555-0142", fax: null, email: null },
  };
  const state = replay(events);
  const askedFor = {
    kinds: ["complete_record" as const],
    from: null,
    to: null,
    format: "pdf" as const,
  };
  const facts = { state, person, holder, claimStage: "hearing" as const, askedFor };
  const assessment = assess(facts, sampleToday);
  const { stage, outcome, waitingOn, answerDue, ownDueOn, ownDays } = projectCase(facts);
  return caseSchema.parse({
    ...{ id: sampleCaseId, version, person, holder, askedFor, claimStage: assessment.claim.stage },
    claimStageAtStart: "hearing",
    ...{ stage, outcome, waitingOn, answerDue, ownDueOn, overdue: true, daysLate: 7 },
    ownNextOn: nextOwnDay(ownDays, sampleToday),
    ...{
      resting: null,
      isDemo: false,
      updatedAt: "2026-10-13T10:00:00Z",
      createdAt: "2026-10-13T10:00:00Z",
    },
    events,
    allowedEvents: allowedEvents(state),
    assessment,
    letters,
    documents: [],
  });
}

export const sampleLetterId = "44444444-4444-4444-8444-444444444444";

/** A short certified letter with one gap. */
export function sampleLetter(changes: Partial<Letter> = {}): Letter {
  return letterSchema.parse({
    id: sampleLetterId,
    caseId: sampleCaseId,
    kind: "certified_letter",
    status: "draft",
    gapCount: 1,
    createdAt: "2026-11-19T10:00:00Z",
    sentOn: null,
    sending: null,
    version: 1,
    tone: "firm",
    title: "Second request for my complete records",
    blocks: [
      {
        id: "sender",
        role: "sender",
        edited: false,
        segments: [
          { kind: "fact", key: "sender_name", text: "Renata Moreno" },
          { kind: "text", text: "\n" },
          {
            kind: "gap",
            key: "sender_address",
            label: "your mailing address",
            hint: "A post box is fine.",
          },
        ],
      },
      {
        id: "settle",
        role: "paragraph",
        edited: false,
        segments: [{ kind: "text", text: "I would like us to settle this." }],
      },
    ],
    facts: {},
    optionalParts: [],
    trackingNumber: null,
    eventId: null,
    textHash: null,
    textHashFits: null,
    readable: true,
    ...changes,
  });
}
