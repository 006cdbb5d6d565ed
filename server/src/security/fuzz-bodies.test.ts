import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { problemSchema } from "@recourse/shared/api/problem";
import fc from "fast-check";
import { apiRoutes } from "../http/api-routes.ts";
import { needsVersion } from "../http/route.ts";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import type { TestUser } from "../testing/test-user.ts";
import { aimAt, attackOn } from "./attack.fixture.ts";
import { createEverything, fillPath, type Ids, requestSent } from "./everything.fixture.ts";
import { sendTo } from "./send-to.fixture.ts";
import { countRows } from "./state.fixture.ts";

let app: TestApp;
let user: TestUser;
let ids: Ids;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
  user = await app.signUp();
  ids = await createEverything(app, user);
});
afterAll(() => app.close());

/** A case of its own for each change that was taken, or the first closing event would end it all. */
async function openCase(): Promise<Ids> {
  const [person, holder] = ["personId", "holderId"].map((name) => ({ id: ids.get(name) }));
  const opened = await user.post("/cases", { person, holder, events: [requestSent] }).expect(201);
  const caseId: string = opened.body.id;
  const content = Buffer.from("A letter.");
  const document = await user.agent
    .post(`/api/v1/cases/${caseId}/documents`)
    .set("Idempotency-Key", randomUUID())
    .attach("file", content, "letter.txt");
  const letter = await user.post(`/cases/${caseId}/letters`, { kind: "first_request" });
  const upload = await user.post(`/cases/${caseId}/uploads`, {
    fileName: "letter.txt",
    sizeBytes: content.length,
  });
  await user.agent
    .post(`/api/v1/uploads/${upload.body.id}/parts?offset=0`)
    .set("Content-Type", "application/octet-stream")
    .send(content)
    .expect(200);
  const [event] = opened.body.events;
  return new Map([
    ...ids,
    ["caseId", caseId],
    ["eventId", event.id],
    ["documentId", document.body.id],
    ["letterId", letter.body.id],
    ["uploadId", upload.body.id],
  ]);
}

const routes = apiRoutes
  .filter(({ contract, upload }) => contract.body && !upload)
  .map(
    (route) => [`${route.contract.method.toUpperCase()} ${route.contract.path}`, route] as const,
  );

test.each(routes)(
  "%s: whatever is wrong in a body, the answer is clear and nothing is half saved",
  async (name, route) => {
    const ofCase = name.includes("/cases/:caseId/") || /\/(sent|finish)$/.test(name);
    let target = ofCase ? await openCase() : ids;
    let taken = 0;
    const attack = fc.asyncProperty(attackOn(route), async ({ text, at, what }) => {
      const path = fillPath(route.contract.path, target);
      const version = needsVersion(route) ? (await user.get(path)).headers.etag : null;
      const before = await countRows(app, user.scope);
      const answer = await sendTo(app, route, path, user.cookie, {
        headers: version ? [`If-Match: ${version}`] : [],
        body: aimAt(text, target),
      });
      const told = `${what} at /${at.join("/")}: ${answer.status} ${answer.text.slice(0, 500)}`;
      if (answer.status < 300) {
        taken += 1;
        const page = await user.get(`/cases/${target.get("caseId")}`);
        if (page.status !== 200) throw new Error(`The case cannot be read any more after ${told}`);
        if (ofCase) target = await openCase();
        return;
      }
      if (answer.status >= 500) throw new Error(told);
      const { status, errors = [] } = problemSchema.parse(answer.body);
      expect([told, answer.type, status]).toEqual([
        told,
        "application/problem+json",
        answer.status,
      ]);
      if (status === 422 && errors.length === 0) throw new Error(`Says not where: ${told}`);
      expect([told, await countRows(app, user.scope)]).toEqual([told, before]);
    });
    await fc.assert(attack, { numRuns: runs(name.includes("/events")), seed: 20_261_013 });
    // A test whose every body is refused for another reason would prove nothing.
    expect(taken).toBeGreaterThan(0);
    await user.get("/today").expect(200);
  },
  120_000,
);

function runs(aboutEvents: boolean): number {
  return Number(process.env.FUZZ_RUNS ?? (aboutEvents ? 70 : 25));
}
