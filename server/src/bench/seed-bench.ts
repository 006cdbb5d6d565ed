import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import type pg from "pg";
import { type DemoStory, tellDemoStories } from "../../../prisma/seed/demo-cases.ts";
import { demoHolders, demoPeople } from "../../../prisma/seed/demo-cast.ts";
import { type BenchUser, idOf } from "./bench-client.ts";

/** The number of cases that the figures speak of. */
export const caseload = { overdue: 10_000, today: 500, append: 1_000 } as const;

/** Opens a case over HTTP, as the screen does. */
async function openCase(user: BenchUser, story: DemoStory): Promise<string> {
  const { person, holder, askedFor, claimStage, events } = story;
  return idOf(
    await user.post("/cases", {
      person: demoPeople[person],
      holder: demoHolders[holder],
      ...{ askedFor, claimStage, events },
    }),
  );
}

/** A case with a long history: its id. */
export async function seedLongCase(user: BenchUser, today: PlainDate): Promise<string> {
  const stories = tellDemoStories(today).toSorted((a, b) => b.events.length - a.events.length);
  const [longest] = stories;
  if (!longest) throw new Error("There is no story to tell.");
  const caseId = await openCase(user, longest);
  for (const said of ["They will look.", "They found it.", "They will copy it.", "No news."]) {
    const occurredOn = { earliest: today, latest: today };
    await user.post(`/cases/${caseId}/events`, {
      type: "call_logged",
      occurredOn,
      details: { said },
    });
  }
  return caseId;
}

/** Cases to append to, opened over HTTP so that each has its reminders. */
export async function seedAppend(user: BenchUser, today: PlainDate): Promise<string[]> {
  const late = findLateStory(today);
  const ids: string[] = [];
  while (ids.length < caseload.append) {
    ids.push(...(await Promise.all(Array.from({ length: 10 }, () => openCase(user, late)))));
  }
  return ids;
}

function findLateStory(today: PlainDate): DemoStory {
  const late = tellDemoStories(today).find(({ title }) => title.startsWith("Late"));
  if (!late) throw new Error("There is no late story to copy.");
  return late;
}

/** 500 open cases of every kind. */
export async function seedToday(user: BenchUser, today: PlainDate): Promise<void> {
  const open = tellDemoStories(today).filter(
    ({ events }) => !events.some(({ type }) => type === "let_go" || type === "closed"),
  );
  for (let count = 0; count < caseload.today; count += 1) {
    const story = open[count % open.length];
    if (story) await openCase(user, story);
  }
}

/** 10,000 overdue cases: one is opened over HTTP, the others are copies of it with other ids and earlier dates. */
export async function seedOverdue(
  user: BenchUser,
  owner: pg.Client,
  today: PlainDate,
): Promise<void> {
  const model = await openCase(user, findLateStory(today));
  await owner.query(
    `with copies as (
       insert into cases (workspace_id, id, person_id, holder_id, asked_for, claim_stage, stage, is_open, waiting_on,
         answer_due_from, answer_due_to, own_due_on, own_days, event_count)
       select workspace_id, gen_random_uuid(), person_id, holder_id, asked_for, claim_stage, stage, is_open, waiting_on,
         answer_due_from - number % 150, answer_due_to - number % 150, own_due_on - number % 150,
         array(select day - number % 150 from unnest(own_days) day), event_count
       from cases, generate_series(1, $2::int) number where id = $1
       returning id, workspace_id, answer_due_to)
     insert into case_events (workspace_id, id, case_id, sequence, type, occurred_from, occurred_to, recorded_on, recorded_by,
       document_ids, details)
     select copies.workspace_id, gen_random_uuid(), copies.id, e.sequence, e.type,
       e.occurred_from - (c.answer_due_to - copies.answer_due_to), e.occurred_to - (c.answer_due_to - copies.answer_due_to),
       e.recorded_on, e.recorded_by, e.document_ids, e.details
     from copies, cases c join case_events e on e.workspace_id = c.workspace_id and e.case_id = c.id
     where c.id = $1`,
    [model, caseload.overdue - 1],
  );
  await owner.query("vacuum analyze");
}
