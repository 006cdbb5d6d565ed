import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { packetProblems } from "@recourse/shared/content/pages/packet/packet-problems";
import { makePackets } from "../../jobs/make-packets.ts";
import { withConnection } from "../../testing/database-activity.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";
import { runVerify } from "../cases/verify-command.ts";

jest.setTimeout(90_000);

let app: TestApp;
let user: TestUser;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-11-20T04:45:00Z" });
  user = await app.signUp();
});
afterAll(() => app.close());

async function sendLetter(): Promise<{ id: string; caseId: string }> {
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
  return { id: body.id, caseId: opened.id };
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
  const { id } = await sendLetter();
  expect((await user.get(`/letters/${id}`).expect(200)).body.textHashFits).toBe(true);
  await change(id, otherWords);
  const { body } = await user.get(`/letters/${id}`).expect(200);
  expect(body.textHashFits).toBe(false);
  for (const form of ["pdf", "docx", "text"]) {
    const refused = await user.get(`/letters/${id}/${form}`).expect(409);
    expect(refused.body.reason).toBe("letter_not_as_sent");
  }
});

describe("a letter of which something else is stored than a letter", () => {
  let id: string;
  let caseId: string;
  beforeEach(async () => {
    ({ id, caseId } = await sendLetter());
    await change(id, `'{"title":"x","blocks":"none"}'`);
  });

  test("is told with its day and without words, and gives out no copy", async () => {
    const { body } = await user.get(`/letters/${id}`).expect(200);
    expect(body).toMatchObject({
      ...{ readable: false, textHashFits: false, blocks: [], status: "sent" },
      sentOn: { earliest: "2026-11-19", latest: "2026-11-19" },
    });
    for (const form of ["pdf", "docx", "text"]) {
      const refused = await user.get(`/letters/${id}/${form}`).expect(409);
      expect(refused.body.reason).toBe("letter_not_readable");
    }
    await user.patch(`/letters/${id}`, body.version, { tone: "legal" }).expect(409);
  });

  test("takes nothing of its case along", async () => {
    const { body: list } = await user.get(`/cases/${caseId}/letters`).expect(200);
    expect(list.items).toMatchObject([{ id, status: "sent", sending: "stands" }]);
    await user.get(`/cases/${caseId}`).expect(200);
    await user.get(`/cases/${caseId}/events`).expect(200);
    await user.get(`/cases/${caseId}/timeline-proof`).expect(200);
    const { body: index } = await user.get(`/cases/${caseId}/exhibits`).expect(200);
    expect(index.items).toMatchObject([{ id, source: "letter" }]);
    await user.get(`/cases/${caseId}/packet-plan?kind=case_summary`).expect(200);
  });

  test("ends a packet with words, and one without it is made", async () => {
    const makeOne = async () => {
      const { body } = await user.post(`/cases/${caseId}/packets`, { kind: "case_summary" });
      await makePackets(app.deps);
      return (await user.get(`/packets/${body.id}`).expect(200)).body;
    };
    expect(await makeOne()).toMatchObject({
      status: "failed",
      problem: packetProblems.letter_not_as_sent(1),
    });
    const choice = { exhibits: { [id]: { leftOutOf: ["case_summary"] } } };
    await user.agent.patch(`/api/v1/cases/${caseId}/exhibits`).send(choice).expect(200);
    expect(await makeOne()).toMatchObject({ status: "ready" });
  });
});

test.each([
  ["cannot be read", `'{"title":"x"}'`],
  ["is not as it was sent", otherWords],
])(
  "a statement that %s does not go into a packet: one written today does, and it is said to be unread",
  async (_what, frozen) => {
    const { caseId } = await sendLetter();
    const { body } = await user.post(`/cases/${caseId}/letters`, { kind: "ocr_complaint" });
    const facts = { complaint_points: "They never answered", sender_contact: "555-0100" };
    const at = { earliest: "2026-11-19", latest: "2026-11-19" };
    await user.patch(`/letters/${body.id}`, body.version, { facts });
    const needs = async () =>
      (
        await user.get(`/cases/${caseId}/packet-plan?kind=ocr_complaint`).expect(200)
      ).body.needs.map(({ code }: { code: string }) => code);
    await user.post(`/letters/${body.id}/sent`, { sentOn: at, method: "mail" }).expect(200);
    expect(await needs()).not.toContain("statement_not_read");
    await change(body.id, frozen);
    expect(await needs()).toContain("statement_not_read");
  },
);

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
  const { id } = await sendLetter();
  const line = `workspace ${user.scope.workspaceId}, letter ${id}: the words do not fit their hash`;
  expect((await runVerify(app.deps)).lines).not.toContain(line);
  await change(id, frozen);
  const { ok, lines } = await runVerify(app.deps);
  expect(ok).toBe(false);
  expect(lines).toContain(line);
  expect(lines.at(-1)).toMatch(/^Checked \d+ sent letters: \d+ are not as they were sent\.$/);
  expect(lines.join()).not.toContain("PO Box");
});
