import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { withWorkspace } from "../../database/tenancy.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";

let app: TestApp;
let user: TestUser;
let stranger: TestUser;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-11-20T04:45:00Z" });
  user = await app.signUp();
  stranger = await app.signUp();
});
afterAll(() => app.close());

async function draft(kind: string, change: object = {}): Promise<{ id: string; caseId: string }> {
  const { body: opened } = await user
    .post("/cases", {
      person: { name: "Renata Moreno", mailingAddress: "PO Box 210\nAustin, Texas 78701" },
      holder: { name: "Larkspur Psychiatry", jurisdiction: "US-TX", hipaaCovered: "yes" },
      askedFor: { kinds: ["complete_record"], from: null, to: null, format: "pdf" },
      ...change,
    })
    .expect(201);
  const { body } = await user.post(`/cases/${opened.id}/letters`, { kind }).expect(201);
  return { id: body.id, caseId: opened.id };
}

const auditOf = (subjectId: string, action: string) =>
  withWorkspace(app.deps.database, user.scope, (tx) =>
    tx.auditEntry.findMany({
      where: { workspaceId: user.scope.workspaceId, subjectId, action },
      select: { details: true },
    }),
  );

test("a draft is thrown away; the timeline stays as it is, and the audit tells it", async () => {
  const { id, caseId } = await draft("first_request");
  await user.delete(`/letters/${id}`).expect(204);
  await user.get(`/letters/${id}`).expect(404);
  const { body } = await user.get(`/cases/${caseId}`).expect(200);
  expect(body).toMatchObject({ letters: [], events: [] });
  expect(await auditOf(id, "letter.removed")).toEqual([{ details: { caseId } }]);
  await user.delete(`/letters/${id}`).expect(404);
});

test("so is one that the law does not let go to the office any more", async () => {
  const { id, caseId } = await draft("free_copy", { claimStage: "hearing" });
  const event = {
    type: "claim_stage_changed",
    occurredOn: { earliest: "2026-11-19", latest: "2026-11-19" },
    details: { stage: "none" },
  };
  await user.post(`/cases/${caseId}/events`, event).expect(201);
  const refused = await user.get(`/letters/${id}`).expect(409);
  expect(refused.body.reason).toBe("free_copy_needs_claim");
  await user.delete(`/letters/${id}`).expect(204);
  expect((await user.get(`/cases/${caseId}`)).body.letters).toEqual([]);
});

test("a letter that was sent stays, in the app and in the database", async () => {
  const { id } = await draft("first_request");
  const sentOn = { earliest: "2026-11-19", latest: "2026-11-19" };
  await user.post(`/letters/${id}/sent`, { sentOn, method: "mail" }).expect(200);
  const refused = await user.delete(`/letters/${id}`).expect(409);
  expect(refused.body.reason).toBe("already_sent");
  const deleted = await withWorkspace(app.deps.database, user.scope, (tx) =>
    tx.letter.deleteMany({ where: { workspaceId: user.scope.workspaceId, id } }),
  );
  expect(deleted.count).toBe(0);
  await user.get(`/letters/${id}`).expect(200);
});

test("nobody else can, and an id that is nowhere is not found", async () => {
  const { id } = await draft("first_request");
  await stranger.delete(`/letters/${id}`).expect(404);
  await user.get(`/letters/${id}`).expect(200);
  await user.delete(`/letters/${randomUUID()}`).expect(404);
});
