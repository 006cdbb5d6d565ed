import { createHash, randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { type Letter, letterSchema } from "@recourse/shared/api/letters";
import { letterHashText, letterText } from "@recourse/shared/letters/letter-text";
import { withWorkspace } from "../../database/tenancy.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";

/** A quarter to midnight on November 19 in New York: minutes later it is the next day, and the session still lives. */
const evening = "2026-11-20T04:45:00Z";

let app: TestApp;
let user: TestUser;
let stranger: TestUser;

beforeAll(async () => {
  app = await createTestApp({ now: evening });
  user = await app.signUp({ name: "Dana Whitfield" });
  stranger = await app.signUp();
});
afterAll(() => app.close());
beforeEach(() => app.clock.set(evening));

const on = (date: string) => ({ earliest: date, latest: date });
const askedFor = {
  kinds: ["complete_record"],
  from: "2023-01-01",
  to: null,
  format: "pdf",
};
const person = {
  name: "Renata Moreno",
  dateOfBirth: "1985-03-04",
  mailingAddress: "PO Box 210\nAustin, Texas 78701",
};
const holder = {
  name: "Larkspur Psychiatry",
  jurisdiction: "US-ME",
  hipaaCovered: "yes",
  doctorName: "Alan Reyes, MD",
  address: "4100 Medical Parkway\nAustin, Texas 78756",
};
/** Sent October 13, received the same day: the answer was due November 12. */
const requestSent = {
  type: "request_sent",
  occurredOn: on("2026-10-13"),
  details: { method: "fax", askedFor },
};
const received = {
  type: "receipt_established",
  occurredOn: on("2026-10-13"),
  details: { basis: "fax_confirmation" },
};

interface OpenCase {
  readonly id: string;
  readonly person: { readonly id: string; readonly version: number };
  readonly holder: { readonly id: string; readonly version: number };
}

async function openCase(change: object = {}): Promise<OpenCase> {
  const body = { person, holder, askedFor, events: [requestSent, received], ...change };
  const { body: opened } = await user.post("/cases", body).expect(201);
  return opened;
}

async function draft(caseId: string, kind = "certified_letter"): Promise<Letter> {
  const { body } = await user.post(`/cases/${caseId}/letters`, { kind }).expect(201);
  return letterSchema.parse(body);
}

async function read(id: string): Promise<Letter> {
  const { body } = await user.get(`/letters/${id}`).expect(200);
  return letterSchema.parse(body);
}

const textOf = ({ blocks }: Letter) => letterText(blocks);
const gapsOf = ({ blocks }: Letter) =>
  blocks.flatMap(({ segments }) =>
    segments.flatMap((segment) => (segment.kind === "gap" ? [segment.key] : [])),
  );
const send = (id: string, change: object = {}) =>
  user.post(`/letters/${id}/sent`, {
    sentOn: on("2026-11-19"),
    method: "certified_mail",
    ...change,
  });

const auditOf = (subjectId: string) =>
  withWorkspace(app.deps.database, user.scope, (tx) =>
    tx.auditEntry.findMany({
      where: { workspaceId: user.scope.workspaceId, subjectId },
      orderBy: [{ at: "asc" }, { action: "asc" }],
      select: { action: true, actorId: true, details: true },
    }),
  );

describe("POST /cases/:caseId/letters", () => {
  test("writes a draft from the case, and starts no date", async () => {
    const { id } = await openCase();
    const letter = await draft(id);
    expect(letter).toMatchObject({
      caseId: id,
      kind: "certified_letter",
      tone: "firm",
      status: "draft",
      version: 1,
      gapCount: 1,
      sentOn: null,
      eventId: null,
      textHash: null,
    });
    expect(textOf(letter)).toContain("ended on November\u00a012, 2026");
    expect(gapsOf(letter)).toEqual(["tracking_number"]);
    const { body } = await user.get(`/cases/${id}`).expect(200);
    expect(body.stage).toBe("requested");
    expect(body.letters).toHaveLength(1);
  });

  test("leaves an audit entry without a word of the letter", async () => {
    const { id } = await openCase();
    const letter = await draft(id);
    expect(await auditOf(letter.id)).toEqual([
      {
        action: "letter.created",
        actorId: user.scope.userId,
        details: { caseId: id, kind: "certified_letter" },
      },
    ]);
  });

  test("gives the first answer again when the same key comes twice", async () => {
    const { id } = await openCase();
    const key = randomUUID();
    const path = `/cases/${id}/letters`;
    const first = await user.post(path, { kind: "first_request" }, key).expect(201);
    const again = await user.post(path, { kind: "first_request" }, key).expect(201);
    expect(again.body).toEqual(first.body);
    expect((await user.get(path)).body.items).toHaveLength(1);
  });

  test.each([
    ["not_covered", { hipaaCovered: "no" }],
    ["outside_us", { jurisdiction: "CA" }],
  ])("writes no letter that cites the wrong law: %s", async (reason, change) => {
    const { id } = await openCase({ holder: { ...holder, ...change } });
    const { body } = await user
      .post(`/cases/${id}/letters`, { kind: "certified_letter" })
      .expect(409);
    expect(body.reason).toBe(reason);
    expect((await user.get(`/cases/${id}/letters`)).body.items).toEqual([]);
    const plain = textOf(await draft(id, "first_request"));
    expect(plain).not.toMatch(/CFR|HIPAA/);
  });

  test.each([
    [{}, "/kind"],
    [{ kind: "love_letter" }, "/kind"],
    [{ kind: "first_request", tone: "angry" }, "/tone"],
    [{ kind: "first_request", status: "sent" }, "/status"],
  ])("refuses %j and points to the field", async (body, pointer) => {
    const { id } = await openCase();
    const answer = await user.post(`/cases/${id}/letters`, body).expect(422);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(
      pointer,
    );
  });

  test("a stranger's case is not there", async () => {
    const { id } = await openCase();
    await stranger.post(`/cases/${id}/letters`, { kind: "first_request" }).expect(404);
    await stranger.get(`/cases/${id}/letters`).expect(404);
    await user.post(`/cases/${randomUUID()}/letters`, { kind: "first_request" }).expect(404);
  });
});

describe("GET /cases/:caseId/letters", () => {
  test("lists the newest first, in pages, with gaps counted as the case stands now", async () => {
    const opened = await openCase({ person: { ...person, mailingAddress: null } });
    const ids: string[] = [];
    for (const kind of ["first_request", "certified_letter", "first_request"]) {
      app.clock.advance({ minutes: 1 });
      ids.unshift((await draft(opened.id, kind)).id);
    }
    const path = `/cases/${opened.id}/letters`;
    const first = await user.get(`${path}?limit=2`).expect(200);
    const next = `${path}?limit=2&cursor=${first.body.nextCursor}`;
    const second = await user.get(next).expect(200);
    expect([...first.body.items, ...second.body.items].map(({ id }) => id)).toEqual(ids);
    expect(second.body.nextCursor).toBeNull();
    expect(first.body.items[0].gapCount).toBe(1);
    const { id, version } = opened.person;
    await user.patch(`/people/${id}`, version, { mailingAddress: "PO Box 1" }).expect(200);
    const { body } = await user.get(path).expect(200);
    expect(body.items[0].gapCount).toBe(0);
  });

  test("refuses a cursor that is none", async () => {
    const { id } = await openCase();
    await user.get(`/cases/${id}/letters?cursor=nonsense`).expect(422);
  });
});

describe("GET /cases/:caseId/letter-choices", () => {
  interface ChoiceItem {
    readonly kind: string;
    readonly standing: string;
    readonly message: string | null;
  }

  test("names the recommended letter first, and says why one may not go there", async () => {
    const { id } = await openCase();
    const { body } = await user.get(`/cases/${id}/letter-choices`).expect(200);
    const items: ChoiceItem[] = body.items;
    expect(items[0]).toEqual({ kind: "follow_up", standing: "recommended", message: null });
    expect(items).toContainEqual({ kind: "certified_letter", standing: "fits", message: null });
    expect(items.find(({ kind }) => kind === "free_copy")).toMatchObject({
      standing: "refused",
      message: expect.stringContaining("We know none that binds this office"),
    });
  });

  test("a stranger's case is not there", async () => {
    const { id } = await openCase();
    await stranger.get(`/cases/${id}/letter-choices`).expect(404);
    await user.get(`/cases/${randomUUID()}/letter-choices`).expect(404);
  });
});

describe("GET /letters/:letterId", () => {
  test("writes a draft anew from the facts of today", async () => {
    const opened = await openCase();
    const letter = await draft(opened.id);
    const { id, version } = opened.holder;
    await user.patch(`/holders/${id}`, version, { doctorName: "June Park, PsyD" }).expect(200);
    app.clock.advance({ minutes: 20 });
    const now = textOf(await read(letter.id));
    expect(now).toContain("Dear Dr. Park,");
    expect(now).toContain("November\u00a020, 2026");
  });

  test("is there for its own workspace only", async () => {
    const letter = await draft((await openCase()).id);
    await stranger.get(`/letters/${letter.id}`).expect(404);
    await stranger.get(`/letters/${letter.id}/pdf`).expect(404);
    await user.get(`/letters/${randomUUID()}`).expect(404);
    await user.get("/letters/17").expect(422);
  });
});

describe("PATCH /letters/:letterId", () => {
  test("changes tone, facts and words; a null takes them back", async () => {
    const letter = await draft((await openCase()).id);
    const path = `/letters/${letter.id}`;
    const changed = await user
      .patch(path, 1, {
        tone: "friendly",
        facts: { tracking_number: "9589 0710 5270 0000 0000 14" },
        edits: { thanks: "With kind regards." },
      })
      .expect(200);
    expect(changed.headers.etag).toBe('"2"');
    expect(changed.body).toMatchObject({ version: 2, tone: "friendly", gapCount: 0 });
    const text = textOf(letterSchema.parse(changed.body));
    expect(text).toContain("9589 0710");
    expect(text).toContain("With kind regards.");
    const back = await user
      .patch(path, 2, { facts: { tracking_number: null }, edits: { thanks: null } })
      .expect(200);
    expect(back.body).toMatchObject({ version: 3, tone: "friendly", facts: {}, gapCount: 1 });
    expect(textOf(letterSchema.parse(back.body))).toContain("Thank you for your care");
  });

  test.each([
    ["9589 0710 5270 0000 0000 15", "the last digit does not fit"],
    ["9".repeat(300), "has 20 or 22 digits"],
    ["ask Dana", "only digits"],
  ])(
    "refuses %s as the number of a letter before it is printed, and says why",
    async (tracking_number, why) => {
      const letter = await draft((await openCase()).id);
      const patch = { facts: { tracking_number } };
      const { body } = await user.patch(`/letters/${letter.id}`, 1, patch).expect(422);
      expect(body.errors).toEqual([
        { pointer: "/facts/tracking_number", detail: expect.stringContaining(why) },
      ]);
      expect((await read(letter.id)).facts).toEqual({});
    },
  );

  test("keeps the user's words when the facts of the case change", async () => {
    const opened = await openCase();
    const letter = await draft(opened.id);
    const edits = { point_c: "Tell me how a review works." };
    await user.patch(`/letters/${letter.id}`, 1, { edits }).expect(200);
    await user
      .patch(`/people/${opened.person.id}`, opened.person.version, { name: "Renata Diaz" })
      .expect(200);
    const text = textOf(await read(letter.id));
    expect(text).toContain("(c) Tell me how a review works.");
    expect(text).toContain("Renata Diaz");
  });

  test("tells which facts changed behind the user's words, until they are kept again", async () => {
    const { id } = await openCase({ events: [requestSent] });
    const letter = await draft(id);
    const edits = { history: "I asked you in October." };
    await user.patch(`/letters/${letter.id}`, 1, { edits }).expect(200);
    const historyOf = ({ blocks }: Letter) => blocks.find((block) => block.id === "history");
    expect(historyOf(await read(letter.id))).not.toHaveProperty("changedFacts");
    await user.post(`/cases/${id}/events`, received).expect(201);
    const changed = historyOf(await read(letter.id));
    expect(changed?.segments).toEqual([{ kind: "text", text: edits.history }]);
    expect(changed?.changedFacts).toContainEqual({
      key: "earlier_request_received_on",
      label: "date the office got it",
      before: null,
      now: "October\u00a013, 2026",
    });
    await user.patch(`/letters/${letter.id}`, 2, { edits }).expect(200);
    expect(historyOf(await read(letter.id))).not.toHaveProperty("changedFacts");
  });

  test("still reads words that an earlier version kept without the facts behind them", async () => {
    const letter = await draft((await openCase()).id);
    await withWorkspace(app.deps.database, user.scope, (tx) =>
      tx.letter.updateMany({
        where: { workspaceId: user.scope.workspaceId, id: letter.id },
        data: { edits: { thanks: "With kind regards." } },
      }),
    );
    expect(textOf(await read(letter.id))).toContain("With kind regards.");
  });

  test("puts an optional part in and takes it out again, and offers it only where it says something", async () => {
    const threat = {
      type: "retaliation_reported",
      occurredOn: on("2026-11-02"),
      details: { what: "threatened", happened: "“Find another doctor”", becauseIAsked: true },
    };
    const letter = await draft((await openCase({ events: [requestSent, received, threat] })).id);
    expect(letter.optionalParts).toMatchObject([{ id: "retaliation", shown: false }]);
    expect(textOf(letter)).not.toContain("threat");
    const path = `/letters/${letter.id}`;
    const shown = await user.patch(path, 1, { optionalParts: { retaliation: true } }).expect(200);
    expect(textOf(letterSchema.parse(shown.body))).toContain("a threat was made on November");
    const hidden = await user.patch(path, 2, { optionalParts: { retaliation: false } }).expect(200);
    expect(textOf(letterSchema.parse(hidden.body))).not.toContain("threat");
    expect((await draft((await openCase()).id)).optionalParts).toEqual([]);
  });

  test("notes which fields changed, not the words", async () => {
    const letter = await draft((await openCase()).id);
    await user.patch(`/letters/${letter.id}`, 1, { edits: { thanks: "Secret." } }).expect(200);
    const entries = await auditOf(letter.id);
    expect(entries).toContainEqual({
      action: "letter.changed",
      actorId: user.scope.userId,
      details: { fields: ["edits"] },
    });
    expect(JSON.stringify(entries)).not.toContain("Secret");
  });

  test.each([
    [{ facts: { no_such_fact: "x" } }, "/facts/no_such_fact"],
    [{ edits: { "no/such~part": "x" } }, "/edits/no~1such~0part"],
    [{ optionalParts: { thanks: true } }, "/optionalParts/thanks"],
    [{ edits: { thanks: "" } }, "/edits/thanks"],
    [{ edits: { thanks: "x".repeat(8001) } }, "/edits/thanks"],
    [{ facts: { letter_date: "\u0000" } }, "/facts/letter_date"],
    [{ tone: "angry" }, "/tone"],
    [{ kind: "first_request" }, "/kind"],
    [
      Object.fromEntries([
        [
          "edits",
          Object.fromEntries(
            ["thanks", "point_a", "point_b", "point_c", "point_d", "point_e"].map((id) => [
              id,
              "word ".repeat(1500),
            ]),
          ),
        ],
      ]),
      "/edits",
    ],
  ])("refuses bad words and points to them (%#)", async (body, pointer) => {
    const letter = await draft((await openCase()).id);
    const answer = await user.patch(`/letters/${letter.id}`, 1, body).expect(422);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(
      pointer,
    );
    expect((await read(letter.id)).version).toBe(1);
  });

  test("refuses a stale version, none at all, and a stranger", async () => {
    const letter = await draft((await openCase()).id);
    const path = `/letters/${letter.id}`;
    await user.patch(path, 1, { tone: "legal" }).expect(200);
    await user.patch(path, 1, { tone: "friendly" }).expect(412);
    await user.agent.patch(`/api/v1${path}`).send({ tone: "friendly" }).expect(428);
    await stranger.patch(path, 2, { tone: "friendly" }).expect(404);
    expect((await read(letter.id)).tone).toBe("legal");
  });
});

/** Starts requests that all get as far as the lock on the case before any of them goes on. */
async function whileCaseIsLocked<Answer>(
  caseId: string,
  waiting: number,
  start: () => readonly PromiseLike<Answer>[],
): Promise<Answer[]> {
  const answers = await withWorkspace(app.deps.database, user.scope, async (tx) => {
    await tx.$queryRaw`select 1 from cases where id = ${caseId}::uuid for update`;
    const started = Promise.all(start());
    // Well within the two seconds that a request waits for a lock: on a slow machine fewer meet here, and none is turned away.
    for (let look = 0, blocked = 0; blocked < waiting && look < 40; look += 1) {
      await sleep(25);
      const rows = await tx.$queryRaw<{ blocked: number }[]>`
        select count(*)::int as blocked from pg_locks
        join pg_stat_activity using (pid)
        where datname = current_database() and not granted`;
      blocked = rows[0]?.blocked ?? 0;
    }
    return [started];
  });
  return answers[0] ?? [];
}

describe("POST /letters/:letterId/sent", () => {
  test("records the certified letter, freezes the words and moves the case", async () => {
    const { id } = await openCase();
    const letter = await draft(id);
    const { body } = await send(letter.id, { trackingNumber: "9589071052700000000014" }).expect(
      200,
    );
    const sent = letterSchema.parse(body);
    expect(sent).toMatchObject({
      status: "sent",
      version: 2,
      gapCount: 0,
      trackingNumber: "9589071052700000000014",
      sentOn: on("2026-11-19"),
    });
    expect(textOf(sent)).toContain("9589 0710 5270 0000 0000 14");
    const hash = createHash("sha256").update(letterHashText(sent.blocks)).digest("hex");
    expect(sent.textHash).toBe(hash);
    const { body: after } = await user.get(`/cases/${id}`).expect(200);
    expect(after.stage).toBe("certified_letter");
    expect(after.events.at(-1)).toMatchObject({
      id: sent.eventId,
      type: "certified_letter_sent",
      occurredOn: on("2026-11-19"),
      details: { askedFor, trackingNumber: "9589071052700000000014" },
    });
    expect(after.letters).toMatchObject([{ id: letter.id, status: "sent", gapCount: 0 }]);
    expect(await auditOf(letter.id)).toContainEqual({
      action: "letter.sent",
      actorId: user.scope.userId,
      details: { kind: "certified_letter", eventId: sent.eventId },
    });
  });

  test("stays as it went out, whatever the case says later", async () => {
    const opened = await openCase();
    const letter = await draft(opened.id);
    const { body } = await send(letter.id).expect(200);
    await user
      .patch(`/people/${opened.person.id}`, opened.person.version, { name: "Another Name" })
      .expect(200);
    await user
      .patch(`/holders/${opened.holder.id}`, opened.holder.version, { hipaaCovered: "no" })
      .expect(200);
    app.clock.advance({ minutes: 20 });
    expect(await read(letter.id)).toEqual(letterSchema.parse(body));
  });

  test("a sending that is corrected or taken back later says so, and its words stay", async () => {
    const { id } = await openCase({ events: [] });
    const letter = await draft(id, "first_request");
    const sending = { method: "fax", sentOn: on("2026-11-18") };
    const { body: sent } = await send(letter.id, sending).expect(200);
    expect(sent.sending).toBe("stands");
    const right = { ...requestSent, occurredOn: on("2026-11-17") };
    const correct = (eventId: string, replacement: object | null) =>
      user
        .post(`/cases/${id}/events/${eventId}/correction`, { reason: "A slip", replacement })
        .expect(201);
    const { body: corrected } = await correct(sent.eventId, right);
    expect(await read(letter.id)).toEqual({
      ...letterSchema.parse(sent),
      ...{ sending: "corrected", sentOn: on("2026-11-17") },
    });
    const standing = corrected.events.find(({ type }: { type: string }) => type === "request_sent");
    await correct(standing.id, null);
    const { body: listed } = await user.get(`/cases/${id}/letters`).expect(200);
    expect(listed.items).toMatchObject([{ status: "sent", sending: "withdrawn" }]);
    expect(await read(letter.id)).toMatchObject({ sending: "withdrawn", blocks: sent.blocks });
  });

  test("records the first request with its method", async () => {
    const { id } = await openCase({ events: [] });
    const letter = await draft(id, "first_request");
    const sending = { method: "portal", sentOn: { earliest: "2026-11-17", latest: "2026-11-18" } };
    const { body } = await send(letter.id, sending).expect(200);
    expect(textOf(letterSchema.parse(body))).toContain("November\u00a018, 2026");
    const { body: after } = await user.get(`/cases/${id}`).expect(200);
    expect(after.stage).toBe("requested");
    expect(after.events).toMatchObject([
      { type: "request_sent", occurredOn: sending.sentOn, details: { method: "portal", askedFor } },
    ]);
  });

  test("says nothing that was not so on the day it went out", async () => {
    const { id } = await openCase();
    const letter = await draft(id);
    expect(textOf(letter)).toContain("ended on");
    const { body } = await send(letter.id, { sentOn: on("2026-11-10") }).expect(200);
    const text = textOf(letterSchema.parse(body));
    expect(text).toContain("November\u00a010, 2026");
    expect(text).not.toContain("ended on");
  });

  test("keeps on the timeline what was asked for in the user's own words", async () => {
    const { id } = await openCase();
    const letter = await draft(id);
    const facts = { asked_kinds: "whole file, the blue folder too" };
    await user.patch(`/letters/${letter.id}`, 1, { facts }).expect(200);
    await send(letter.id).expect(200);
    const { body } = await user.get(`/cases/${id}`).expect(200);
    expect(body.events.at(-1).note).toBe(
      "In the words of the letter: whole file, the blue folder too",
    );
  });

  test("a reminder is no new request: it is recorded as one, about the request that waits", async () => {
    const { id } = await openCase();
    const letter = await draft(id, "follow_up");
    const { body } = await send(letter.id, { method: "email" }).expect(200);
    expect(body.status).toBe("sent");
    const { body: after } = await user.get(`/cases/${id}`).expect(200);
    expect(after.stage).toBe("requested");
    expect(after.events.at(-1)).toMatchObject({
      type: "followed_up",
      details: { method: "email", requestId: after.events[0].id },
    });
  });

  test("a letter that would say nothing without one line waits for it, and names it", async () => {
    const { id } = await openCase();
    const letter = await draft(id, "amendment_request");
    const { body } = await send(letter.id, { method: "mail" }).expect(409);
    expect(body).toMatchObject({
      reason: "letter_not_ready",
      detail: expect.stringContaining("what the record says"),
    });
    const facts = { amend_wrong: "in remission", amend_right: "partly better" };
    await user.patch(`/letters/${letter.id}`, 1, { facts }).expect(200);
    await send(letter.id, { method: "mail" }).expect(200);
    const { body: after } = await user.get(`/cases/${id}`).expect(200);
    expect(after.events.at(-1)).toMatchObject({
      type: "amendment_requested",
      details: { what: "in remission", method: "mail" },
    });
  });

  test("a review that the rule does not give is refused, and the letter stays a draft", async () => {
    const { id } = await openCase();
    const letter = await draft(id, "review_request");
    const { body } = await send(letter.id, { method: "mail" }).expect(409);
    expect(body.reason).toBe("no_denial");
    expect((await read(letter.id)).status).toBe("draft");
  });

  test("what changed behind the user's words is not kept with a letter that went out", async () => {
    const opened = await openCase();
    const letter = await draft(opened.id);
    await user
      .patch(`/letters/${letter.id}`, 1, { edits: { history: "I asked in October." } })
      .expect(200);
    const facts = { earlier_request_on: "October 1, 2026" };
    await user.patch(`/letters/${letter.id}`, 2, { facts }).expect(200);
    expect(JSON.stringify(await read(letter.id))).toContain("changedFacts");
    await send(letter.id).expect(200);
    expect(JSON.stringify(await read(letter.id))).not.toContain("changedFacts");
  });

  test("lets lines to fill by hand stay open", async () => {
    const { id } = await openCase({ person: { name: "Renata Moreno" } });
    const letter = await draft(id);
    const { body } = await send(letter.id).expect(200);
    expect(body.gapCount).toBe(3);
    expect(body.trackingNumber).toBeNull();
  });

  test("waits until somebody says what is asked for", async () => {
    const { id } = await openCase({ askedFor: null, events: [] });
    const letter = await draft(id);
    const { body } = await send(letter.id).expect(409);
    expect(body.reason).toBe("letter_not_ready");
    expect((await read(letter.id)).status).toBe("draft");
    expect((await user.get(`/cases/${id}`)).body.events).toEqual([]);
  });

  test("waits also where only the letter says it: the dates hang from what the case asks for", async () => {
    const { id } = await openCase({ askedFor: null, events: [] });
    const letter = await draft(id);
    const facts = { asked_kinds: "whole file" };
    await user.patch(`/letters/${letter.id}`, 1, { facts }).expect(200);
    const { body } = await send(letter.id).expect(409);
    expect(body.reason).toBe("letter_not_ready");
  });

  test("is sent once: a second time is refused, also at the same moment", async () => {
    const { id } = await openCase();
    const letter = await draft(id);
    const answers = await whileCaseIsLocked(id, 2, () => [send(letter.id), send(letter.id)]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const { body } = await send(letter.id).expect(409);
    expect(body.reason).toBe("already_sent");
    const { body: after } = await user.get(`/cases/${id}`).expect(200);
    const sendings = after.events.filter(
      ({ type }: { type: string }) => type === "certified_letter_sent",
    );
    expect(sendings).toHaveLength(1);
    const patched = await user.patch(`/letters/${letter.id}`, 2, { tone: "legal" }).expect(409);
    expect(patched.body.reason).toBe("already_sent");
  });

  test("gives the first answer again when the same key comes twice", async () => {
    const letter = await draft((await openCase()).id);
    const body = { sentOn: on("2026-11-19"), method: "certified_mail" };
    const key = randomUUID();
    const first = await user.post(`/letters/${letter.id}/sent`, body, key).expect(200);
    const again = await user.post(`/letters/${letter.id}/sent`, body, key).expect(200);
    expect(again.body).toEqual(first.body);
  });

  test.each([
    [{ sentOn: on("2026-11-20") }, 409, "/sentOn"],
    [{ sentOn: on("2200-12-31") }, 409, "/sentOn"],
    [{ sentOn: on("2026-02-30") }, 422, "/sentOn/earliest"],
    [{ sentOn: undefined }, 422, "/sentOn"],
    [{ method: "fax" }, 422, "/method"],
    [{ method: "pigeon" }, 422, "/method"],
    [{ trackingNumber: "9".repeat(201) }, 422, "/trackingNumber"],
    [{ trackingNumber: "9589 0710 5270 0000 0000 15" }, 409, "/trackingNumber"],
    [{ eventId: randomUUID() }, 422, "/eventId"],
  ])("refuses %j, points to it and saves nothing", async (change, status, pointer) => {
    const { id } = await openCase();
    const letter = await draft(id);
    const { body } = await send(letter.id, change).expect(status);
    const pointers: string[] = body.errors.map((error: { pointer: string }) => error.pointer);
    expect(pointers.some((one) => one.startsWith(pointer))).toBe(true);
    expect((await read(letter.id)).status).toBe("draft");
    expect((await user.get(`/cases/${id}`)).body.events).toHaveLength(2);
  });

  test("refuses a stale version and a stranger", async () => {
    const letter = await draft((await openCase()).id);
    await user.patch(`/letters/${letter.id}`, 1, { tone: "legal" }).expect(200);
    await send(letter.id).set("If-Match", '"1"').expect(412);
    const body = { sentOn: on("2026-11-19"), method: "certified_mail" };
    await stranger.post(`/letters/${letter.id}/sent`, body).expect(404);
    expect((await read(letter.id)).status).toBe("draft");
  });

  test("writes no word of the letter into the log", async () => {
    const letter = await draft((await openCase()).id);
    await send(letter.id, { trackingNumber: "9589071052700000000014" }).expect(200);
    expect(app.logged.join("\n")).not.toMatch(/Moreno|Larkspur|Reyes|95890710/);
  });
});
