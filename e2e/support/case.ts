import { randomUUID } from "node:crypto";
import type { Page } from "playwright-core";
import type { NewCase } from "../../shared/src/api/cases.ts";
import type { NewEvent } from "../../shared/src/workflow/events.ts";
import { expectReadable } from "./browser.ts";
import { daysAgo, type SomeDay, typeDate } from "./days.ts";
import { expectDone, type Visitor } from "./visitor.ts";

const office = "Larkspur Psychiatry";
/** A state whose law nobody read: there federal law alone counts. */
const unreadState = { code: "US-ME", name: "Maine" };

/** What an event says besides its day. The API checks it. */
interface Told {
  type: NewEvent["type"];
  daysAgo: number;
  details?: object;
}

const askedFor = { kinds: ["complete_record"], from: null, to: null, format: "pdf" };

/** A request that was sent, and arrived, so many days ago. */
export function requestOf(days: number): Told[] {
  return [
    { type: "request_sent", daysAgo: days, details: { method: "fax", askedFor } },
    { type: "receipt_established", daysAgo: days, details: { basis: "fax_confirmation" } },
  ];
}

/** Opens a case with a past by the API, and the page of it. Answers the path of the case. */
export async function startCase(
  { page }: Visitor,
  events: readonly Told[],
  more: { holder?: object; claimStage?: NewCase["claimStage"] } = {},
): Promise<string> {
  const data = {
    person: { name: "Renata Moreno" },
    holder: {
      name: office,
      kind: "practice",
      jurisdiction: unreadState.code,
      doctorName: "Alan Reyes, MD",
      hipaaCovered: "yes",
      ...more.holder,
    },
    claimStage: more.claimStage ?? "reconsideration",
    events: events.map(toEvent),
  };
  const headers = { "Idempotency-Key": randomUUID() };
  const answer = await page.request.post("/api/v1/cases", { headers, data });
  await expectDone(answer);
  const { id } = await answer.json();
  await page.goto(`/cases/${id}`);
  await onTheCase(page);
  return `/cases/${id}`;
}

function toEvent({ type, daysAgo: days, details = {} }: Told): object {
  const { iso } = daysAgo(days);
  return { type, occurredOn: { earliest: iso, latest: iso }, details };
}

async function onTheCase(page: Page): Promise<void> {
  await page.getByRole("heading", { level: 1, name: `Records from ${office}` }).waitFor();
}

/** Answers the questions of a new case by hand, for a request that was sent, and arrived, on these days. Ends on the case. */
export async function openCaseByHand(
  page: Page,
  { sent, arrived }: { sent: SomeDay; arrived: SomeDay },
): Promise<void> {
  await page.goto("/cases/new");
  const goOn = () => page.getByRole("button", { name: "Continue" }).click();
  await page.getByLabel("Mine").check();
  await page.getByLabel("Your name").fill("Renata Moreno");
  await goOn();
  await page.getByLabel("Name of the office or the therapist").fill(office);
  await page.getByLabel(/Name of your doctor/).fill("Alan Reyes, MD");
  await page.getByLabel(/In which state/).selectOption({ label: unreadState.name });
  await goOn();
  await page.getByLabel(/^Yes/).check();
  await goOn();
  await page.getByRole("heading", { name: "What do you want to have?" }).waitFor();
  await goOn();
  await page.getByLabel(/^Yes/).check();
  await page.getByLabel("In the patient portal").check();
  await typeDate(page, "When did you ask?", sent);
  await page.getByLabel("Yes, or about").check();
  await typeDate(page, "When did it arrive?", arrived);
  await page.getByLabel("The portal shows it").check();
  await goOn();
  await page.getByLabel(/A reconsideration/).check();
  await goOn();
  await page.getByRole("button", { name: "Open the case" }).click();
  await onTheCase(page);
}

/** What stands before "Yes, write it down", by the heading of its part. */
type Foreseen = Partial<Record<"Is it allowed?" | "What changes" | "Your next step", string>>;

export interface Telling {
  /** The day it happened; today unless given. */
  on?: SomeDay;
  answer?: (page: Page) => Promise<void>;
  /** What must stand in "See what this changes" before it is written down. */
  foresees?: Foreseen;
  /** False where another journey looks at this form. */
  look?: boolean;
}

/** Tells what happened on the form for it, looks at what would change, and writes it down. Ends on the case. */
export async function tell(
  page: Page,
  casePath: string,
  type: NewEvent["type"],
  telling: Telling = {},
): Promise<void> {
  await page.goto(`${casePath}/record?type=${type}`);
  await answerAndSee(page, type, telling);
  await writeDown(page);
}

/** The same by "What happened?", as a person gets there: from the case, by a word if need be, to the choice in their own words. */
export async function pick(
  page: Page,
  words: string,
  { find, ...telling }: Telling & { find?: string } = {},
): Promise<void> {
  await page.getByRole("link", { name: "Tell us what happened" }).click();
  if (find) await page.getByLabel("Find it by a word").fill(find);
  await page.getByRole("link", { name: words }).click();
  await answerAndSee(page, words, telling);
  await writeDown(page);
}

/** From an open form to what it would change, which is looked at. */
export async function answerAndSee(
  page: Page,
  what: string,
  { on = daysAgo(0), answer, foresees = {}, look = false }: Telling,
): Promise<void> {
  await fillForm(page, on, answer);
  if (look) await expectReadable(page, `the form for ${what}`);
  await seeChanges(page);
  for (const [heading, words] of Object.entries(foresees))
    await page.getByRole("region", { name: heading }).getByText(words).first().waitFor();
}

/** Fills in a form that stands open. */
export async function fillForm(
  page: Page,
  on: SomeDay,
  answer?: (page: Page) => Promise<void>,
): Promise<void> {
  const when = /^(When|On which day|From which day)/i;
  await page.getByRole("group", { name: when }).first().getByLabel("Year").waitFor();
  const group = page.getByRole("group", { name: when }).first();
  await group.getByLabel("Month").fill(on.month);
  await group.getByLabel("Day", { exact: true }).fill(on.day);
  await group.getByLabel("Year").fill(on.year);
  await answer?.(page);
}

/** From a filled form to what it would change. */
export async function seeChanges(page: Page): Promise<void> {
  await page.getByRole("button", { name: "See what this changes" }).click();
  await page.getByRole("button", { name: "Yes, write it down" }).waitFor();
}

/** Says yes to what it would change. Ends on the case. */
export async function writeDown(page: Page): Promise<void> {
  await confirm(page);
  await onTheCase(page);
}

/** Says yes to what it would change. Ends where the form was opened from. */
export async function confirm(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Yes, write it down" }).click();
  await page.getByText(/^Written down\./).waitFor();
}

/** The case stands on the rung with this title, and no rung further. */
export async function rungIs(page: Page, title: string): Promise<void> {
  await page.locator("[aria-current=step]").filter({ hasText: title }).waitFor();
}

/** The step that is recommended first is this one. */
export async function nextStepIs(page: Page, title: RegExp | string): Promise<void> {
  await page.locator(".next .do").filter({ hasText: title }).waitFor();
}

/** A date that stands in its margin: the day, and how far away it is or how late. */
export async function dateIs(
  page: Page,
  title: string,
  { iso, away }: { iso: string; away?: RegExp },
): Promise<void> {
  const entry = page.getByRole("region", { name: "What is due, and when?" }).locator("article");
  const dated = entry.filter({ hasText: title }).first().locator(".date");
  await dated.filter({ hasText: String(Number(iso.slice(8))) }).waitFor();
  if (away) await dated.filter({ hasText: away }).waitFor();
}

export async function shows(page: Page, words: RegExp | string): Promise<void> {
  await page.getByText(words).first().waitFor();
}

/** Chooses an answer in the group with this question. */
export async function choose(page: Page, question: RegExp | string, words: string): Promise<void> {
  await page.getByRole("group", { name: question }).getByLabel(words, { exact: true }).check();
}
