import type { Page } from "playwright-core";
import type { TestMailbox } from "../../server/src/testing/test-mailbox.ts";

const password = "harbor lantern violet spoon";

/** Makes an account in the browser and signs in with it; where mail is set up, opens the link that came. Ends on Today. */
export async function signUpAndIn(
  page: Page,
  email: string,
  { mailbox }: { mailbox?: TestMailbox } = {},
): Promise<void> {
  await page.goto("/sign-up");
  await page.getByLabel("Your name").fill("Renata");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Make my account" }).click();
  await page.getByRole("button", { name: "Make my account" }).waitFor({ state: "detached" });
  if (mailbox) await page.goto(await confirmationLink(mailbox));
  await signIn(page, email);
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

export async function signIn(page: Page, email: string): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { name: /^Today/, level: 1 }).waitFor();
}

/** A calendar date as a person types it. */
export interface TypedDate {
  month: string;
  day: string;
  year: string;
}

/** The date so many days before today, in the place the browser is in. */
export function daysAgo(days: number): TypedDate {
  const words = new Intl.DateTimeFormat("en-US", {
    timeZone: "America/Chicago",
    year: "numeric",
    month: "long",
    day: "numeric",
  });
  const parts = words.formatToParts(new Date(Date.now() - days * 86_400_000));
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return { month: part("month"), day: part("day"), year: part("year") };
}

/** Types a date into the group of three fields with this legend. */
export async function typeDate(
  page: Page,
  legend: string | RegExp,
  date: TypedDate,
): Promise<void> {
  const group = page.getByRole("group", { name: legend });
  await group.getByLabel("Month").fill(date.month);
  await group.getByLabel("Day", { exact: true }).fill(date.day);
  await group.getByLabel("Year").fill(date.year);
}

/** A state whose law nobody read: there federal law alone counts. */
const unreadState = "Maine";

/** Answers the questions of a new case for a request that was sent, and arrived, on these days. Ends on the case. */
export async function openCase(
  page: Page,
  {
    sent,
    arrived,
    state = unreadState,
    kind,
  }: { sent: TypedDate; arrived: TypedDate | null; state?: string; kind?: string },
): Promise<void> {
  await page.goto("/cases/new");
  const goOn = () => page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("Mine").check();
  await page.getByLabel("Your name").fill("Renata Moreno");
  await goOn();
  await page.getByLabel("Name of the office or the therapist").fill("Larkspur Psychiatry");
  if (kind) await page.getByLabel(/What is it/).selectOption({ label: kind });
  await page.getByLabel(/Name of your doctor/).fill("Alan Reyes, MD");
  await page.getByLabel(/In which state/).selectOption({ label: state });
  await goOn();
  await page.getByLabel(/^Yes/).check();
  await goOn();
  await page.getByRole("heading", { name: "What do you want to have?" }).waitFor();
  await goOn();
  await page.getByLabel(/^Yes/).check();
  await page.getByLabel("In the patient portal").check();
  await typeDate(page, "When did you ask?", sent);
  if (arrived) {
    await page.getByLabel("Yes, or about").check();
    await typeDate(page, "When did it arrive?", arrived);
    await page.getByLabel("The portal shows it").check();
  } else {
    await page
      .getByRole("group", { name: /Do you know when it arrived/ })
      .getByLabel(/^No/)
      .check();
  }
  await goOn();
  await page.getByLabel(/A reconsideration/).check();
  await goOn();
  await page.getByRole("button", { name: "Open the case" }).click();
  await page.getByRole("heading", { name: "Records from Larkspur Psychiatry" }).waitFor();
}
