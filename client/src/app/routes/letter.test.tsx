import { describe, expect, test } from "@jest/globals";
import type { Letter } from "@recourse/shared/api/letters";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { answerFetch, json, problem } from "../../testing/answer-fetch.ts";
import {
  sampleCase,
  sampleCaseId,
  sampleLetter,
  sampleLetterId,
} from "../../testing/case-sample.ts";
import { renderApp } from "../../testing/render-app.tsx";

const path = `/api/v1/letters/${sampleLetterId}`;
const page = `/cases/${sampleCaseId}/letters/${sampleLetterId}`;
const getCase = { [`GET /api/v1/cases/${sampleCaseId}`]: () => json(sampleCase()) };

/** The letter after the gap was filled, as the server would write it. */
function filledLetter(address: string): Letter {
  const draft = sampleLetter();
  return sampleLetter({
    version: 2,
    gapCount: 0,
    facts: { sender_address: address },
    blocks: draft.blocks.map((block) => ({
      ...block,
      segments: block.segments.map((segment) =>
        segment.kind === "gap" ? { kind: "fact", key: segment.key, text: address } : segment,
      ),
    })),
  });
}

const addressField = () =>
  screen.findByRole<HTMLTextAreaElement>("textbox", { name: "Your mailing address" });

describe("a letter", () => {
  test("a gap is saved when its field is left, and then stands in the letter", async () => {
    const calls = answerFetch({
      ...getCase,
      [`GET ${path}`]: () => json(sampleLetter()),
      [`PATCH ${path}`]: () => json(filledLetter("PO Box 12")),
    });
    await renderApp(page);
    await screen.findByRole("heading", { name: "One gap left" });
    await userEvent.type(await addressField(), "PO Box 12");
    await userEvent.tab();
    expect(await screen.findByRole("heading", { name: "Nothing is missing" })).toBeTruthy();
    const patch = calls.find(({ method }) => method === "PATCH");
    expect(patch?.body).toEqual({ facts: { sender_address: "PO Box 12" } });
    expect(patch?.headers.get("if-match")).toBe('"1"');
    expect(screen.getByRole("article", { name: "Letter" }).textContent).toContain("PO Box 12");
    expect((await addressField()).value).toBe("PO Box 12");
  });

  test("the gap in the letter leads to its field", async () => {
    answerFetch({ ...getCase, [`GET ${path}`]: () => json(sampleLetter()) });
    await renderApp(page);
    await userEvent.click(await screen.findByRole("link", { name: "your mailing address" }));
    expect(document.activeElement).toBe(await addressField());
  });

  test("a letter changed in another window keeps what was typed here, and saves it on top", async () => {
    let isFirst = true;
    const calls = answerFetch({
      ...getCase,
      [`GET ${path}`]: () => json(sampleLetter({ version: isFirst ? 1 : 5 })),
      [`PATCH ${path}`]: ({ headers }) => {
        isFirst = false;
        return headers.get("if-match") === '"5"' ? json(filledLetter("PO Box 12")) : problem(412);
      },
    });
    await renderApp(page);
    await userEvent.type(await addressField(), "PO Box 12");
    await userEvent.tab();
    await screen.findByRole("heading", { name: "Nothing is missing" });
    expect(calls.filter(({ method }) => method === "PATCH")).toHaveLength(2);
  });

  test("a failed save is said, and what was typed stays", async () => {
    answerFetch({
      ...getCase,
      [`GET ${path}`]: () => json(sampleLetter()),
      [`PATCH ${path}`]: () => problem(500),
    });
    await renderApp(page);
    await userEvent.type(await addressField(), "PO Box 12");
    await userEvent.tab();
    expect(await screen.findByText(/^Not saved\./)).toBeTruthy();
    expect((await addressField()).value).toBe("PO Box 12");
  });

  test("a paragraph takes the user's words, and gives them back", async () => {
    const words = "Let us settle this in peace.";
    const edited = sampleLetter({
      version: 2,
      blocks: sampleLetter().blocks.map((block) =>
        block.id === "settle"
          ? { ...block, edited: true, segments: [{ kind: "text", text: words }] }
          : block,
      ),
    });
    const calls = answerFetch({
      ...getCase,
      [`GET ${path}`]: () => json(sampleLetter()),
      [`PATCH ${path}`]: ({ headers }) =>
        json(headers.get("if-match") === '"1"' ? edited : sampleLetter({ version: 3 })),
    });
    await renderApp(page);
    await userEvent.click(await screen.findByRole("button", { name: /^Edit/ }));
    const area = screen.getByRole("textbox", { name: "This paragraph, your words" });
    await userEvent.clear(area);
    await userEvent.type(area, words);
    await userEvent.click(screen.getByRole("button", { name: "Keep these words" }));
    await userEvent.click(await screen.findByRole("button", { name: /^Change your words/ }));
    await userEvent.click(screen.getByRole("button", { name: "Go back to ours" }));
    expect(await screen.findByText("I would like us to settle this.")).toBeTruthy();
    const bodies = calls.filter(({ method }) => method === "PATCH").map(({ body }) => body);
    expect(bodies).toEqual([{ edits: { settle: words } }, { edits: { settle: null } }]);
  });

  test("marking it sent records day, method and number, and shows what happens next", async () => {
    const sent = sampleLetter({
      status: "sent",
      version: 2,
      sentOn: { earliest: sampleCase().assessment.today, latest: sampleCase().assessment.today },
      trackingNumber: "7020 0640",
      textHash: "a".repeat(64),
    });
    let isSent = false;
    const calls = answerFetch({
      ...getCase,
      [`GET ${path}`]: () => json(isSent ? sent : sampleLetter()),
      [`POST ${path}/sent`]: () => {
        isSent = true;
        return json(sent);
      },
    });
    await renderApp(`${page}/sent`);
    await userEvent.type(
      await screen.findByRole("textbox", { name: /Tracking number/ }),
      "7020 0640",
    );
    await userEvent.click(screen.getByRole("button", { name: "Yes, I sent it" }));
    expect(await screen.findByRole("heading", { name: "What happens next" })).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Edit/ })).toBeNull());
    expect(calls.find(({ method }) => method === "POST")?.body).toEqual({
      sentOn: { earliest: "2026-11-19", latest: "2026-11-19" },
      method: "certified_mail",
      trackingNumber: "7020 0640",
    });
    // A gap is no work to do any more.
    expect(document.querySelector(".gap")).toBeNull();
  });

  test("a draft that is there is opened, not written anew", async () => {
    answerFetch({
      [`GET /api/v1/cases/${sampleCaseId}`]: () => json(sampleCase({ letters: [sampleLetter()] })),
    });
    await renderApp(`/cases/${sampleCaseId}/letters/new?kind=certified_letter`);
    const open = await screen.findByRole("link", { name: /Open your draft/ });
    expect(open.getAttribute("href")).toBe(page);
  });
});
