import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";

let app: TestApp;
let user: TestUser;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-11-20T04:45:00Z" });
  user = await app.signUp();
});
afterAll(() => app.close());

const sentences = (length: number) =>
  "They did not answer me. ".repeat(length).slice(0, length - 1);
const exactly = (length: number) => `${sentences(length)}.`;

async function draft(kind: string): Promise<{ id: string; caseId: string }> {
  const { body: opened } = await user
    .post("/cases", {
      person: { name: "Renata Moreno", mailingAddress: "PO Box 210\nAustin, Texas 78701" },
      holder: { name: "Larkspur Psychiatry", jurisdiction: "US-ME", hipaaCovered: "yes" },
    })
    .expect(201);
  const { body } = await user.post(`/cases/${opened.id}/letters`, { kind }).expect(201);
  return { id: body.id, caseId: opened.id };
}

test("what is told in sentences has 4,000 characters: they reach the letter, its files and the timeline", async () => {
  const { id, caseId } = await draft("amendment_request");
  const facts = {
    ...{ amend_wrong: exactly(4000), amend_right: exactly(4000), amend_why: exactly(4000) },
    amend_where: "Page 3",
  };
  const { body } = await user.patch(`/letters/${id}`, 1, { facts }).expect(200);
  expect(body.facts).toMatchObject(facts);
  for (const form of ["pdf", "docx", "text"]) await user.get(`/letters/${id}/${form}`).expect(200);
  const sentOn = { earliest: "2026-11-19", latest: "2026-11-19" };
  await user.post(`/letters/${id}/sent`, { sentOn, method: "mail" }).expect(200);
  const { body: seen } = await user.get(`/cases/${caseId}`).expect(200);
  expect(seen.events.at(-1).details.what).toBe(facts.amend_wrong);
});

test.each([
  ["amend_why", 4001, "Use at most 4,000 characters."],
  ["sender_address", 1001, "Use at most 1,000 characters."],
])("%s of %d characters is turned down with its limit", async (key, length, detail) => {
  const { id } = await draft("amendment_request");
  const tooLong = { facts: { [key]: exactly(length) } };
  const { body } = await user.patch(`/letters/${id}`, 1, tooLong).expect(422);
  expect(body.errors).toEqual([{ pointer: `/facts/${key}`, detail }]);
  const fits = { facts: { [key]: exactly(length - 1) } };
  await user.patch(`/letters/${id}`, 1, fits).expect(200);
});
