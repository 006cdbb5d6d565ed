import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { assessRequestSchema } from "@recourse/shared/api/assess";
import { answerDueOn, letGo } from "../../testing/factories/events.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-11-19T15:00:00Z" });
});
afterAll(() => app.close());

const ask = (body: unknown) =>
  app
    .request()
    .post("/api/v1/assess")
    .send(body as object);
const texas = { kind: "psychiatrist", jurisdiction: "US-TX", hipaaCovered: "yes" };
const facts = { today: "2026-11-19", holder: texas, events: answerDueOn("2026-11-25") };

describe("POST /assess, without an account", () => {
  test("counts state and federal law side by side", async () => {
    const { body } = await ask(facts).expect(200);
    const [deadline] = body.assessment.deadlines;
    expect(deadline.due).toEqual({ earliest: "2026-11-10", latest: "2026-11-10" });
    const ids = deadline.explanation.workings.map(({ rule }: { rule: { id: string } }) => rule.id);
    expect(ids).toEqual(["TX-MH-01", "TX-PHYS-01", "FED-CLOCK-01"]);
    expect(body.assessment.findings).toMatchObject([{ code: "answer_overdue" }]);
  });

  test("gives the same answer to the same facts, and takes an id where one event names another", async () => {
    const [first, second] = [await ask(facts).expect(200), await ask(facts).expect(200)];
    expect(second.text).toBe(first.text);
    const id = "0198f000-0000-7000-8000-000000000001";
    const [sent, received] = answerDueOn("2026-11-25");
    const named = [
      { ...sent, id },
      { ...received, details: { basis: "by_hand", requestId: id } },
    ];
    const { body } = await ask({ ...facts, events: named }).expect(200);
    expect(body.assessment.deadlines[0].requestId).toBe(id);
  });

  test("its documented example works", async () => {
    const example = assessRequestSchema.meta()?.example;
    const { body } = await ask(example).expect(200);
    expect(body.assessment.headline.words).toBe("Their answer is 22 days late");
  });

  test("needs no more than a day and a holder", async () => {
    const { body } = await ask({ today: "2026-11-19", holder: {} }).expect(200);
    expect(body.assessment.stage).toBe("draft");
  });

  test.each<[string, object, string]>([
    ["no day", { holder: texas }, "/today"],
    ["a day that does not exist", { ...facts, today: "2026-02-30" }, "/today"],
    [
      "a place that is no code",
      { ...facts, holder: { jurisdiction: "Texas" } },
      "/holder/jurisdiction",
    ],
    ["an unknown field", { ...facts, names: [] }, "/names"],
    [
      "an unknown field of an event",
      { ...facts, events: [{ ...letGo("2026-11-01"), who: "me" }] },
      "/events/0/who",
    ],
    [
      "an event that cannot be",
      { ...facts, events: [letGo("2026-11-20")] },
      "/events/0/occurredOn/latest",
    ],
  ])("%s: says where", async (_, body, pointer) => {
    const answer = await ask(body).expect(422);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(
      pointer,
    );
  });

  test("answers other methods with 405, and a flood with 429", async () => {
    await app.request().get("/api/v1/assess").expect(405);
    const body = { today: "2026-11-19", holder: {} };
    const statuses = new Set<number>();
    for (let count = 0; count < 61; count += 1) statuses.add((await ask(body)).status);
    expect(statuses).toEqual(new Set([200, 429]));
    const { headers } = await ask(body).expect(429);
    expect(Number(headers["retry-after"])).toBeGreaterThan(0);
    app.clock.advance({ minutes: 2 });
    await ask(body).expect(200);
  });
});
