import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { NewEvent } from "@recourse/shared/workflow/events";
import {
  answerDueOn,
  deniedInWriting,
  hearingSet,
  letGo,
  paused,
  requestSent,
} from "../../testing/factories/events.ts";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";

let app: TestApp;
let user: TestUser;
const ids: Record<string, string> = {};

beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
  user = await app.signUp();
  const stories = [
    ["late", "Zoe", "Birch Clinic", answerDueOn("2026-10-01")],
    ["later", "ada", "elm clinic", answerDueOn("2026-10-12")],
    ["same day", "Bo", "Ash Clinic", answerDueOn("2026-10-12")],
    ["due today", "Cy", "100% Care", answerDueOn("2026-10-13")],
    ["no date", "Di", "Oak_Clinic", [requestSent("2026-10-05")]],
    ["no date either", "Ed", "Fir Clinic", []],
    ["closed", "Flo", "Yew Clinic", [...answerDueOn("2026-10-01"), letGo("2026-10-02")]],
  ] as const;
  for (const [name, person, holder, events] of stories) {
    const body = { person: { name: person }, holder: { name: holder }, events };
    ids[name] = (await user.post("/cases", body).expect(201)).body.id;
    app.clock.advance({ minutes: 1 });
  }
});
afterAll(() => app.close());

const nameOf = (id: string) => Object.entries(ids).find(([, known]) => known === id)?.[0];

async function list(query: string): Promise<(string | undefined)[]> {
  const { body } = await user.get(`/cases?${query}`).expect(200);
  return body.items.map(({ id }: { id: string }) => nameOf(id));
}

/** Walks through all pages. */
async function walk(query: string): Promise<(string | undefined)[]> {
  const seen: (string | undefined)[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const at: string = cursor === "" ? "" : `&cursor=${encodeURIComponent(cursor)}`;
    const { body } = await user.get(`/cases?limit=2&${query}${at}`).expect(200);
    seen.push(...body.items.map(({ id }: { id: string }) => nameOf(id)));
    expect(body.items.length).toBeLessThanOrEqual(2);
    cursor = body.nextCursor;
  }
  return seen;
}

const bothOnOneDay = () =>
  ["later", "same day"].sort((a, b) => ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1));
const withoutDate = () =>
  ["no date", "no date either"].sort((a, b) => ((ids[a] ?? "") < (ids[b] ?? "") ? -1 : 1));

describe("order", () => {
  test("earliest due date first, cases without one last", async () => {
    expect(await list("")).toEqual(["late", ...bothOnOneDay(), "due today", ...withoutDate()]);
  });

  test("downwards too, cases without a date come last", async () => {
    expect(await list("direction=descending")).toEqual([
      "due today",
      ...bothOnOneDay().reverse(),
      "late",
      ...withoutDate().reverse(),
    ]);
  });

  test("a case whose answer came stands by the person's own date, the last day for a complaint", async () => {
    const other = await app.signUp();
    const open = async (holder: string, events: NewEvent[]) => {
      await other.post("/cases", { person: { name: "Gil" }, holder: { name: holder }, events });
    };
    await open("No in June", [...answerDueOn("2026-06-10"), deniedInWriting("2026-06-01")]);
    await open("No in May", [...answerDueOn("2026-06-10"), deniedInWriting("2026-05-20")]);
    await open("Due soon", answerDueOn("2026-10-20"));
    const holders = async (query: string) => {
      const { body } = await other.get(`/cases?${query}`).expect(200);
      return body.items.map(({ holder }: { holder: { name: string } }) => holder.name);
    };
    expect(await holders("")).toEqual(["Due soon", "No in May", "No in June"]);
    const first = (await other.get("/cases?limit=2").expect(200)).body;
    expect(await holders(`limit=2&cursor=${first.nextCursor}`)).toEqual(["No in June"]);
  });

  test("a nearer day of the person's own counts before theirs, and once passed no longer", async () => {
    const other = await app.signUp();
    const open = async (holder: string, events: NewEvent[]) => {
      await other.post("/cases", { person: { name: "Gil" }, holder: { name: holder }, events });
    };
    await open("Answer first", answerDueOn("2026-10-18"));
    await open("Evidence first", [
      ...answerDueOn("2026-11-06"),
      hearingSet("2026-09-20", "2026-10-23"),
    ]);
    await open("Heard", [...answerDueOn("2026-10-17"), hearingSet("2026-07-01", "2026-09-16")]);
    const holders = async (query: string) => {
      const { body } = await other.get(`/cases?${query}`).expect(200);
      return body.items.map(({ holder }: { holder: { name: string } }) => holder.name);
    };
    expect(await holders("")).toEqual(["Evidence first", "Heard", "Answer first"]);
    const first = (await other.get("/cases?limit=1").expect(200)).body;
    expect(await holders(`limit=2&cursor=${first.nextCursor}`)).toEqual(["Heard", "Answer first"]);
  });

  test("by name, whatever its letters' case", async () => {
    expect(await list("sort=person")).toEqual([
      "later",
      "same day",
      "due today",
      "no date",
      "no date either",
      "late",
    ]);
    expect((await list("sort=holder"))[0]).toBe("due today");
    expect((await list("sort=updated&direction=descending"))[0]).toBe("no date either");
  });
});

describe("pages", () => {
  test.each([
    "sort=due",
    "sort=due&direction=descending",
    "sort=updated&status=all",
    "sort=updated&direction=descending",
    "sort=person",
    "sort=holder&direction=descending&status=all",
    "overdue=true",
    "overdue=false",
  ])("%s gives each case once, in the order of the whole list", async (query) => {
    const whole = await list(`limit=100&${query}`);
    expect(whole.length).toBeGreaterThan(1);
    expect(await walk(query)).toEqual(whole);
  });

  test("stay in place when a case before the cursor changes", async () => {
    const first = (await user.get("/cases?limit=2&sort=due").expect(200)).body;
    const inserted = {
      person: { name: "New" },
      holder: { name: "New" },
      events: answerDueOn("2026-09-01"),
    };
    const added = (await user.post("/cases", inserted).expect(201)).body;
    const { body } = await user
      .get(`/cases?limit=2&sort=due&cursor=${first.nextCursor}`)
      .expect(200);
    expect(body.items.map(({ id }: { id: string }) => nameOf(id))).toEqual([
      bothOnOneDay()[1],
      "due today",
    ]);
    await user.post(`/cases/${added.id}/events`, letGo("2026-10-13")).expect(201);
  });

  test("the total counts all that match, on every page", async () => {
    const first = (await user.get("/cases?limit=2").expect(200)).body;
    const second = (await user.get(`/cases?limit=2&cursor=${first.nextCursor}`).expect(200)).body;
    expect([first.total, second.total]).toEqual([6, 6]);
  });

  test.each(["nonsense", Buffer.from('["due","ascending","soon","x"]').toString("base64url")])(
    "refuse a cursor that is none of ours: %s",
    async (cursor) => {
      const answer = await user.get(`/cases?cursor=${cursor}`).expect(422);
      expect(answer.body.errors[0].pointer).toBe("/query/cursor");
    },
  );

  test("refuse the cursor of another order", async () => {
    const { nextCursor } = (await user.get("/cases?limit=2&sort=person").expect(200)).body;
    await user.get(`/cases?limit=2&sort=due&cursor=${nextCursor}`).expect(422);
  });
});

describe("cases that rest", () => {
  let resting: TestUser;
  const stories: Readonly<Record<string, NewEvent[]>> = {
    "until a day": [requestSent("2026-10-05"), paused("2026-10-12", "2026-11-02")],
    "as long as one likes": [requestSent("2026-10-05"), paused("2026-10-12")],
    // Late since October 12: the last day for a complaint is April 10, and its last 30 days are no rest.
    "until a right ends": [...answerDueOn("2026-10-12"), paused("2026-10-13")],
    "over today": [requestSent("2026-10-05"), paused("2026-10-06", "2026-10-13")],
    "let go": [requestSent("2026-10-05"), paused("2026-10-06"), letGo("2026-10-07")],
    "no break": [requestSent("2026-10-05")],
  };

  beforeAll(async () => {
    resting = await app.signUp();
    for (const [name, events] of Object.entries(stories)) {
      const body = { person: { name: "Ada" }, holder: { name }, events };
      await resting.post("/cases", body).expect(201);
    }
  });

  const find = async (query: string): Promise<Record<string, unknown>> => {
    const { body } = await resting.get(`/cases?sort=holder&${query}`).expect(200);
    expect(body.total).toBe(body.items.length);
    return Object.fromEntries(
      body.items.map((row: { holder: { name: string }; resting: unknown }) => [
        row.holder.name,
        row.resting,
      ]),
    );
  };

  test("say until when: to the end of the break, or to the last 30 days of a right of the person's own", async () => {
    expect(await find("status=all")).toEqual({
      "as long as one likes": { until: null },
      "let go": null,
      "no break": null,
      "over today": null,
      "until a day": { until: "2026-11-02" },
      "until a right ends": { until: "2027-03-11" },
    });
  });

  test("can be looked at alone, or left out", async () => {
    const rest = ["as long as one likes", "until a day", "until a right ends"];
    expect(Object.keys(await find("resting=true&status=all"))).toEqual(rest);
    expect(Object.keys(await find("resting=false"))).toEqual(["no break", "over today"]);
    await resting.get("/cases?resting=perhaps").expect(422);
  });

  test("say the same on their own page", async () => {
    const { body } = await resting.get("/cases?q=until a day").expect(200);
    const read = await resting.get(`/cases/${body.items[0].id}`).expect(200);
    expect(read.body.resting).toEqual({ until: "2026-11-02" });
    expect(read.body.assessment.rest).toMatchObject({ state: "resting", until: "2026-11-02" });
  });
});

describe("filters", () => {
  test("overdue means after the latest day, not on it", async () => {
    expect((await list("overdue=true")).sort()).toEqual(["late", "later", "same day"]);
    expect((await list("overdue=false")).sort()).toEqual([
      "due today",
      "no date",
      "no date either",
    ]);
  });

  test.each([
    ["q=CLINIC", 5],
    ["q=100%25", 1],
    ["q=%25", 1],
    ["q=_", 1],
    ["q=zoe", 1],
    ["q=nobody", 0],
    ["stage=draft", 1],
    ["stage=review", 0],
    ["waitingOn=them", 4],
    ["status=all", 8],
    ["status=closed", 2],
  ])("%s finds %d", async (query, count) => {
    const { body } = await user.get(`/cases?${query}`).expect(200);
    expect([body.items.length, body.total]).toEqual([count, count]);
  });

  test("by person and by holder", async () => {
    const { body } = await user.get(`/cases/${ids.late}`).expect(200);
    expect(await list(`personId=${body.person.id}`)).toEqual(["late"]);
    expect(await list(`holderId=${body.holder.id}`)).toEqual(["late"]);
  });

  test.each([
    ["limit=0", "/query/limit"],
    ["limit=101", "/query/limit"],
    ["limit=many", "/query/limit"],
    ["status=lost", "/query/status"],
    ["stage=lost", "/query/stage"],
    ["overdue=maybe", "/query/overdue"],
    ["personId=1", "/query/personId"],
    ["sort=name", "/query/sort"],
    ["direction=up", "/query/direction"],
    [`q=${"x".repeat(201)}`, "/query/q"],
    ["colour=red", "/query/colour"],
  ])("%s is refused", async (query, pointer) => {
    const answer = await user.get(`/cases?${query}`).expect(422);
    expect(answer.body.errors[0].pointer).toBe(pointer);
  });

  test("nobody sees another workspace's cases", async () => {
    const stranger = await app.signUp();
    expect((await stranger.get("/cases?status=all").expect(200)).body).toEqual({
      items: [],
      nextCursor: null,
      total: 0,
    });
  });
});
