import { describe, expect, test } from "@jest/globals";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { answerFetch, json, problem } from "../../testing/answer-fetch.ts";
import {
  sampleCase,
  sampleCaseId,
  sampleLetter,
  sampleLetterId,
} from "../../testing/case-sample.ts";
import { renderApp } from "../../testing/render-app.tsx";

const page = `/cases/${sampleCaseId}/letters/${sampleLetterId}`;
const path = `/api/v1/letters/${sampleLetterId}`;
const getCase = { [`GET /api/v1/cases/${sampleCaseId}`]: () => json(sampleCase()) };
const why = "The law of this state gives the free copy only for a claim for benefits.";

const pressDelete = async () => {
  await userEvent.click(await screen.findByRole("button", { name: "Delete this draft" }));
  await userEvent.click(screen.getByRole("button", { name: "Yes, delete it" }));
};

const toOffice = "Look at what you told us about the office";

describe("throwing a draft away", () => {
  test.each([
    ["that can be sent", () => json(sampleLetter())],
    ["that the law lets nobody send any more", () => problem(409, { detail: why })],
  ])("one %s: after a question, and the case says that it is done", async (_what, get) => {
    const calls = answerFetch({
      ...getCase,
      [`GET ${path}`]: get,
      [`DELETE ${path}`]: () => new Response(null, { status: 204 }),
    });
    const { router } = await renderApp(page);
    await pressDelete();
    expect(await screen.findByText("The draft is deleted.")).toBeTruthy();
    expect(router.state.location.pathname).toBe(`/cases/${sampleCaseId}`);
    expect(calls.filter(({ method }) => method === "DELETE")).toHaveLength(1);
  });

  test("Enter pressed twice throws nothing away: the question begins on the way back", async () => {
    const calls = answerFetch({ ...getCase, [`GET ${path}`]: () => json(sampleLetter()) });
    await renderApp(page);
    (await screen.findByRole("button", { name: "Delete this draft" })).focus();
    await userEvent.keyboard("{Enter}{Enter}");
    expect(screen.queryByRole("button", { name: "Yes, delete it" })).toBeNull();
    expect(calls.filter(({ method }) => method === "DELETE")).toEqual([]);
  });

  test("a draft that nobody can send any more says why, and leads to another letter", async () => {
    answerFetch({
      [`GET /api/v1/cases/${sampleCaseId}`]: () =>
        json(sampleCase({ letters: [sampleLetter({ kind: "free_copy" })] })),
      [`GET ${path}`]: () => problem(409, { detail: why }),
    });
    await renderApp(page);
    await screen.findByRole("heading", { level: 1, name: "The request for a free copy" });
    expect((await screen.findByRole("alert")).textContent).toContain(why);
    const link = screen.getByRole("link", { name: "Write another letter" });
    expect(link.getAttribute("href")).toBe(`/cases/${sampleCaseId}/letters/new`);
    expect(screen.queryByRole("link", { name: toOffice })).toBeNull();
  });

  test("where the office is the reason, the way to what is known of it stands there", async () => {
    const letters = [sampleLetter({ kind: "certified_letter" })];
    answerFetch({
      [`GET /api/v1/cases/${sampleCaseId}`]: () => json(sampleCase({ letters })),
      [`GET ${path}`]: () => problem(409, { detail: why, reason: "not_covered" }),
    });
    await renderApp(page);
    const link = await screen.findByRole("link", { name: toOffice });
    expect(link.getAttribute("href")).toBe(`/cases/${sampleCaseId}/holder`);
  });

  test("one that was sent meanwhile stays, and that is said", async () => {
    const detail = "This letter was sent, so its words stay as they are.";
    answerFetch({
      ...getCase,
      [`GET ${path}`]: () => json(sampleLetter()),
      [`DELETE ${path}`]: () => problem(409, { reason: "already_sent", detail }),
    });
    await renderApp(page);
    await pressDelete();
    expect(await screen.findByText(detail)).toBeTruthy();
  });

  test("a sent letter has no such button", async () => {
    const { today } = sampleCase().assessment;
    const sent = sampleLetter({ status: "sent", sentOn: { earliest: today, latest: today } });
    answerFetch({ ...getCase, [`GET ${path}`]: () => json(sent) });
    await renderApp(page);
    await screen.findByRole("heading", { name: "What happens next" });
    expect(screen.queryByRole("button", { name: "Delete this draft" })).toBeNull();
  });
});
