import { describe, expect, test } from "@jest/globals";
import type { CaseDetail } from "@recourse/shared/api/cases";
import { previewCommand } from "@recourse/shared/assessment/preview";
import { happenings, isHappening } from "@recourse/shared/content/happenings/happenings";
import { newEventSchema } from "@recourse/shared/workflow/events";
import { replay } from "@recourse/shared/workflow/records-case";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { eventForms } from "../../features/events/event-forms/event-forms.ts";
import {
  bodyOfValues,
  emptyValues,
  valuesOfDetails,
} from "../../features/events/event-forms/event-values.ts";
import { answerFetch, type Call, json, problem } from "../../testing/answer-fetch.ts";
import { sampleCase, sampleCaseId, sampleToday } from "../../testing/case-sample.ts";
import { renderApp } from "../../testing/render-app.tsx";

const api = `/api/v1/cases/${sampleCaseId}`;
const page = `/cases/${sampleCaseId}/record`;

function serve(seen: CaseDetail = sampleCase()): Call[] {
  return answerFetch({
    [`GET ${api}`]: () => json(seen),
    [`POST ${api}/events/preview`]: ({ body }) => {
      const event = newEventSchema.parse(body);
      const facts = { ...seen, state: replay(seen.events) };
      const previewed = previewCommand({ kind: "record", eventId: "new", event }, facts, {
        today: sampleToday,
        actorId: "user",
      });
      return previewed.ok ? json(previewed) : problem(409, { detail: previewed.message });
    },
    [`POST ${api}/events`]: () =>
      json({ version: 4, case: sampleCase({ version: 4 }), events: [], warnings: [] }, 201),
  });
}

async function typeDay(name: string | RegExp, month: string, day: string, year: string) {
  const inputs = within(await screen.findByRole("group", { name }));
  await userEvent.type(inputs.getByRole("textbox", { name: "Month" }), month);
  await userEvent.type(inputs.getByRole("textbox", { name: "Day" }), day);
  await userEvent.type(inputs.getByRole("textbox", { name: "Year" }), year);
}

/** Tells the choice "for my own protection", as heard on the phone. */
async function tellOwnProtection() {
  await screen.findByRole("heading", { name: "They said it is for your own protection" });
  await typeDay(/When did the no reach you/, "11", "2", "2026");
  await userEvent.click(screen.getByRole("radio", { name: "By phone" }));
  await userEvent.click(screen.getByRole("radio", { name: "To everything" }));
}

const look = () => userEvent.click(screen.getByRole("button", { name: "See what this changes" }));

describe("the choices", () => {
  test("stand in the user's words in three groups, and the rare ones wait behind “More”", async () => {
    serve();
    await renderApp(page);
    const said = await screen.findByRole("region", { name: "They said something" });
    expect(within(said).getByRole("link", { name: /for my own protection/ })).toBeTruthy();
    const more = within(said).getByText(/^More/).closest("details");
    expect(more?.open).toBe(false);
    expect(more?.textContent).toContain("They treated me badly for asking");
    expect(screen.getByRole("link", { name: /^Nothing came/ })).toBeTruthy();
  });

  test("a word finds a choice wherever it waits, and says when nothing fits", async () => {
    serve();
    await renderApp(page);
    const search = await screen.findByRole("searchbox", { name: "Find it by a word" });
    await userEvent.type(search, "friday");
    expect(await screen.findByText("One choice fits.")).toBeTruthy();
    expect(screen.getByRole("link", { name: /by Friday/ })).toBeTruthy();
    expect(screen.queryByRole("link", { name: /visit summary/ })).toBeNull();
    await userEvent.clear(search);
    await userEvent.type(search, "zebra");
    expect(await screen.findByText(/Nothing fits these words/)).toBeTruthy();
    expect(screen.getByRole("link", { name: /just write a note/ })).toBeTruthy();
  });

  test("before anything was asked for, the page says why so few are shown", async () => {
    serve(sampleCase({ events: [] }));
    await renderApp(page);
    const first = await screen.findByRole("link", { name: "Tell us of your request first" });
    expect(screen.queryByRole("link", { name: /own protection/ })).toBeNull();
    await userEvent.click(first);
    expect(await screen.findByRole("heading", { name: "You asked for the records" })).toBeTruthy();
  });

  test("one that is not possible yet leads to the step before it", async () => {
    serve(sampleCase({ events: [] }));
    await renderApp(`${page}?happened=own_protection`);
    await screen.findByRole("heading", { name: "Not possible just now" });
    expect(screen.getByText(/Nothing has been asked for yet/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "I asked for the records" })).toBeTruthy();
  });
});

describe("from a choice to what is written down", () => {
  test("asks only what matters, answers whether it is allowed, and saves after a yes", async () => {
    const calls = serve();
    await renderApp(page);
    await userEvent.click(await screen.findByRole("link", { name: /for my own protection/ }));
    await tellOwnProtection();
    const more = screen.getByText("Add more detail").closest("details");
    expect(more?.open).toBe(false);
    expect(within(more ?? document.body).getByText("What did they say or write?")).toBeTruthy();
    await look();
    const allowed = await screen.findByRole("region", { name: "Is it allowed?" });
    expect(allowed.textContent).toContain("No. “For your own protection” is not a reason.");
    const source = within(allowed).getByRole("link", { name: /45 CFR 164\.524\(a\)\(3\)\(i\)/ });
    expect(source.getAttribute("href")).toBe("/rules/NOTGROUND-UPSET");
    expect(calls.some(({ path }) => path === `${api}/events`)).toBe(false);
    await userEvent.click(screen.getByRole("button", { name: "Yes, write it down" }));
    await screen.findByText(/^Written down\./);
    expect(calls.find(({ path }) => path === `${api}/events`)?.body).toEqual({
      type: "denied",
      occurredOn: { earliest: "2026-11-02", latest: "2026-11-02" },
      details: { method: "phone", whole: true, ground: "own_protection_or_upset" },
    });
  });

  test("what they may do is answered too: an offer to send it to a therapist", async () => {
    serve();
    await renderApp(`${page}?happened=only_new_therapist`);
    await typeDay(/When did they say it/, "11", "2", "2026");
    await userEvent.click(screen.getByRole("radio", { name: /they only offer it/ }));
    await look();
    const allowed = await screen.findByRole("region", { name: "Is it allowed?" });
    expect(allowed.textContent).toContain("As an offer, yes. In place of your own copy, no.");
  });

  test("what the person did asks no such question", async () => {
    serve();
    await renderApp(`${page}?happened=i_asked_again`);
    await typeDay(/When was that/, "11", "2", "2026");
    await userEvent.click(screen.getByRole("radio", { name: /phone/i }));
    await look();
    await screen.findByRole("region", { name: "What changes" });
    expect(screen.queryByRole("region", { name: "Is it allowed?" })).toBeNull();
  });

  test("Back from the second page, and from a rule read there, keeps what was typed", async () => {
    serve();
    const { router } = await renderApp(`${page}?happened=own_protection`);
    await tellOwnProtection();
    await look();
    await screen.findByRole("region", { name: "Is it allowed?" });
    await userEvent.click(screen.getByRole("link", { name: /45 CFR 164\.524\(a\)\(3\)\(i\)/ }));
    await waitFor(() => expect(router.state.location.pathname).toMatch(/^\/rules/));
    router.history.back();
    const allowed = await screen.findByRole("region", { name: "Is it allowed?" });
    expect(allowed.textContent).toContain("is not a reason");
    router.history.back();
    await screen.findByRole("button", { name: "See what this changes" });
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "By phone" }).checked).toBe(true);
  });

  test("each choice keeps a draft of its own", async () => {
    serve();
    const first = await renderApp(`${page}?happened=own_protection`);
    await tellOwnProtection();
    first.unmount();
    const second = await renderApp(`${page}?happened=our_policy`);
    await screen.findByRole("heading", { name: "They said it is their policy" });
    const byPhone = () => screen.getByRole<HTMLInputElement>("radio", { name: "By phone" });
    expect(byPhone().checked).toBe(false);
    second.unmount();
    await renderApp(`${page}?happened=own_protection`);
    await screen.findByRole("heading", { name: "They said it is for your own protection" });
    expect(byPhone().checked).toBe(true);
  });

  test("what is wrong in the further details opens them", async () => {
    serve();
    await renderApp(`${page}?happened=thick_envelope`);
    await typeDay(/When did they come/, "11", "2", "2026");
    await userEvent.type(screen.getByRole("textbox", { name: /What did you pay/ }), "much");
    await look();
    await screen.findByRole("alert", { name: "There is a problem" });
    expect(screen.getByText("Add more detail").closest("details")?.open).toBe(true);
  });
});

describe("when nothing came", () => {
  test("the page says how late it is, whether that is allowed, and what to do, and writes nothing", async () => {
    const calls = serve();
    await renderApp(`${page}?happened=nothing_came`);
    await screen.findByRole("heading", { name: "Nothing came" });
    // Texas gives a practice 15 business days: to November 3.
    expect(screen.getByRole("region", { name: "Where it stands" }).textContent).toContain(
      "16 days late",
    );
    const allowed = screen.getByRole("region", { name: "Is it allowed?" });
    expect(allowed.textContent).toContain("No. Their last day has passed.");
    expect(screen.getByRole("region", { name: "Your next step" }).textContent).toBeTruthy();
    expect(calls.some(({ method }) => method === "POST")).toBe(false);
    await userEvent.click(screen.getByRole("link", { name: "I asked again" }));
    expect(await screen.findByRole("heading", { name: "You followed up" })).toBeTruthy();
  });
});

/** The one form that is filled from many choices must not lose what they answer. */
describe("the answers of a choice", () => {
  const recorded = Object.keys(happenings)
    .filter(isHappening)
    .flatMap((code) => {
      const choice = happenings[code];
      return choice.event === null ? [] : [{ code, choice, event: choice.event }];
    });

  test.each(recorded)(
    "$code: reach the event, and what must be answered is asked at once",
    ({ choice, event }) => {
      const form = eventForms[event.type];
      const known = valuesOfDetails(form, event.details);
      const body = bodyOfValues(event.type, form, emptyValues(form, known));
      expect(body).toMatchObject({ type: event.type, details: event.details });
      const { asks } = choice;
      if (asks === "all") return;
      const open = form.fields.filter(
        ({ name, missing, showIf }) =>
          missing !== undefined && !(name in known) && (showIf?.(known) ?? true),
      );
      expect([...asks]).toEqual(expect.arrayContaining(open.map(({ name }) => name)));
    },
  );
});
