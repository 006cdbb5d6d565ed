import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { exactDate } from "@recourse/shared/calendar/date-range";
import { plainDate } from "@recourse/shared/calendar/plain-date";
import { z } from "zod";
import { createTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { openAccount, post, type RunningApp, readCase, startApp } from "./running-app.fixture.ts";

let db: TestDatabase;
let dataDir: string;
let app: RunningApp;
const start = () =>
  startApp({ DATABASE_URL: db.url, MIGRATION_DATABASE_URL: db.ownerUrl, DATA_DIR: dataDir });
beforeEach(async () => {
  db = await createTestDatabase();
  dataDir = await mkdtemp(path.join(tmpdir(), "recourse-killed-"));
  app = await start();
}, 60_000);
afterEach(async () => {
  await app.kill();
  await db.close();
  await rm(dataDir, { recursive: true, force: true });
});

const note = {
  type: "note_added",
  occurredOn: exactDate(plainDate("2026-01-05")),
  details: { text: "A note." },
};
const recordedSchema = z.object({ events: z.tuple([z.object({ id: z.string() })]) });

type Sent = { readonly key: string; readonly eventId: string | null };

test("a kill -9 in a burst of appends loses nothing that was answered, leaves no gap, and each key happens once", async () => {
  const cookie = await openAccount(app.url);
  const body = { person: { name: "Ada" }, holder: { name: "Cedar Clinic" } };
  const opened = await post(`${app.url}/api/v1/cases`, body, { cookie });
  const { id } = z.object({ id: z.string() }).parse(await opened?.json());
  const append = async (key: string) => {
    const answer = await post(`${app.url}/api/v1/cases/${id}/events`, note, { cookie, key });
    return answer?.status === 201 ? recordedSchema.parse(await answer.json()).events[0].id : null;
  };
  const sent: Sent[] = [];
  const burst = Array.from({ length: 6 }, async () => {
    for (;;) {
      const key = randomUUID();
      const eventId = await append(key);
      sent.push({ key, eventId });
      if (eventId === null) return;
    }
  });
  while (sent.length < 25) await new Promise((resolve) => setTimeout(resolve, 5));
  await app.kill();
  await Promise.all(burst);

  app = await start();
  const known = new Map(
    (await readCase(app.url, cookie, id)).events.map((event) => [event.id, event]),
  );
  for (const { eventId } of sent) expect(eventId === null || known.has(eventId)).toBe(true);

  // Everybody sends again what they sent: what was done is answered as before, what was not is done now.
  const again = await Promise.all(sent.map(({ key }) => append(key)));
  for (const [index, { eventId }] of sent.entries()) {
    if (eventId !== null) expect(again[index]).toBe(eventId);
  }
  const { events } = await readCase(app.url, cookie, id);
  expect(new Set(events.map((event) => event.id))).toEqual(new Set(again));
  expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, index) => index + 1));
}, 60_000);
