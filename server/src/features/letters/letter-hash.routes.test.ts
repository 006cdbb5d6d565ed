import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { withConnection } from "../../testing/database-activity.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";
import { runVerify } from "../cases/verify-command.ts";

let app: TestApp;
let user: TestUser;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-11-20T04:45:00Z" });
  user = await app.signUp();
});
afterAll(() => app.close());

async function sendLetter(): Promise<string> {
  const { body: opened } = await user
    .post("/cases", {
      person: { name: "Renata Moreno", mailingAddress: "PO Box 210\nAustin, Texas 78701" },
      holder: { name: "Larkspur Psychiatry", jurisdiction: "US-ME", hipaaCovered: "yes" },
      askedFor: { kinds: ["complete_record"], from: "2023-01-01", to: null, format: "pdf" },
    })
    .expect(201);
  const path = `/cases/${opened.id}/letters`;
  const { body } = await user.post(path, { kind: "certified_letter" }).expect(201);
  const sentOn = { earliest: "2026-11-19", latest: "2026-11-19" };
  await user.post(`/letters/${body.id}/sent`, { sentOn, method: "certified_mail" }).expect(200);
  return body.id;
}

/** Past the app and its trigger, as somebody who owns the database might. */
async function change(letterId: string, frozen: string): Promise<void> {
  await withConnection(app.testDatabase.ownerUrl, async (client) => {
    await client.query("select set_config('app.workspace_id', $1, false)", [
      user.scope.workspaceId,
    ]);
    await client.query("alter table letters disable trigger keep_sent_letter");
    const { rowCount } = await client.query(
      `update letters set frozen = ${frozen} where id = $1 and status = 'sent'`,
      [letterId],
    );
    await client.query("alter table letters enable trigger keep_sent_letter");
    expect(rowCount).toBe(1);
  });
}

const otherWords = "replace(frozen::text, 'PO Box 210', 'PO Box 211')::jsonb";

test("a letter whose stored words were changed says so, and no copy of it is given out", async () => {
  const id = await sendLetter();
  expect((await user.get(`/letters/${id}`).expect(200)).body.textHashFits).toBe(true);
  await change(id, otherWords);
  const { body } = await user.get(`/letters/${id}`).expect(200);
  expect(body.textHashFits).toBe(false);
  for (const form of ["pdf", "docx", "text"]) {
    const refused = await user.get(`/letters/${id}/${form}`).expect(409);
    expect(refused.body.reason).toBe("letter_not_as_sent");
  }
});

test("a draft has no hash that could fit", async () => {
  const { body: opened } = await user
    .post("/cases", { person: { name: "Ada" }, holder: { name: "Elm Street Clinic" } })
    .expect(201);
  const { body } = await user.post(`/cases/${opened.id}/letters`, { kind: "first_request" });
  expect(body).toMatchObject({ textHash: null, textHashFits: null });
  await user.get(`/letters/${body.id}/text`).expect(200);
});

test.each([
  ["other words", otherWords],
  ["what is no letter any more", `'{"title":"x"}'`],
])("npm run verify names the letter by its ids and ends badly: %s", async (_what, frozen) => {
  const id = await sendLetter();
  const line = `workspace ${user.scope.workspaceId}, letter ${id}: the words do not fit their hash`;
  expect((await runVerify(app.deps)).lines).not.toContain(line);
  await change(id, frozen);
  const { ok, lines } = await runVerify(app.deps);
  expect(ok).toBe(false);
  expect(lines).toContain(line);
  expect(lines.at(-1)).toMatch(/^Checked \d+ sent letters: \d+ are not as they were sent\.$/);
  expect(lines.join()).not.toContain("PO Box");
});
