import { randomUUID } from "node:crypto";
import type { Holder } from "@recourse/shared/api/holders";
import type { Person } from "@recourse/shared/api/people";
import { type DemoStory, tellDemoStories } from "../../../../prisma/seed/demo-cases.ts";
import {
  type DemoHolder,
  type DemoPerson,
  demoHolders,
  demoPeople,
} from "../../../../prisma/seed/demo-cast.ts";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { isRefusal, type Refusal } from "../../http/refusal.ts";
import { openCase } from "../cases/create-case.service.ts";
import { appendEvent, listEvents } from "../cases/events.service.ts";
import type { WriteContext } from "../cases/write-context.ts";
import { insertHolder } from "../holders/holders.repository.ts";
import { insertPerson } from "../people/people.repository.ts";
import { countDemoCases, deleteDemoCases, lockDemo } from "./demo.repository.ts";

/** Loads the invented caseload as of today, through the same decisions as real cases. Where it is loaded already nothing happens. */
export async function loadDemo(
  tx: Tx,
  scope: WorkspaceScope,
  context: WriteContext,
): Promise<{ cases: number; loaded: boolean }> {
  await lockDemo(tx, scope);
  const present = await countDemoCases(tx, scope);
  if (present > 0) return { cases: present, loaded: false };
  const stories = tellDemoStories(context.today);
  const people = new Map<DemoPerson, Person>();
  const holders = new Map<DemoHolder, Holder>();
  for (const story of stories) {
    const person = people.get(story.person) ?? (await insertDemoPerson(tx, scope, story, context));
    people.set(story.person, person);
    const holder = holders.get(story.holder) ?? (await insertDemoHolder(tx, scope, story, context));
    holders.set(story.holder, holder);
    await loadStory(tx, scope, story, { person, holder }, context);
  }
  return { cases: stories.length, loaded: true };
}

function insertDemoPerson(tx: Tx, scope: WorkspaceScope, story: DemoStory, { now }: WriteContext) {
  const invented = { ...demoPeople[story.person], id: randomUUID(), isDemo: true };
  return insertPerson(tx, scope, invented, now);
}

function insertDemoHolder(tx: Tx, scope: WorkspaceScope, story: DemoStory, { now }: WriteContext) {
  const invented = { ...demoHolders[story.holder], id: randomUUID(), isDemo: true };
  return insertHolder(tx, scope, invented, now);
}

async function loadStory(
  tx: Tx,
  scope: WorkspaceScope,
  { askedFor, claimStage, events, correction, title }: DemoStory,
  parties: { person: Person; holder: Holder },
  context: WriteContext,
): Promise<void> {
  const toOpen = { ...parties, askedFor, claimStage, events: [...events], isDemo: true };
  const caseId = mustHold(await openCase(tx, scope, toOpen, context), title);
  if (!correction) return;
  const { items } = mustHold(await listEvents(tx, scope, caseId, { limit: 100 }), title);
  const command = {
    kind: "correct",
    eventId: randomUUID(),
    replacementId: randomUUID(),
    supersedes: items[correction.index]?.id ?? "",
    reason: correction.reason,
    replacement: correction.replacement,
  } as const;
  mustHold(await appendEvent(tx, scope, caseId, command, context), title);
}

/** A story that cannot be true is a mistake of ours, not of the user. */
function mustHold<T>(outcome: T | Refusal, title: string): T {
  if (!isRefusal(outcome)) return outcome;
  const why = outcome.errors?.map(({ pointer, detail }) => `${pointer} ${detail}`).join("; ");
  throw new Error(`The demo story "${title}" cannot be told: ${why ?? outcome.detail}`);
}

/** Removes exactly the invented cases. Answers how many there were, and the keys of their stored files. */
export async function removeDemo(
  tx: Tx,
  scope: WorkspaceScope,
): Promise<{ cases: number; storageKeys: string[] }> {
  await lockDemo(tx, scope);
  const cases = await countDemoCases(tx, scope);
  return { cases, storageKeys: await deleteDemoCases(tx) };
}
