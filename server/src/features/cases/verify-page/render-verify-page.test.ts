import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { describeBreak } from "@recourse/shared/content/pages/timeline/chain-faults";
import { verifyPageTexts as texts } from "@recourse/shared/content/pages/timeline/verify-page";
import { groupSeal } from "@recourse/shared/timeline/group-seal";
import { partialHarmsOf, partialOf } from "@recourse/shared/timeline/partial-chain.fixture";
import { chainOf, harmsOf } from "@recourse/shared/timeline/timeline.fixture";
import type { ChainFile } from "@recourse/shared/timeline/timeline-chain";
import { type BrowserServer, chromium, type Page } from "playwright-core";
import { serveBrowser } from "../../../../../e2e/support/chromium.ts";
import { sha256 } from "../../../database/seal-events.ts";
import { renderVerifyPage } from "./render-verify-page.ts";

let server: BrowserServer;
let page: Page;
let folder: string;
const requests: string[] = [];
const complaints: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "recourse-verify-page-"));
  server = await serveBrowser();
  const browser = await chromium.connect(server.wsEndpoint());
  page = await browser.newPage();
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("console", (message) => complaints.push(message.text()));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** From a folder, as somebody opens a file of the packet. */
async function openPage(chain: ChainFile | null): Promise<void> {
  const file = join(folder, "timeline-check.html");
  writeFileSync(file, renderVerifyPage(chain));
  await page.goto(pathToFileURL(file).href);
}

const resultOf = () => page.locator("#result p").allTextContents();
const entriesOf = () => page.locator("#entries > li .state").allTextContents();
const whole = chainOf(5, sha256);

describe("in a browser, from a folder", () => {
  test("says that a whole timeline is whole, shows its entries, and asks for nothing else", async () => {
    requests.length = 0;
    await openPage(whole);
    expect(await resultOf()).toEqual([texts.whole.replace("{count}", "5"), texts.compare]);
    expect(await entriesOf()).toEqual(Array.from({ length: 5 }, () => texts.fits));
    expect(await page.locator("#entries").textContent()).toContain("They said number 5");
    expect(await page.locator("#entries").textContent()).toContain("October 12, 2026");
    expect(requests).toEqual([page.url()]);
    expect(complaints).toEqual([]);
  });

  test.each(harmsOf(sha256))("finds %s", async (_name, harm, found) => {
    const chain = harm(whole);
    await openPage(chain);
    const [verdict, fault, before] = await resultOf();
    expect(verdict).toBe(texts.broken);
    expect(fault).toBe(describeBreak(found));
    const count = found.place - 1;
    expect(before).toBe(
      count === 0 ? texts.noneBefore : texts.before.replace("{count}", String(count)),
    );
    const fitting = (await entriesOf()).filter((state) => state === texts.fits);
    expect(fitting).toHaveLength(Math.min(count, chain.entries.length));
  });

  test("makes the same seals as the server, for a text of any length and any letters", async () => {
    await openPage(null);
    const samples = [
      "",
      "abc",
      "é😀".repeat(9),
      ..."0123456789".split("").map((x) => x.repeat(Number(x) + 55)),
    ];
    for (const sample of samples) {
      const text = JSON.stringify({ caseId: whole.caseId, sequence: 1, note: sample });
      const seal = sha256(`${"0".repeat(64)}${sha256(text)}`);
      await openFile({ ...whole, length: 1, head: seal, entries: [{ text, seal }] });
      expect(await resultOf()).toEqual([texts.whole.replace("{count}", "1"), texts.compare]);
    }
  });

  test("what an entry says is text, even where it looks like a page", async () => {
    const evil = "</script><script>document.title='taken'</script><img src=x onerror=alert(1)>";
    const text = JSON.stringify({
      caseId: whole.caseId,
      sequence: 1,
      type: "note_added",
      occurredOn: { earliest: "2026-10-12", latest: "2026-10-13" },
      recordedOn: "2026-10-13",
      note: evil,
      details: { text: evil },
    });
    const seal = sha256(`${"0".repeat(64)}${sha256(text)}`);
    await openPage({ ...whole, length: 1, head: seal, entries: [{ text, seal }] });
    expect(await page.title()).toBe(texts.title);
    expect(await page.locator("#entries").textContent()).toContain(evil);
    expect(await page.locator("#entries img").count()).toBe(0);
    expect(await page.locator("#entries").textContent()).toContain(
      "October 12, 2026 to October 13, 2026",
    );
  });

  test("opens a file, and says so where it is something else", async () => {
    await openPage(null);
    expect(await resultOf()).toEqual([texts.nothingOpen]);
    await openFile(whole);
    expect(await resultOf()).toEqual([texts.whole.replace("{count}", "5"), texts.compare]);
    await openFile({ form: "another" });
    expect(await resultOf()).toEqual([texts.notAChain]);
    expect(await page.locator("#opened").isVisible()).toBe(false);
  });

  test("finds a seal that was kept, which a timeline made up anew does not have", async () => {
    const kept = whole.entries[2]?.seal ?? "";
    const typed = kept.replace(/(.{4})/g, "$1 ").toUpperCase();
    await openPage(whole);
    await page.getByLabel(texts.keptLabel).fill(typed);
    expect(await page.locator("#kept-result").textContent()).toBe(
      texts.keptFound.replaceAll("{place}", "3"),
    );
    await openFile(chainOf(2, sha256));
    expect(await page.locator("#kept-result").textContent()).toBe(texts.keptMissing);
    const [, changed] = harmsOf(sha256)[0] ?? [];
    if (changed) await openFile(changed(whole));
    expect(await page.locator("#kept-result").textContent()).toBe(
      texts.keptBroken.replace("{place}", "3"),
    );
  });
});

describe("with withheld entries", () => {
  const partial = partialOf(whole, [1, 4], sha256);

  test("says how many, what that means, and to compare the last seal; shows the others", async () => {
    await openPage(partial);
    const withheld = texts.withheld.replace("{withheld}", "3").replace("{count}", "5");
    expect(await resultOf()).toEqual([
      texts.whole.replace("{count}", "5"),
      withheld,
      texts.compare,
    ]);
    expect(await page.locator("#head").textContent()).toBe(groupSeal(whole.head ?? ""));
    expect(await entriesOf()).toEqual(Array.from({ length: 5 }, () => texts.fits));
    expect(await page.locator("#entries").textContent()).toContain("They said number 4");
    expect(await page.getByRole("heading", { name: "Entry 2: withheld" }).count()).toBe(1);
    expect(await page.content()).not.toMatch(/They said number [235]/);
  });

  test.each(partialHarmsOf(sha256))("finds %s", async (_name, harm, found) => {
    await openPage(harm(partial));
    const [verdict, fault] = await resultOf();
    expect([verdict, fault]).toEqual([texts.broken, describeBreak(found)]);
  });

  test("refuses a file that says it is whole and withholds an entry, or that says both of one", async () => {
    const [shown, withheld] = partial.entries;
    await openPage(null);
    await openFile(partial);
    await openFile({ ...partial, head: null, form: whole.form });
    await openFile(partial);
    await openFile({ ...partial, head: null, entries: [{ ...withheld, ...shown }] });
    await openFile(partial);
    await openFile({ ...partial, head: null, entries: [{ seal: withheld?.seal, digest: "x" }] });
  });
});

test("what an entry holds is told row by row, in words", async () => {
  const text = JSON.stringify({
    caseId: whole.caseId,
    sequence: 1,
    type: "request_sent",
    occurredOn: { earliest: "2026-10-12", latest: "2026-10-12" },
    recordedOn: "2026-10-13",
    details: {
      askedFor: { kinds: ["complete_record", "treatment_notes"], from: null },
      typed: "as_Typed",
    },
  });
  const seal = sha256(`${"0".repeat(64)}${sha256(text)}`);
  await openPage({ ...whole, length: 1, head: seal, entries: [{ text, seal }] });
  expect(await page.locator("#entries dl > div").allInnerTexts()).toEqual([
    "Happened\nOctober 12, 2026",
    "Recorded\nOctober 13, 2026",
    "Asked for: kinds\ncomplete record, treatment notes",
    "Typed\nas_Typed",
    `Seal\n${groupSeal(seal)}`,
  ]);
});

async function openFile(content: object): Promise<void> {
  const buffer = Buffer.from(JSON.stringify(content));
  await page
    .locator("#file")
    .setInputFiles({ name: "a.json", mimeType: "application/json", buffer });
  // The file is read in turn. A timeline is opened when its last seal can be seen; what is none, and has no last seal here, when that is
  // said. The page lets no script be evaluated that comes later, so this looks from outside.
  const head = "head" in content && typeof content.head === "string" ? content.head : null;
  const shown =
    head === null
      ? page.locator("#result", { hasText: texts.notAChain })
      : page.locator("#head", { hasText: groupSeal(head) });
  await shown.waitFor();
}
