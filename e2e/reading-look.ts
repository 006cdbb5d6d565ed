import { AxeBuilder } from "@axe-core/playwright";
import packed from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import { signUpAndIn } from "./support/visitor.ts";

const base = "http://localhost:4617";
const out = "/tmp/shots-reading";
const browser = await chromium.launch({
  executablePath: await packed.executablePath(),
  args: ["--no-sandbox"],
});
const context = await browser.newContext({ baseURL: base, viewport: { width: 1280, height: 900 } });
const page = await context.newPage();
page.on("console", (m) => {
  if (m.type() === "error") console.log("CONSOLE", m.text());
});
await signUpAndIn(page, `r${Date.now()}@example.org`);
const loaded = await page.evaluate(async () => {
  const r = await fetch("/api/v1/demo", {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
    body: "{}",
  });
  return r.status;
});
console.log("demo", loaded);
const id = await page.evaluate(async () => {
  const r = await fetch("/api/v1/cases?q=Tarn");
  const j = await r.json();
  return j.items[0]?.id;
});
console.log(id);
async function shoot(name: string) {
  console.log(name, Date.now() % 1000000);
  for (const [width, scheme] of [
    [1280, "light"],
    [390, "dark"],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.waitForTimeout(150);
    await page.screenshot({ path: `${out}/${name}-${width}-${scheme}.png`, fullPage: true });
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode(true)
      .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag2aaa", "best-practice"])
      .analyze();
    for (const v of violations)
      console.log(
        name,
        width,
        scheme,
        v.id,
        v.nodes.slice(0, 3).map((n) => n.html.slice(0, 200)),
      );
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (wide) console.log("SIDEWAYS", name, width);
  }
  await page.setViewportSize({ width: 320, height: 800 });
  if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth))
    console.log("SIDEWAYS 320", name);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "light" });
}
const other = await page.evaluate(async () => {
  const r = await fetch("/api/v1/cases");
  const j = await r.json();
  return j.items.find((one) => !one.holder.name.includes("Tarn"))?.id;
});
await page.goto(`/cases/${other}/reading`);
await page.getByRole("button", { name: "Keep this choice" }).waitFor();
await page.getByRole("radio", { name: /I read with somebody/ }).click();
await shoot("choice");
await page.getByRole("button", { name: "Keep this choice" }).click();
await page.getByRole("link", { name: "Choose again" }).waitFor();
await page.getByRole("link", { name: /Mark a line like this: “In remission”/ }).click();
await page.getByRole("heading", { name: "A line that you mark" }).waitFor();
await shoot("mark");
await page.goto(`/cases/${other}/received`);
await page.getByText("Nothing has come yet").waitFor();
await shoot("nothing");
await browser.close();
