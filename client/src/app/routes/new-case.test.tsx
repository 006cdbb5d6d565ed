import { describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { answerFetch, json, problem } from "../../testing/answer-fetch.ts";
import { sampleCase, sampleCaseId } from "../../testing/case-sample.ts";
import { renderApp } from "../../testing/render-app.tsx";

const account = {
  user: { id: "user", name: "Renata Moreno", email: "r@example.org", emailVerified: true },
  workspace: {
    id: "55555555-5555-4555-8555-555555555555",
    name: "Mine",
    timeZone: "America/Chicago",
  },
  reminders: { byEmail: true, emailAvailable: false },
  hasDemo: false,
};
const nobody = { items: [], nextCursor: null };
const known = {
  "GET /api/v1/account": () => json(account),
  "GET /api/v1/people": () => json(nobody),
  "GET /api/v1/holders": () => json(nobody),
  [`GET /api/v1/cases/${sampleCaseId}`]: () => json(sampleCase()),
};

const goOn = () => userEvent.click(screen.getByRole("button", { name: "Continue" }));
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const office = () => screen.getByRole<HTMLInputElement>("textbox", { name: /Name of the office/ });

/** Answers up to the last page; asked in the portal on October 13 or not yet. */
async function answerAll(asked: boolean) {
  await heading("Whose records are they?");
  await goOn();
  await heading("Who has the records?");
  await userEvent.type(office(), "Larkspur Psychiatry");
  await goOn();
  await heading("One question about their bills");
  await goOn();
  await heading("What do you want to have?");
  await goOn();
  await heading("Have you asked already?");
  await userEvent.click(screen.getByRole("radio", { name: asked ? /^Yes/ : /^No, not yet/ }));
  if (asked) await answerAsked();
  await goOn();
  await heading("Is there a disability claim?");
  await goOn();
  await heading("Is this right?");
}

async function answerAsked() {
  await userEvent.click(screen.getByRole("radio", { name: "In the patient portal" }));
  const group = within(screen.getByRole("group", { name: "When did you ask?" }));
  await userEvent.type(group.getByRole("textbox", { name: "Month" }), "October");
  await userEvent.type(group.getByRole("textbox", { name: "Day" }), "13");
  await userEvent.type(group.getByRole("textbox", { name: "Year" }), "2025");
  await userEvent.click(screen.getByRole("radio", { name: /^No\s*That is fine/ }));
}

describe("a new case", () => {
  test("asks one question at a time and opens the case with the answers", async () => {
    const calls = answerFetch({ ...known, "POST /api/v1/cases": () => json(sampleCase(), 201) });
    await renderApp("/cases/new");
    await answerAll(false);
    await userEvent.click(screen.getByRole("button", { name: "Open the case" }));
    expect(await screen.findByText(/^Your case is open/)).toBeTruthy();
    const sent = calls.find(({ method }) => method === "POST");
    expect(sent?.headers.get("idempotency-key")).toBeTruthy();
    expect(sent?.body).toMatchObject({
      person: { name: "Renata Moreno", relationship: "self" },
      holder: { name: "Larkspur Psychiatry", kind: "practice", hipaaCovered: "unknown" },
      askedFor: { kinds: ["complete_record"], from: null, to: null, format: null },
      claimStage: "unknown",
      events: [],
    });
  });

  test("asked already: the request goes with the case, its day of arrival open", async () => {
    const calls = answerFetch({ ...known, "POST /api/v1/cases": () => json(sampleCase(), 201) });
    await renderApp("/cases/new");
    await answerAll(true);
    await userEvent.click(screen.getByRole("button", { name: "Open the case" }));
    await screen.findByText(/^Your case is open/);
    expect(calls.find(({ method }) => method === "POST")?.body).toMatchObject({
      events: [
        {
          type: "request_sent",
          occurredOn: { earliest: "2025-10-13", latest: "2025-10-13" },
          details: { method: "portal", askedFor: { kinds: ["complete_record"] } },
        },
      ],
    });
  });

  test("keeps the answers on the way back", async () => {
    answerFetch(known);
    const { router } = await renderApp("/cases/new");
    await heading("Whose records are they?");
    await goOn();
    await heading("Who has the records?");
    await userEvent.type(office(), "Larkspur");
    await goOn();
    await heading("One question about their bills");
    await userEvent.click(screen.getByRole("radio", { name: /^Yes/ }));
    router.history.back();
    await heading("Who has the records?");
    expect(office().value).toBe("Larkspur");
    router.history.forward();
    await heading("One question about their bills");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: /^Yes/ }).checked).toBe(true);
  });

  test("keeps the answers when the page is loaded again", async () => {
    answerFetch(known);
    const first = await renderApp("/cases/new?step=holder");
    await heading("Who has the records?");
    await userEvent.type(office(), "Larkspur");
    first.unmount();
    await renderApp("/cases/new?step=holder");
    await heading("Who has the records?");
    expect(office().value).toBe("Larkspur");
  });

  test("does not go on without a name, and says which", async () => {
    answerFetch(known);
    await renderApp("/cases/new?step=holder");
    await heading("Who has the records?");
    await goOn();
    const summary = await screen.findByRole("alert", { name: "There is a problem" });
    expect(summary.textContent).toContain("Enter the name of the office.");
    expect(office().getAttribute("aria-invalid")).toBe("true");
  });

  test("what the server turns down leads back to its question, with everything typed", async () => {
    answerFetch({
      ...known,
      "POST /api/v1/cases": () =>
        problem(422, {
          errors: [{ pointer: "/holder/name", detail: "This name is not possible." }],
        }),
    });
    await renderApp("/cases/new");
    await answerAll(false);
    await userEvent.click(screen.getByRole("button", { name: "Open the case" }));
    await heading("Who has the records?");
    expect((await screen.findAllByText("This name is not possible.")).length).toBeGreaterThan(0);
    expect(office().value).toBe("Larkspur Psychiatry");
    const summary = screen.getByRole("alert", { name: "There is a problem" });
    await waitFor(() => expect(document.activeElement).toBe(summary));
    expect(document.title).toBe("Error: Start a case – Recourse");
  });
});
