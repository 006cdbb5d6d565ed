import { describe, expect, test } from "@jest/globals";
import type { Letter } from "@recourse/shared/api/letters";
import { screen, waitFor, within } from "@testing-library/react";
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

  test("the way to what is missing stands before the letter, which is long on a phone", async () => {
    answerFetch({
      ...getCase,
      [`GET ${path}`]: () => json(sampleLetter()),
      [`PATCH ${path}`]: () => json(filledLetter("PO Box 12")),
    });
    await renderApp(page);
    const way = await screen.findByRole("link", { name: "One gap is left for you" });
    const sheet = screen.getByRole("article", { name: "Letter" });
    expect(way.compareDocumentPosition(sheet)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await userEvent.click(way);
    expect(document.activeElement).toBe(await addressField());
    await userEvent.type(await addressField(), "PO Box 12");
    await userEvent.tab();
    await screen.findByRole("heading", { name: "Nothing is missing" });
    expect(screen.queryByRole("link", { name: /left for you/ })).toBeNull();
  });

  test("how much room is left is told before it ends, and what is too long stays and says so", async () => {
    const calls = answerFetch({ ...getCase, [`GET ${path}`]: () => json(sampleLetter()) });
    await renderApp(page);
    const field = await addressField();
    await userEvent.click(field);
    await userEvent.paste("x".repeat(700));
    expect(screen.queryByText(/^Room for/)).toBeNull();
    await userEvent.paste("x".repeat(250));
    expect(screen.getByText("Room for 50 more characters.")).toBeTruthy();
    expect(screen.getByText("Room for about 100 more characters.").role).toBe("status");
    await userEvent.paste("x".repeat(51));
    expect(screen.getByText("1 character too many. Please shorten it.")).toBeTruthy();
    await userEvent.tab();
    await screen.findByRole("heading", { name: "There is a problem" });
    expect(screen.getByRole("link", { name: "Use at most 1,000 characters." })).toBeTruthy();
    // Whoever goes on to the next field stays there; the button takes them to what is wrong.
    const summary = screen.getByRole("alert", { name: "There is a problem" });
    expect(document.activeElement).toBe(
      screen.getByRole("button", { name: "Put into the letter" }),
    );
    await userEvent.keyboard("{Enter}");
    expect(document.activeElement).toBe(summary);
    expect((await addressField()).value).toHaveLength(1001);
    expect(calls.some(({ method }) => method === "PATCH")).toBe(false);
    await userEvent.clear(await addressField());
    await userEvent.tab();
    expect(screen.queryByRole("heading", { name: "There is a problem" })).toBeNull();
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
    const again = await screen.findByRole("button", { name: /^Change your words/ });
    await waitFor(() => expect(document.activeElement).toBe(again));
    await userEvent.click(again);
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

  test("what changed behind the user's words is told with the old and the new, and can be settled", async () => {
    const changed = sampleLetter({
      blocks: sampleLetter().blocks.map((block) => ({
        ...block,
        ...(block.id === "settle"
          ? {
              edited: true,
              changedFacts: [
                {
                  key: "earlier_request_on",
                  label: "date of your first request",
                  before: "October 13, 2026",
                  now: null,
                },
              ],
            }
          : {}),
      })),
    });
    const calls = answerFetch({
      ...getCase,
      [`GET ${path}`]: () => json(changed),
      [`PATCH ${path}`]: () => json(sampleLetter({ version: 2 })),
    });
    await renderApp(page);
    await screen.findByText("The facts behind this paragraph changed since you edited it.");
    expect(
      screen.getByText("Date of your first request: was October 13, 2026, now not known"),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: /^My words still fit/ }));
    await waitFor(() => expect(screen.queryByText(/^The facts behind/)).toBeNull());
    expect(calls.find(({ method }) => method === "PATCH")?.body).toEqual({
      edits: { settle: "I would like us to settle this." },
    });
  });

  test("a part that may strain the care is off until it is chosen", async () => {
    const part = {
      id: "retaliation",
      label: "Say that they threatened you",
      hint: "It can strain.",
    };
    const calls = answerFetch({
      ...getCase,
      [`GET ${path}`]: () => json(sampleLetter({ optionalParts: [{ ...part, shown: false }] })),
      [`PATCH ${path}`]: () =>
        json(sampleLetter({ version: 2, optionalParts: [{ ...part, shown: true }] })),
    });
    await renderApp(page);
    const box = await screen.findByRole<HTMLInputElement>("checkbox", { name: /threatened you/ });
    expect(box.checked).toBe(false);
    await userEvent.click(box);
    await waitFor(() => expect(box.checked).toBe(true));
    expect(calls.find(({ method }) => method === "PATCH")?.body).toEqual({
      optionalParts: { retaliation: true },
    });
  });

  test("every fact from the case can be changed for this letter", async () => {
    const calls = answerFetch({
      ...getCase,
      [`GET ${path}`]: () => json(sampleLetter()),
      [`PATCH ${path}`]: () => json(sampleLetter({ version: 2, facts: { sender_name: "R. M." } })),
    });
    await renderApp(page);
    await userEvent.click(await screen.findByText("What comes from your case"));
    const field = screen.getByRole("textbox", { name: "Your name" });
    await userEvent.clear(field);
    await userEvent.type(field, "R. M.");
    await userEvent.click(screen.getByRole("button", { name: "Change them in this letter" }));
    await waitFor(() =>
      expect(calls.find(({ method }) => method === "PATCH")?.body).toEqual({
        facts: { sender_name: "R. M." },
      }),
    );
  });
});

describe("choosing a letter", () => {
  const getChoices = {
    [`GET /api/v1/cases/${sampleCaseId}/letter-choices`]: () =>
      json({
        items: [
          { kind: "certified_letter", standing: "recommended", message: null },
          { kind: "follow_up", standing: "fits", message: null },
          { kind: "fee_estimate", standing: "possible", message: null },
          { kind: "free_copy", standing: "refused", message: "No law there gives one." },
        ],
      }),
  };
  const chooser = `/cases/${sampleCaseId}/letters/new`;

  test("a draft that is there is opened, not written anew", async () => {
    answerFetch({
      ...getChoices,
      [`GET /api/v1/cases/${sampleCaseId}`]: () => json(sampleCase({ letters: [sampleLetter()] })),
    });
    await renderApp(`${chooser}?kind=certified_letter`);
    const open = await screen.findByRole("link", { name: /Open your draft/ });
    expect(open.getAttribute("href")).toBe(page);
  });

  test("the recommended one stands first with why, and one that is picked takes its place and the focus", async () => {
    answerFetch({ ...getCase, ...getChoices });
    await renderApp(chooser);
    const heading = await screen.findByRole("heading", { name: "The certified letter" });
    expect(screen.getByText(/asks them to name their reason/)).toBeTruthy();
    expect(document.activeElement).not.toBe(heading);
    const fitting = screen.getByRole("region", { name: "Other letters that fit now" });
    await userEvent.click(within(fitting).getByRole("link", { name: "The reminder" }));
    const picked = await screen.findByRole("heading", { name: "The reminder" });
    await waitFor(() => expect(document.activeElement).toBe(picked));
    expect(screen.getByRole("button", { name: /^Write it.*The reminder/s })).toBeTruthy();
  });

  test("all letters stand under headings, narrowed by a word; one that may not go there says why", async () => {
    answerFetch({ ...getCase, ...getChoices });
    await renderApp(chooser);
    await userEvent.click(await screen.findByText("All letters"));
    expect(screen.getByText("The request for a free copy, not for this office")).toBeTruthy();
    expect(screen.getByText("No law there gives one.")).toBeTruthy();
    await userEvent.type(
      screen.getByRole("searchbox", { name: "Find a letter" }),
      "before anybody",
    );
    expect(await screen.findByText("One letter.")).toBeTruthy();
    expect(screen.queryByText("The request for a free copy, not for this office")).toBeNull();
    expect(screen.getByRole("link", { name: "The question about the fee" })).toBeTruthy();
  });
});
