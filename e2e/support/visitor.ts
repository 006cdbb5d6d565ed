import { randomUUID } from "node:crypto";
import { afterAll } from "@jest/globals";
import { type APIResponse, type Browser, chromium, type Page } from "playwright-core";
import type { TestMailbox } from "../../server/src/testing/test-mailbox.ts";
import { openPage, type Screen, type WatchedPage } from "./browser.ts";
import { readShared } from "./shared-start.ts";

const password = "harbor lantern violet spoon";

/** Somebody with a browser window. */
export interface Visitor extends WatchedPage {
  email: string;
}

let browser: Promise<Browser> | null = null;

afterAll(async () => {
  await (await browser)?.close();
});

/** A window of somebody who has no account yet, on the shared app unless another one is named. */
export async function openVisitor(screen: Screen = {}, appUrl?: string): Promise<Visitor> {
  const shared = readShared();
  browser ??= chromium.connect(shared.browserEndpoint);
  const watched = await openPage(await browser, appUrl ?? shared.appUrl, screen);
  return { ...watched, email: `${randomUUID()}@example.org` };
}

/** A window of somebody who has just made an account and is signed in: by the API, because signing up by hand is a journey of its own. */
export async function openSignedIn(screen: Screen = {}): Promise<Visitor> {
  const visitor = await openVisitor(screen);
  const { request } = visitor.context;
  const account = { email: visitor.email, password };
  const data = { ...account, name: "Renata", timeZone: "America/Chicago" };
  await expectDone(await request.post("/api/auth/sign-up/email", { data }));
  await expectDone(await request.post("/api/auth/sign-in/email", { data: account }));
  return visitor;
}

/** Throws with what the API said where it refused. */
export async function expectDone(answer: APIResponse): Promise<void> {
  if (!answer.ok())
    throw new Error(`${answer.url()} said ${answer.status()}: ${await answer.text()}`);
}

/** Makes an account by hand and signs in with it; where mail is set up, opens the link that came. Ends on Today. */
export async function signUpByHand(
  { page, email }: Visitor,
  { mailbox }: { mailbox?: TestMailbox } = {},
): Promise<void> {
  await page.goto("/sign-up");
  await page.getByLabel("Your name").fill("Renata");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Make my account" }).click();
  await page.getByRole("button", { name: "Make my account" }).waitFor({ state: "detached" });
  if (mailbox) await page.goto(await confirmationLink(mailbox));
  await signInByHand(page, email);
}

async function confirmationLink(mailbox: TestMailbox): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    for (const { text } of await mailbox.messages()) {
      const [link] = text?.match(/http\S+verify-email\S+/) ?? [];
      if (link) return link;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("No message to confirm the address came.");
}

async function signInByHand(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: /^Today/, level: 1 }).waitFor();
}
