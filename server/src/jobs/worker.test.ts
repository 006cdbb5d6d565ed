import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import pg from "pg";
import { answerDueOn } from "../testing/factories/events.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { startWorker } from "./worker.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
});
afterAll(() => app.close());

test("at its start, what lists say is what the events say, whatever an older version made of them", async () => {
  const user = await app.signUp();
  const { body } = await user.post("/cases", {
    person: { name: "Ada Rivers" },
    holder: { name: "Elm Street Clinic" },
    events: answerDueOn("2026-11-10"),
  });
  const owner = new pg.Client({ connectionString: app.testDatabase.ownerUrl });
  await owner.connect();
  await owner.query("select set_config('app.workspace_id', $1, false)", [user.scope.workspaceId]);
  await owner.query("update cases set answer_due_to = '2026-12-24' where id = $1", [body.id]);
  await owner.end();
  const dueOf = async () => (await user.get("/cases")).body.items[0].answerDue.latest;
  expect(await dueOf()).toBe("2026-12-24");

  const worker = await startWorker(app.deps, app.testDatabase.url);
  try {
    for (let look = 0; look < 200 && (await dueOf()) !== "2026-11-10"; look += 1) await sleep(100);
    expect(await dueOf()).toBe("2026-11-10");
  } finally {
    await worker.stop();
  }
});
