import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { RuleDetail, RuleSummary, RulesPage } from "@recourse/shared/api/rules";
import { allRulePacks } from "@recourse/shared/rules/all-packs";
import { createTestApp, type TestApp } from "../../testing/test-app.ts";
import type { TestUser } from "../../testing/test-user.ts";

let app: TestApp;
let user: TestUser;
beforeAll(async () => {
  app = await createTestApp({ now: "2026-10-13T15:00:00Z" });
  user = await app.signUp();
});
afterAll(() => app.close());

async function list(query: string): Promise<RulesPage> {
  const { body } = await user.get(`/rules?${query}`).expect(200);
  return body;
}

async function idsOf(query: string): Promise<string[]> {
  return (await list(query)).items.map(({ id }) => id);
}

const allRules = allRulePacks.flatMap(({ rules }) => rules);

describe("the list of rules", () => {
  test("page after page gives every rule of every pack once", async () => {
    const seen: string[] = [];
    let cursor: string | null = "";
    while (cursor !== null) {
      const page: RulesPage = await list(`limit=40${cursor && `&cursor=${cursor}`}`);
      expect(page.total).toBe(allRules.length);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(allRules.map(({ id }) => id));
  });

  test("goes by the place that made a rule", async () => {
    expect(await idsOf("jurisdiction=US-TX")).toEqual([
      "TX-MH-01",
      "TX-MH-02",
      "TX-PHYS-01",
      "TX-FREE-01",
    ]);
    expect(await idsOf("jurisdiction=US-AL")).toEqual([]);
  });

  test("goes by the place where rules count: its own, then federal ones, then those of Social Security", async () => {
    const { items } = await list("place=US-TX&limit=100");
    const names = items.map(({ lawName }) => lawName);
    expect([...new Set(names)]).toEqual(["Texas", "Federal law", "Social Security"]);
    expect(new Set((await list("place=US-AL&limit=100")).items.map((one) => one.lawName))).toEqual(
      new Set(["Federal law", "Social Security"]),
    );
  });

  test("never has United States law for another country", async () => {
    const laws = async (place: string) =>
      new Set((await list(`place=${place}`)).items.map(({ jurisdiction }) => jurisdiction));
    expect(await laws("IE")).toEqual(new Set(["IE", "EU"]));
    expect(await laws("FR")).toEqual(new Set(["EU"]));
    expect(await laws("BR")).toEqual(new Set());
  });

  test("goes by topic, together with a place", async () => {
    expect(await idsOf("place=US-TX&topic=free_copy")).toEqual(["TX-FREE-01", "FEE-04"]);
  });

  test.each([
    [
      "words of the statement, in any case and order",
      "UNPAID bill",
      ["NOTGROUND-BILL", "CA-BILL-01"],
    ],
    ["a citation", "611.0045", ["TX-MH-02"]],
    ["a citation with its sign", "§ 161.202", ["TX-FREE-01"]],
    ["an id, in small letters", "fed-clock-01", ["FED-CLOCK-01"]],
    ["a plain apostrophe for a printed one", "patient's interest", ["PR-03"]],
  ])("finds %s", async (_what, q, ids) => {
    const found = await idsOf(`q=${encodeURIComponent(q)}`);
    expect(found.filter((id) => ids.includes(id))).toEqual(ids);
    expect(found.length).toBeLessThan(10);
  });

  test("finds nothing where nothing has the words", async () => {
    expect(await list("q=leather")).toEqual({ items: [], nextCursor: null, total: 0 });
  });

  test("says of each how well it is known", async () => {
    const byId = new Map(
      [...(await list("jurisdiction=US&limit=100")).items, ...(await list("q=GA-01")).items].map(
        (item): [string, RuleSummary] => [item.id, item],
      ),
    );
    expect(byId.get("FED-CLOCK-01")).toMatchObject({
      length: { count: 30, unit: "calendar days" },
      confidence: "V1",
      confidenceInWords: "High: full text read",
      derived: false,
      notVerified: null,
    });
    expect(byId.get("FED-CLOCK-03")).toMatchObject({
      derived: true,
      length: null,
      confidence: "V1",
      confidenceInWords: "Worked out from the other rules",
    });
    expect(byId.get("SSA-APPEAL-01")).toMatchObject({ notVerified: "rule", verifiedOn: null });
    expect(byId.get("GA-01")).toMatchObject({
      notVerified: "length",
      verifiedOn: "2026-11-22",
    });
  });
});

test.each([
  ["an unknown topic", "topic=weather", "/query/topic"],
  ["a place that is no code", "place=Texas", "/query/place"],
  ["a place that is nowhere", "place=US-ZZ", "/query/place"],
  ["a jurisdiction that is no code", "jurisdiction=texas", "/query/jurisdiction"],
  ["a search that is too long", `q=${"x".repeat(201)}`, "/query/q"],
  ["a page that is too long", "limit=101", "/query/limit"],
  ["a cursor that is made up", "cursor=abc", "/query/cursor"],
  ["an unknown field", "color=red", "/query/color"],
])("refuses %s and points to it", async (_what, query, pointer) => {
  const { body } = await user.get(`/rules?${query}`).expect(422);
  expect(body.errors).toMatchObject([{ pointer }]);
});

describe("one rule", () => {
  const read = async (id: string): Promise<RuleDetail> =>
    (await user.get(`/rules/${id}`).expect(200)).body;

  test("comes whole: its words, its count, its sources, its worked examples", async () => {
    expect(await read("TX-PHYS-01")).toMatchObject({
      jurisdiction: "US-TX",
      lawName: "Texas",
      binds: "A physician",
      onlyIf: "Only if you ask in writing",
      clock: { trigger: "request_received", length: 15, unit: "business_day" },
      counting: expect.arrayContaining([
        { question: "Length", answer: "15 business days" },
        {
          question: "Counted",
          answer: "Saturdays, Sundays and federal holidays of the United States do not count.",
        },
      ]),
      workedExamples: [
        expect.objectContaining({ dayZero: "2026-11-02", due: "2026-11-24" }),
        expect.objectContaining({ dayZero: "2026-12-14", due: "2027-01-06" }),
      ],
      sources: [expect.objectContaining({ key: "S-TX-159006", edition: "Copy of 2024" })],
      derivedNote: expect.stringContaining("federal holiday calendar"),
      countedInCases: true,
      verifiedOn: "2026-11-22",
    });
  });

  test("names the rules that follow when its date is missed", async () => {
    const rule = await read("FED-CLOCK-01");
    expect(rule.onMiss).toMatchObject([{ id: "FED-OCR-01" }]);
    expect(rule.countedInCases).toBe(true);
    expect((await read("GA-01")).countedInCases).toBe(false);
  });

  test("says as data what a page may cost, and when a copy is free", async () => {
    expect(await read("LA-SSA-01")).toMatchObject({
      freeCopy: null,
      feeLimit: {
        perPage: [
          { upToPage: 5, cents: 50 },
          { upToPage: null, cents: 25 },
        ],
      },
    });
    expect(await read("TX-FREE-01")).toMatchObject({
      freeCopy: { price: "free", copies: "every" },
      feeLimit: null,
    });
  });

  test("has no clock where it gives no number", async () => {
    expect(await read("TX-MH-02")).toMatchObject({
      clock: null,
      counting: [],
      workedExamples: [],
      hipaaNote: expect.stringContaining("wider"),
    });
  });

  test.each(allRules.map(({ id }) => id))("%s has an address of its own", async (id) => {
    const rule = await read(id);
    expect(rule.id).toBe(id);
    expect(rule.counting.length > 0).toBe(rule.clock !== null);
  });

  test.each(["TX-MH-99", "fed-clock-01", "nonsense", "%00", "..%2Fholders"])(
    "is not found under %s",
    async (id) => {
      const { status } = await user.get(`/rules/${id}`);
      expect([404, 422]).toContain(status);
    },
  );
});

describe("the places whose law was read", () => {
  test("come with the true number of their rules", async () => {
    const { body } = await user.get("/jurisdictions").expect(200);
    const counted = new Map<string, number>();
    for (const { jurisdiction } of allRules)
      counted.set(jurisdiction, (counted.get(jurisdiction) ?? 0) + 1);
    expect(
      new Map(body.items.map((one: { code: string; rules: number }) => [one.code, one.rules])),
    ).toEqual(counted);
    expect(body.items[0]).toMatchObject({ code: "US", kind: "federal" });
    expect(body.notListed).toContain("not verified");
  });
});

test("the law is for those who are signed in", async () => {
  for (const path of [
    "/rules",
    "/rules/FED-CLOCK-01",
    "/jurisdictions",
    "/jurisdictions/US/rights",
  ])
    await app.request().get(`/api/v1${path}`).expect(401);
});
