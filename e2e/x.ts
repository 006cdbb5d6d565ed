import packed from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import fs from "node:fs";
const base = "http://localhost:4377";
const browser = await chromium.launch({ executablePath: await packed.executablePath(), args: ["--no-sandbox"] });
const ctx = await browser.newContext({ viewport: { width: 1280, height: 900 } });
const page = await ctx.newPage();
page.on("console", (m) => { if (m.type() === "error") console.log("console:", m.text()); });
page.on("pageerror", (e) => console.log("pageerror", e.message));
const state = "/tmp/pk/state.json";
if (fs.existsSync(state)) { await ctx.addCookies(JSON.parse(fs.readFileSync(state, "utf8")).cookies); }
await page.goto(base + "/");
if (!fs.existsSync(state)) {
  await page.goto(base + "/sign-up");
  await page.getByLabel("Your name").fill("Dana");
  await page.getByLabel("E-mail address").fill("dana@example.org");
  await page.getByLabel("Password", { exact: true }).fill("quiet otters swim at dawn");
  await page.getByRole("button", { name: "Make my account" }).click();
  await page.waitForTimeout(2000);
  await page.goto(base + "/sign-in");
  await page.getByLabel("E-mail address").fill("dana@example.org");
  await page.getByLabel("Password", { exact: true }).fill("quiet otters swim at dawn");
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.waitForTimeout(2500);
  await page.goto(base + "/account");
  await page.getByRole("button", { name: "Show made-up cases" }).click();
  await page.waitForTimeout(4000);
  await ctx.storageState({ path: state });
}
const cases = await page.evaluate(async () => (await (await fetch("/api/v1/cases?limit=50")).json()).items.map((c: any) => [c.id, c.stage, c.overdue, c.holder.name]));
console.log(cases);
const wanted = cases.find((c: any) => c[2] === true) ?? cases[0];
const id = process.argv[2] ?? wanted[0];
// papers
const docs = await page.evaluate(async (id: string) => (await (await fetch(`/api/v1/cases/${id}/documents`)).json()).items.length, id);
if (docs < 2) {
  await page.goto(`${base}/cases/${id}`);
  await page.getByLabel("Add papers from this device").setInputFiles([{ name: "fax report.pdf", mimeType: "application/pdf", buffer: fs.readFileSync("/tmp/pk/ws/scan.pdf") }, { name: "note.txt", mimeType: "text/plain", buffer: Buffer.from("Called at nine.\nThey said no.") }]);
  await page.waitForTimeout(4000);
}
if (what0()) { const r = await page.evaluate(async (id: string) => { const c = await (await fetch(`/api/v1/cases/${id}`)).json(); const ex: any = {}; c.documents.forEach((d: any, i: number) => { ex[d.id] = { proves: c.events[i].id, title: "Paper number " + (i + 1) }; }); const a = await fetch(`/api/v1/cases/${id}/exhibits`, { method: "PATCH", headers: { "content-type": "application/json" }, body: JSON.stringify({ exhibits: ex }) }); return a.status; }, id); console.log("tie", r); }
function what0() { return process.argv[3] === "make" || process.argv[3] === "exhibits"; }
const axe = fs.readFileSync("node_modules/axe-core/axe.min.js", "utf8");
async function look(name: string, path: string, before?: () => Promise<void>) {
  for (const [w, scheme] of [[1280, "light"], [390, "light"], [1280, "dark"]] as const) {
    await page.setViewportSize({ width: w, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(base + path);
    await page.waitForTimeout(1200);
    if (before) await before();
    await page.screenshot({ path: `/tmp/pk/shot-${name}-${w}-${scheme}.png`, fullPage: true });
    await page.evaluate(axe);
    const found = await page.evaluate(async () => (await (window as any).axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"] })).violations.map((v: any) => [v.id, v.nodes.map((n: any) => n.html.slice(0, 120))]));
    console.log(name, w, scheme, JSON.stringify(found));
  }
}
const what = process.argv[3] ?? "all";
if (what === "all" || what === "exhibits") await look("exhibits", `/cases/${id}/exhibits`, async () => { const s = page.locator("details summary").first(); if (await s.count()) await s.click(); });
if (what === "all" || what === "packet") await look("packet", `/cases/${id}/packet`);
if (what === "make") {
  await page.goto(`${base}/cases/${id}/packet`);
  await page.getByRole("button", { name: /Make (the packet|it again)/ }).click();
  for (let i = 0; i < 60; i++) { await page.waitForTimeout(700); const t = await page.locator(".making").count(); if (i % 3 === 0) console.log(await page.locator(".making").allInnerTexts()); if (i === 2) await page.screenshot({ path: "/tmp/pk/shot-making.png", fullPage: true }); if (!t && i > 2) break; }
  await page.screenshot({ path: "/tmp/pk/shot-made.png", fullPage: true });
  const d = page.waitForEvent("download"); await page.getByRole("link", { name: /Download the PDF/ }).click(); const f = await d; await f.saveAs("/tmp/pk/packet.pdf"); console.log(f.suggestedFilename());
}
if (what === "print") {
  await page.setViewportSize({ width: 1000, height: 900 });
  for (const [n, p] of [["case", `/cases/${id}`], ["rights", "/rules/rights/US-TX"], ["packet", `/cases/${id}/packet`], ["exhibits", `/cases/${id}/exhibits`]]) {
    await page.goto(base + p); await page.waitForTimeout(4000);
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    fs.writeFileSync(`/tmp/pk/print-${n}.pdf`, await page.pdf({ format: "Letter" }));
    await page.emulateMedia({ media: "screen" });
  }
}
await browser.close();
