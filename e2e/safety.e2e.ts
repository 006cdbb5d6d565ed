import { expect, test } from "@jest/globals";
import { requestOf, startCase } from "./support/case.ts";
import { daysAgo, typeDate } from "./support/days.ts";
import { desktop, journey } from "./support/journey.ts";
import { openSignedIn } from "./support/visitor.ts";

test("Leave now ends the session, and Back does not return", async () => {
  const visitor = await openSignedIn();
  const { page, context } = visitor;
  await context.route("https://www.weather.gov/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>Weather</title>" }),
  );
  await startCase(visitor, requestOf(3));
  await page
    .getByRole("link", { name: "Leave now" })
    .or(page.getByRole("button", { name: "Leave now" }))
    .click();
  await page.waitForURL("https://www.weather.gov/**");
  await page.goBack();
  expect(await page.getByText("Larkspur").count()).toBe(0);
  await page.goto("/");
  await page.getByRole("heading", { name: "Sign in", level: 1 }).waitFor();
  await context.close();
});

test("a stranger's case is not there", async () => {
  const [owner, stranger] = await Promise.all([openSignedIn(), openSignedIn()]);
  const casePath = await startCase(owner, requestOf(3));
  await stranger.page.goto(casePath);
  await stranger.page.getByRole("heading", { level: 1 }).waitFor();
  await stranger.page.waitForLoadState("networkidle");
  expect(await stranger.page.getByText("Larkspur").count()).toBe(0);
  expect(await stranger.page.locator("main").textContent()).toMatch(
    /not here|not find|not there|no such/i,
  );
  await owner.context.close();
  await stranger.context.close();
});

test("what the server refuses stays in the form, with the reason beside it", async () => {
  const visitor = await openSignedIn();
  const { page, context } = visitor;
  await startCase(visitor, requestOf(10));
  await page.getByRole("link", { name: "Tell us what happened" }).first().click();
  await page.getByRole("link", { name: /^They asked for more time/ }).click();
  await typeDate(page, /When did it reach you/, daysAgo(30));
  await page
    .getByRole("group", { name: /in writing/ })
    .getByLabel(/^Yes/)
    .check();
  await page.getByLabel(/What reason/).fill("The archive is off site.");
  await page.getByRole("button", { name: "See what this changes" }).click();
  await page.getByRole("heading", { name: "There is a problem" }).waitFor();
  expect(await page.getByLabel(/What reason/).inputValue()).toBe("The archive is off site.");
  await page.getByRole("link", { name: "Back to the case" }).click();
  await page.getByRole("heading", { name: "Records from Larkspur Psychiatry" }).waitFor();
  expect(await page.getByText("They asked for more time").count()).toBe(0);
  await context.close();
});

journey(
  "the keyboard reaches the main part, the next step and the way out",
  async ({ page }) => {
    await page.goto("/");
    await page.getByRole("heading", { name: "Start with one request" }).waitFor();
    await page.locator("body").press("Tab");
    const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
    expect(await focused()).toBe("Skip to the main part");
    await page.keyboard.press("Tab");
    expect(await focused()).toMatch(/Crisis line/);
    await page.keyboard.press("Tab");
    expect(await focused()).toMatch(/Leave now/);
    await page.getByRole("link", { name: "Start a case" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: /Whose records/, level: 1 }).waitFor();
    expect(await focused()).toMatch(/Whose records/);
  },
  { screen: desktop },
);
