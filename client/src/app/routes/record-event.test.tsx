import { describe, expect, test } from "@jest/globals";
import type { CaseDetail } from "@recourse/shared/api/cases";
import { previewCommand } from "@recourse/shared/assessment/preview";
import { newEventSchema } from "@recourse/shared/workflow/events";
import { replay } from "@recourse/shared/workflow/records-case";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { answerFetch, type Call, json, problem } from "../../testing/answer-fetch.ts";
import {
  askedAndArrived,
  sampleCase,
  sampleCaseId,
  sampleToday,
} from "../../testing/case-sample.ts";
import { renderApp } from "../../testing/render-app.tsx";

const casePath = `/api/v1/cases/${sampleCaseId}`;

/** Answers a preview as the server does: with the shared rules. */
function answerPreview(seen: CaseDetail) {
  return ({ body }: Call) => {
    const event = newEventSchema.parse(body);
    const facts = { ...seen, state: replay(seen.events) };
    const previewed = previewCommand({ kind: "record", eventId: "new", event }, facts, {
      today: sampleToday,
      actorId: "user",
    });
    return previewed.ok ? json(previewed) : problem(409, { detail: previewed.message });
  };
}

const recorded = (version: number) =>
  json({ version, case: sampleCase({ version }), events: [], warnings: [] }, 201);

async function typeDay(group: HTMLElement, month: string, day: string, year: string) {
  const inputs = within(group);
  await userEvent.type(inputs.getByRole("textbox", { name: "Month" }), month);
  await userEvent.type(inputs.getByRole("textbox", { name: "Day" }), day);
  await userEvent.type(inputs.getByRole("textbox", { name: "Year" }), year);
}

/** Fills the form for a letter that asks for more time. */
async function fillExtension() {
  await screen.findByRole("heading", { name: "They asked for more time" });
  await typeDay(screen.getByRole("group", { name: "When did it reach you?" }), "11", "18", "2026");
  await userEvent.click(screen.getByRole("radio", { name: /Yes: a letter/ }));
  await typeDay(screen.getByRole("group", { name: /The date on the letter/ }), "11", "16", "2026");
}

const look = () => userEvent.click(screen.getByRole("button", { name: "See what this changes" }));
const confirm = () => userEvent.click(screen.getByRole("button", { name: "Yes, write it down" }));
const typedDay = () =>
  within(screen.getByRole("group", { name: /The date on the letter/ })).getByRole<HTMLInputElement>(
    "textbox",
    { name: "Day" },
  ).value;

const address = `/cases/${sampleCaseId}/record?type=extension_notice_received`;

describe("recording what happened", () => {
  test("offers only what can have happened", async () => {
    answerFetch({ [`GET ${casePath}`]: () => json(sampleCase({ events: [] })) });
    await renderApp(`/cases/${sampleCaseId}/record`);
    expect(await screen.findByRole("link", { name: /I asked for the records/ })).toBeTruthy();
    expect(screen.queryByRole("link", { name: /asking for more time/ })).toBeNull();
  });

  test("shows what an event changes, and saves only after a yes", async () => {
    const seen = sampleCase();
    const calls = answerFetch({
      [`GET ${casePath}`]: () => json(seen),
      [`POST ${casePath}/events/preview`]: answerPreview(seen),
      [`POST ${casePath}/events`]: () => recorded(4),
    });
    await renderApp(address);
    await fillExtension();
    await look();
    const allowed = await screen.findByRole("region", { name: "Is it allowed?" });
    expect(allowed.textContent).toMatch(/after the last day for it/);
    expect(calls.some(({ path }) => path === `${casePath}/events`)).toBe(false);
    await confirm();
    expect(await screen.findByText(/^Written down\./)).toBeTruthy();
    const saved = calls.find(({ path }) => path === `${casePath}/events`);
    expect(saved?.headers.get("if-match")).toBe('"3"');
    expect(saved?.headers.get("idempotency-key")).toBeTruthy();
    expect(saved?.body).toEqual({
      type: "extension_notice_received",
      occurredOn: { earliest: "2026-11-18", latest: "2026-11-18" },
      details: { written: true, datedOn: "2026-11-16" },
    });
  });

  test("“change something” and Back keep what was typed", async () => {
    const seen = sampleCase();
    answerFetch({
      [`GET ${casePath}`]: () => json(seen),
      [`POST ${casePath}/events/preview`]: answerPreview(seen),
    });
    await renderApp(address);
    await fillExtension();
    await look();
    await screen.findByRole("region", { name: "What changes" });
    await userEvent.click(screen.getByRole("button", { name: "No, change something" }));
    await screen.findByRole("button", { name: "See what this changes" });
    expect(typedDay()).toBe("16");
  });

  test("a refusal stands at the field, and nothing typed is lost", async () => {
    answerFetch({
      [`GET ${casePath}`]: () => json(sampleCase()),
      [`POST ${casePath}/events/preview`]: () =>
        problem(409, {
          reason: "before_the_request",
          detail: "This lies before the request.",
          errors: [{ pointer: "/occurredOn", detail: "This lies before the request." }],
        }),
    });
    await renderApp(address);
    await fillExtension();
    await look();
    const summary = await screen.findByRole("alert", { name: "There is a problem" });
    expect(summary.textContent).toContain("This lies before the request.");
    await waitFor(() => expect(document.activeElement).toBe(summary));
    const group = screen.getByRole("group", { name: "When did it reach you?" });
    expect(group.className).toContain("bad");
    expect(typedDay()).toBe("16");
  });

  test("a case that was changed meanwhile is looked at again before anything is saved", async () => {
    let version = 3;
    const calls = answerFetch({
      [`GET ${casePath}`]: () => json(sampleCase({ version })),
      [`POST ${casePath}/events/preview`]: answerPreview(sampleCase()),
      [`POST ${casePath}/events`]: ({ headers }) =>
        headers.get("if-match") === '"7"' ? recorded(8) : problem(412),
    });
    await renderApp(address);
    await fillExtension();
    await look();
    await screen.findByRole("region", { name: "What changes" });
    version = 7;
    await confirm();
    expect(await screen.findByText(/Someone changed this case in the meantime/)).toBeTruthy();
    expect(screen.queryByText(/^Written down/)).toBeNull();
    await confirm();
    expect(await screen.findByText(/^Written down\./)).toBeTruthy();
    const tries = calls.filter(({ path }) => path === `${casePath}/events`);
    expect(tries.map(({ headers }) => headers.get("if-match"))).toEqual(['"3"', '"7"']);
  });
});

describe("correcting what was recorded", () => {
  test("is previewed with the same rules, and sent with its reason", async () => {
    const seen = sampleCase();
    const receipt = askedAndArrived[1]?.id ?? "";
    const calls = answerFetch({
      [`GET ${casePath}`]: () => json(seen),
      [`POST ${casePath}/events/${receipt}/correction`]: () => recorded(4),
    });
    await renderApp(`/cases/${sampleCaseId}/events/${receipt}/correct`);
    await userEvent.click(await screen.findByRole("radio", { name: "It did not happen" }));
    await userEvent.type(screen.getByRole("textbox", { name: /Why/ }), "I mixed it up");
    await look();
    const changes = await screen.findByRole("region", { name: "What changes" });
    // Without the day of arrival no clock runs.
    expect(changes.textContent).not.toContain("days late");
    await userEvent.click(screen.getByRole("button", { name: "Yes, correct it" }));
    expect(await screen.findByText(/^Corrected\./)).toBeTruthy();
    expect(calls.find(({ method }) => method === "POST")?.body).toEqual({
      reason: "I mixed it up",
      replacement: null,
    });
  });

  test("“it was different” begins with what was recorded", async () => {
    const receipt = askedAndArrived[1]?.id ?? "";
    answerFetch({ [`GET ${casePath}`]: () => json(sampleCase()) });
    await renderApp(`/cases/${sampleCaseId}/events/${receipt}/correct`);
    await userEvent.click(await screen.findByRole("radio", { name: /It was different/ }));
    const group = screen.getByRole("group", { name: "When did it arrive?" });
    const month = within(group).getByRole<HTMLInputElement>("textbox", { name: "Month" });
    expect(month.value).toBe("October");
    expect(
      screen.getByRole<HTMLInputElement>("radio", { name: "The portal shows it" }).checked,
    ).toBe(true);
  });

  test("to add what was not known the fields stand open, and nothing is said to be wrong", async () => {
    const receipt = askedAndArrived[1]?.id ?? "";
    answerFetch({ [`GET ${casePath}`]: () => json(sampleCase()) });
    await renderApp(`/cases/${sampleCaseId}/events/${receipt}/correct?add=detail`);
    expect(await screen.findByRole("group", { name: "When did it arrive?" })).toBeTruthy();
  });
});

describe("recording a bill", () => {
  const billAddress = `/cases/${sampleCaseId}/record?type=forms_or_fee_demanded`;

  test("a line that may not be charged is found out before anything is saved", async () => {
    const seen = sampleCase();
    const calls = answerFetch({
      [`GET ${casePath}`]: () => json(seen),
      [`POST ${casePath}/events/preview`]: answerPreview(seen),
    });
    await renderApp(billAddress);
    await screen.findByRole("heading", { name: "They want a form or a fee" });
    await typeDay(screen.getByRole("group", { name: "When did it come?" }), "11", "2", "2026");
    await userEvent.type(screen.getByRole("textbox", { name: "What for, line 1" }), "Chart pull");
    await userEvent.type(screen.getByRole("textbox", { name: /^Dollars/ }), "25");
    await userEvent.type(screen.getByRole("textbox", { name: /^Pages/ }), "20");
    const sort = screen.getByRole("combobox", { name: /^What is that/ });
    await userEvent.selectOptions(sort, "Searching or getting the file");
    const told = screen.getByRole("group", { name: /told you about the price/ });
    await userEvent.click(within(told).getByRole("radio", { name: "Yes" }));
    await look();
    const allowed = await screen.findByRole("region", { name: "Is it allowed?" });
    expect(allowed.textContent).toContain("It has $25.00 for “Chart pull”.");
    expect(calls.at(-1)?.body).toMatchObject({
      details: {
        items: [{ label: "Chart pull", amount: 25, category: "search_and_retrieval", pages: 20 }],
        toldInAdvance: true,
      },
    });
  });

  test("pages that are no number are turned down at the field", async () => {
    answerFetch({ [`GET ${casePath}`]: () => json(sampleCase()) });
    await renderApp(billAddress);
    await screen.findByRole("heading", { name: "They want a form or a fee" });
    await userEvent.type(screen.getByRole("textbox", { name: "What for, line 1" }), "Copies");
    await userEvent.type(screen.getByRole("textbox", { name: /^Dollars/ }), "5");
    await userEvent.type(screen.getByRole("textbox", { name: /^Pages/ }), "many");
    await look();
    const summary = await screen.findByRole("alert", { name: "There is a problem" });
    expect(summary.textContent).toContain("Write the number of pages as a whole number, like 20.");
  });
});
