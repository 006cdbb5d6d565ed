import { type Today, type TodayItem, todaySchema } from "@recourse/shared/api/today";
import type { z } from "zod";

const ids = [
  "11111111-1111-4111-8111-111111111111",
  "22222222-2222-4222-8222-222222222222",
  "33333333-3333-4333-8333-333333333333",
] as const;

type Sketch = {
  index: 0 | 1 | 2;
  holder: string;
  due: [string, string] | null;
  step: z.input<typeof todaySchema>["overdue"]["items"][number]["nextStep"];
  overdue?: boolean;
};

function item({ index, holder, due, step, overdue = false }: Sketch): TodayItem {
  const range = due && { earliest: due[0], latest: due[1] };
  return todaySchema.shape.overdue.shape.items.element.parse({
    case: {
      id: ids[index],
      version: 1,
      person: { id: ids[0], name: "Renata Moreno" },
      holder: { id: ids[index], name: holder },
      stage: "requested",
      outcome: null,
      waitingOn: step ? "you" : "them",
      answerDue: range,
      ownDueOn: overdue ? "2027-05-11" : null,
      ownNextOn: overdue ? "2027-05-11" : null,
      overdue,
      daysLate: overdue ? 7 : null,
      resting: null,
      isDemo: false,
      updatedAt: "2026-11-18T10:00:00Z",
    },
    headline: "Waiting for their answer",
    deadline: range && {
      id: `answer_due:${ids[index]}`,
      kind: "answer_due",
      requestId: ids[index],
      party: "holder",
      due: range,
      status: overdue ? "passed" : "upcoming",
      daysLate: overdue ? 7 : null,
      legal: true,
      title: `${holder} answers`,
      summary: `${holder} had 30 days.`,
    },
    nextStep: step,
  });
}

const callStep: NonNullable<Sketch["step"]> = {
  code: "talk_to_doctor",
  title: "Call Dr. Reyes",
  by: "2026-11-20",
  byIsLegal: false,
  why: "A doctor can decide what an office cannot.",
  effort: "Five minutes.",
  cost: "Nothing.",
  remark: null,
  restUntil: null,
  caution: null,
  script: [{ cue: "Begin with", words: "Hello.", spoken: true }],
  action: { kind: "call", phone: "512-555-0142", label: "Call 512-555-0142" },
};
const draftStep: Sketch["step"] = {
  ...callStep,
  code: "send_first_request",
  title: "Send the first request",
  by: null,
  why: "It starts their 30 days.",
  script: [],
  action: { kind: "write_letter", letter: "first_request", label: "Write the request" },
};

const empty = { total: 0, items: [] };
export const emptyDay: Today = todaySchema.parse({
  today: "2026-11-19",
  openCases: 0,
  overdue: empty,
  dueThisWeek: empty,
  yourMove: empty,
  waitingOnThem: empty,
  resting: empty,
  notices: [],
  hasDemo: false,
});

/** One late answer, one step without a date, one answer still awaited within a range. */
export const busyDay: Today = {
  ...emptyDay,
  openCases: 3,
  overdue: {
    total: 1,
    items: [
      item({
        index: 0,
        holder: "Larkspur Psychiatry",
        due: ["2026-11-12", "2026-11-12"],
        step: callStep,
        overdue: true,
      }),
    ],
  },
  yourMove: {
    total: 1,
    items: [item({ index: 1, holder: "Harbor Hospital", due: null, step: draftStep })],
  },
  waitingOnThem: {
    total: 1,
    items: [
      item({
        index: 2,
        holder: "Linden Counseling",
        due: ["2026-11-26", "2026-11-30"],
        step: null,
      }),
    ],
  },
  notices: todaySchema.shape.notices.parse([
    { id: ids[2], caseId: ids[0], words: "An answer is late.", on: "2026-11-19" },
  ]),
};
