import { createHash, randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { proveTimeline } from "../features/cases/timeline.service.ts";
import { isRefusal } from "../http/refusal.ts";
import { untilWaiting, withConnection } from "../testing/database-activity.ts";
import { callLogged, requestSent } from "../testing/factories/events.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import type { TestUser } from "../testing/test-user.ts";
import { connectForStart } from "./connect-for-start.ts";
import { sealTimelines } from "./seal-timelines.ts";
import { withWorkspace } from "./tenancy.ts";

let app: TestApp;
let user: TestUser;
let caseId: string;
beforeEach(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
  user = await app.signUp();
  caseId = await openCase(user);
});
afterEach(() => app.close());

async function openCase(by: TestUser): Promise<string> {
  const events = [requestSent("2026-10-01"), callLogged("2026-10-05", "“é” 😀")];
  const body = { person: { name: "Ada" }, holder: { name: "Elm Street Clinic" }, events };
  return (await by.post("/cases", body).expect(201)).body.id;
}

/** As the owner of the tables. */
async function ask(
  sql: string,
  values: readonly unknown[] = [],
  by = user,
): Promise<{ [key: string]: unknown }[]> {
  const client = await connectForStart(app.testDatabase.ownerUrl);
  try {
    await client.query("select set_config('app.workspace_id', $1, false)", [by.scope.workspaceId]);
    return (await client.query(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}

async function startAgain(): Promise<void> {
  const client = await connectForStart(app.testDatabase.ownerUrl);
  try {
    await sealTimelines(client);
  } finally {
    await client.end();
  }
}

/** The case as it was before there were seals. */
async function takeSealsOff(by = user): Promise<void> {
  await ask("update case_events set seal = null", [], by);
  await ask("update cases set timeline_head = null, sealed_count = 0", [], by);
}

/** What an older version of the app does: an event without a seal, and the count of the case. */
async function appendAsBefore(): Promise<void> {
  await ask(
    `insert into case_events (workspace_id, id, case_id, sequence, type, occurred_from, occurred_to, recorded_on, recorded_by, document_ids, details)
     select workspace_id, $2, $1, event_count + 1, 'call_logged', '2026-10-06', '2026-10-06', '2026-10-13', 'u', '{}', '{"said":"Later."}'
     from cases where id = $1`,
    [caseId, randomUUID()],
  );
  await ask("update cases set event_count = event_count + 1 where id = $1", [caseId]);
}

const stored = () =>
  ask(
    `select e.seal, c.timeline_head as head, c.sealed_count as count from case_events e
     join cases c on c.id = e.case_id where c.id = $1 order by e.sequence`,
    [caseId],
  );

async function prove() {
  const proof = await withWorkspace(app.deps.database, user.scope, (tx) =>
    proveTimeline(tx, user.scope, caseId),
  );
  if (isRefusal(proof)) throw new Error("The case is not there.");
  return proof;
}

test("events from before there were seals get the seals that they would have had, in every workspace", async () => {
  const other = await app.signUp();
  await openCase(other);
  const before = await stored();
  await takeSealsOff();
  await takeSealsOff(other);
  expect((await prove()).firstBreak).toBeNull();
  await startAgain();
  expect(await stored()).toEqual(before);
  expect(before[1]).toMatchObject({ count: 2, head: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await ask("select 1 from case_events where seal is null", [], other)).toEqual([]);
});

test("a seal is SHA-256 of the one before and the digest of the text", async () => {
  const [first, second] = (await prove()).entries;
  const hash = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
  const seal = hash(`${first?.seal}${hash(second?.text ?? "")}`);
  expect((await stored())[1]?.seal).toBe(seal);
});

test("an older version that adds events beside this one leaves the chain whole", async () => {
  await appendAsBefore();
  expect((await prove()).firstBreak).toBeNull();
  await user.post(`/cases/${caseId}/events`, callLogged("2026-10-07")).expect(201);
  await appendAsBefore();
  const between = await prove();
  expect(between).toMatchObject({ length: 5, firstBreak: null });
  await startAgain();
  expect(await prove()).toEqual(between);
  const rows = await stored();
  expect(rows.map(({ seal }) => seal)).toEqual(between.entries.map(({ seal }) => seal));
  expect(rows[0]).toMatchObject({ count: 5, head: between.head });
});

test("two starts at once, and one more, seal once", async () => {
  await takeSealsOff();
  await Promise.all([startAgain(), startAgain()]);
  const once = await stored();
  await startAgain();
  expect(await stored()).toEqual(once);
  expect((await prove()).firstBreak).toBeNull();
});

test("an event that is added while a start seals the case waits until it is sealed", async () => {
  await takeSealsOff();
  const { ownerUrl } = app.testDatabase;
  await withConnection(ownerUrl, async (holder) => {
    await holder.query("select set_config('app.workspace_id', $1, false)", [
      user.scope.workspaceId,
    ]);
    // Stops the sealing between what it has read and what it writes.
    await holder.query("begin");
    await holder.query("select from case_events where case_id = $1 for update", [caseId]);
    const sealing = startAgain();
    await untilWaiting(ownerUrl);
    let isAdded = false;
    const adding = user.post(`/cases/${caseId}/events`, callLogged("2026-10-07")).then((answer) => {
      isAdded = true;
      return answer.status;
    });
    await untilWaiting(ownerUrl, 2, () => isAdded);
    await holder.query("commit");
    await sealing;
    expect(await adding).toBe(201);
  });
  expect(await prove()).toMatchObject({ length: 3, firstBreak: null });
  expect((await stored())[2]).toMatchObject({ count: 3, head: (await prove()).head });
});

test("events that are added to one case at the same moment make one chain", async () => {
  const words = Array.from({ length: 8 }, (_, index) => `Call ${index}.`);
  const answers = await Promise.all(
    words.map((said) => user.post(`/cases/${caseId}/events`, callLogged("2026-10-07", said))),
  );
  expect(answers.map(({ status }) => status)).toEqual(words.map(() => 201));
  expect(await prove()).toMatchObject({ length: 10, firstBreak: null });
});

test.each([
  [
    "an event that the case does not count",
    "insert into case_events (workspace_id, id, case_id, sequence, type, occurred_from, occurred_to, recorded_on, recorded_by, document_ids, details) select workspace_id, gen_random_uuid(), case_id, 3, type, occurred_from, occurred_to, recorded_on, recorded_by, document_ids, details from case_events where sequence = 2 and case_id = $1",
    "end_added",
  ],
  [
    "a changed event whose seal was taken off",
    "update case_events set note = 'x', seal = null where sequence = 2 and case_id = $1",
    "head_differs",
  ],
])("%s is not made to look whole", async (_name, sql, fault) => {
  await ask(sql, [caseId]);
  await startAgain();
  expect((await prove()).firstBreak).toMatchObject({ fault });
  expect(await ask("select count(*)::int as open from case_events where seal is null")).toEqual([
    { open: 1 },
  ]);
});
