import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import pg from "pg";
import { readAudit } from "../../testing/audit-log.ts";
import {
  answerDueOn,
  callLogged,
  deniedInWriting,
  requestSent,
} from "../../testing/factories/events.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";
import { runVerify } from "./verify-command.ts";
import { verifyTimelines } from "./verify-timelines.service.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
});
afterAll(() => app.close());

async function openCase(user: TestUser, events: readonly object[] = answerDueOn("2026-10-20")) {
  const body = { person: { name: "Ada Rivers" }, holder: { name: "Elm Street Clinic" }, events };
  return (await user.post("/cases", body).expect(201)).body;
}

const proofOf = async (user: TestUser, caseId: string) =>
  (await user.get(`/cases/${caseId}/timeline-proof`).expect(200)).body;

/** Past the app, as somebody with the password of the database might. */
async function change(user: TestUser, sql: string, values: readonly unknown[]): Promise<void> {
  const owner = new pg.Client({ connectionString: app.testDatabase.ownerUrl });
  await owner.connect();
  await owner.query("select set_config('app.workspace_id', $1, false)", [user.scope.workspaceId]);
  await owner.query(sql, [...values]);
  await owner.end();
}

/** By hand, as docs/tamper-evidence.md tells it. */
function sealByHand(texts: readonly string[]): string {
  const hash = (text: string) => createHash("sha256").update(text, "utf8").digest("hex");
  return texts.reduce((previous, text) => hash(`${previous}${hash(text)}`), "0".repeat(64));
}

describe("GET /cases/:caseId/timeline-proof", () => {
  test("every way in which events are added seals them, each with the one before", async () => {
    const user = await app.signUp();
    const { id, events } = await openCase(user);
    app.clock.advance({ minutes: 1 });
    await user
      .post(`/cases/${id}/events`, callLogged("2026-10-12", "“é” 😀 </script>"))
      .expect(201);
    const history = { events: [callLogged("2026-10-05"), deniedInWriting("2026-10-08")] };
    await user.post(`/cases/${id}/history`, history).expect(201);
    const correction = { reason: "Wrong day.", replacement: requestSent("2026-09-18") };
    await user.post(`/cases/${id}/events/${events[0].id}/correction`, correction).expect(201);
    const { version } = (await user.get(`/cases/${id}`).expect(200)).body;
    await user.patch(`/cases/${id}`, version, { claimStage: "hearing" }).expect(200);

    const proof = await proofOf(user, id);
    expect(proof).toMatchObject({ form: "recourse-timeline-1", caseId: id, length: 8 });
    expect(proof.firstBreak).toBeNull();
    const texts = proof.entries.map(({ text }: { text: string }) => text);
    expect(proof.head).toBe(sealByHand(texts));
    const shown = (await user.get(`/cases/${id}`).expect(200)).body.events;
    expect(texts.map((text: string) => JSON.parse(text))).toEqual(
      shown.map((event: object) => ({
        ...{ caseId: id, recordedAt: expect.stringMatching(/^2026-10-13T15:0[01]:00\.000Z$/) },
        ...{ note: null, documentIds: [], ...event },
      })),
    );
    expect(await verifyTimelines(app.deps.database, user.scope)).toEqual({
      checked: 1,
      broken: [],
    });
  });

  test("a case without events is whole, and its first event begins the chain", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user, []);
    expect(await proofOf(user, id)).toMatchObject({ length: 0, head: null, firstBreak: null });
    await user.post(`/cases/${id}/events`, requestSent("2026-10-12")).expect(201);
    const proof = await proofOf(user, id);
    expect(proof.head).toBe(sealByHand([proof.entries[0].text]));
  });

  test("what changes a case without an event leaves its seals alone", async () => {
    const user = await app.signUp();
    const { id, holder } = await openCase(user);
    const before = await proofOf(user, id);
    await user.patch(`/holders/${holder.id}`, holder.version, { hipaaCovered: "no" }).expect(200);
    expect(await proofOf(user, id)).toEqual(before);
  });

  test("two cases with the same history have different seals", async () => {
    const user = await app.signUp();
    const [one, other] = [await openCase(user), await openCase(user)];
    expect((await proofOf(user, one.id)).head).not.toBe((await proofOf(user, other.id)).head);
  });

  test("many at once on one case make one chain", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    await Promise.all(
      Array.from({ length: 12 }, () =>
        user.post(`/cases/${id}/events`, callLogged("2026-10-12")).expect(201),
      ),
    );
    expect(await proofOf(user, id)).toMatchObject({ length: 14, firstBreak: null });
  });
});

describe("finds what was changed in the database, and says where", () => {
  const second = "where case_id = $1 and sequence = 2";
  const unfit = { place: 2, fault: "seal_does_not_fit" };
  test.each([
    [
      "the day it happened",
      `update case_events set occurred_from = occurred_from - 1 ${second}`,
      unfit,
    ],
    [
      "the last day it may have happened",
      `update case_events set occurred_to = occurred_to + 1 ${second}`,
      unfit,
    ],
    [
      "the day of recording",
      `update case_events set recorded_on = recorded_on - 1 ${second}`,
      unfit,
    ],
    [
      "the moment of recording",
      `update case_events set recorded_at = recorded_at - interval '1 ms' ${second}`,
      unfit,
    ],
    ["who recorded it", `update case_events set recorded_by = 'x' ${second}`, unfit],
    ["a note", `update case_events set note = 'x' ${second}`, unfit],
    ["its kind", `update case_events set type = 'acknowledged' ${second}`, unfit],
    ["its details", `update case_events set details = '{"basis":"by_hand"}' ${second}`, unfit],
    ["its id", `update case_events set id = gen_random_uuid() ${second}`, unfit],
    ["its seal", `update case_events set seal = repeat('0', 64) ${second}`, unfit],
    [
      "its details, with the seal taken off",
      `update case_events set details = '{}', seal = null ${second}`,
      { place: 3, fault: "seal_does_not_fit" },
    ],
    ["one taken out", `delete from case_events ${second}`, { place: 2, fault: "entry_missing" }],
    [
      "the last one taken out",
      "delete from case_events where case_id = $1 and sequence = 3",
      { place: 3, fault: "end_missing" },
    ],
    [
      "the kept head",
      "update cases set timeline_head = repeat('0', 64) where id = $1",
      { place: 3, fault: "head_differs" },
    ],
    [
      "one added",
      `insert into case_events (workspace_id, id, case_id, sequence, type, occurred_from, occurred_to, recorded_on, recorded_by, document_ids, details)
       select workspace_id, gen_random_uuid(), case_id, 4, type, occurred_from, occurred_to, recorded_on, recorded_by, document_ids, details from case_events ${second}`,
      { place: 4, fault: "end_added" },
    ],
  ])("%s", async (_name, sql, found) => {
    const user = await app.signUp();
    const { id } = await openCase(user, [...answerDueOn("2026-10-20"), callLogged("2026-10-12")]);
    const whole = await openCase(user);
    await change(user, sql, [id]);
    expect((await proofOf(user, id)).firstBreak).toEqual(found);
    expect((await proofOf(user, whole.id)).firstBreak).toBeNull();
    const broken = [{ caseId: id, ...found }];
    expect(await verifyTimelines(app.deps.database, user.scope)).toEqual({ checked: 2, broken });
  });

  test("an event that is added afterwards does not heal it", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    await change(user, "update case_events set note = 'x' where case_id = $1 and sequence = 1", [
      id,
    ]);
    await user.post(`/cases/${id}/events`, callLogged("2026-10-12")).expect(201);
    expect((await proofOf(user, id)).firstBreak).toEqual({ place: 1, fault: "seal_does_not_fit" });
  });
});

test("npm run verify names the case and the place by ids and codes, and ends badly", async () => {
  const user = await app.signUp();
  const { id } = await openCase(user);
  await change(user, "update case_events set note = 'secret' where case_id = $1", [id]);
  const { ok, lines } = await runVerify(app.deps);
  expect(ok).toBe(false);
  expect(lines).toContain(
    `workspace ${user.scope.workspaceId}, case ${id}: entry 1, seal_does_not_fit`,
  );
  expect(lines.join()).not.toContain("secret");
});

describe("GET /cases/:caseId/timeline-proof/page", () => {
  test("is a file with a neutral name, and is written into the audit", async () => {
    const user = await app.signUp();
    const { id } = await openCase(user);
    const { headers, body } = await user
      .get(`/cases/${id}/timeline-proof/page`)
      .buffer(true)
      .parse((response, done) => {
        let text = "";
        response.on("data", (part) => {
          text += part;
        });
        response.on("end", () => done(null, text));
      })
      .expect(200);
    expect(headers["content-type"]).toMatch(/^text\/html/);
    expect(headers["content-disposition"]).toBe("attachment; filename=timeline-check.html");
    expect(body).toContain((await proofOf(user, id)).head);
    const audit = await readAudit(app.deps.database, user.scope);
    expect(audit.map(({ action }) => action)).toContain("case.proof_downloaded");
  });
});
