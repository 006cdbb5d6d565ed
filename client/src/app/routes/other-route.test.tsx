import { describe, expect, test } from "@jest/globals";
import { caseEventSchema } from "@recourse/shared/workflow/events";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { answerFetch, json } from "../../testing/answer-fetch.ts";
import { askedAndArrived, sampleCase, sampleCaseId } from "../../testing/case-sample.ts";
import { renderApp } from "../../testing/render-app.tsx";

const eventOn = (day: string, sequence: number, fact: object) =>
  caseEventSchema.parse({
    ...fact,
    id: `bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbb${sequence}`,
    sequence,
    recordedOn: day,
    recordedBy: "user",
    occurredOn: { earliest: day, latest: day },
  });
const begun = eventOn("2026-11-16", 3, {
  type: "route_started",
  details: { route: "lawyer_file", method: "phone", to: "Kim Ode" },
});

async function open(path: string, seen = sampleCase()) {
  const calls = answerFetch({
    [`GET /api/v1/cases/${sampleCaseId}`]: () => json(seen),
    [`POST /api/v1/cases/${sampleCaseId}/events`]: () =>
      json({ version: 4, case: {}, events: [], warnings: [] }, 201),
  });
  const app = await renderApp(`/cases/${sampleCaseId}${path}`);
  await screen.findByRole("heading", { name: /^What do I do next/ });
  return { ...app, calls };
}

describe("the page of another way", () => {
  test("says what it is, what to do first, and how to begin", async () => {
    const { container } = await open("/routes/hearing_office");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("The hearing office");
    expect(document.title).toBe("Another way – Recourse");
    expect(container.querySelector(".next .do")?.textContent).toBe(
      "Ask the hearing office to collect the records",
    );
    const begin = screen.getByRole("link", { name: "I began this way" });
    expect(begin.getAttribute("href")).toBe(
      `/cases/${sampleCaseId}/record?type=route_started&route=hearing_office`,
    );
    expect(container.querySelectorAll(".btn-act")).toHaveLength(1);
  });

  test("shows the rules with their source, and calls what nobody read not verified", async () => {
    await open("/routes/ssa_file");
    const law = screen.getByRole("region", { name: /^What the rules say/ });
    expect(within(law).getByRole("link", { name: /HALLEX I-2-1-35 \(HA/ })).toBeTruthy();
    expect(within(law).getByText(/^Not verified: you have 60 days/)).toBeTruthy();
  });

  test("running: the next day is a suggestion, and every step can be told of", async () => {
    const { container } = await open(
      "/routes/lawyer_file",
      sampleCase({ events: [...askedAndArrived, begun] }),
    );
    expect(container.querySelector(".next .do")?.textContent).toContain("Ask Kim Ode again");
    expect(container.querySelector(".next mark")?.textContent).toContain(
      "Monday, November\u00a023",
    );
    expect(screen.getByText("This day is our suggestion, not a legal date.")).toBeTruthy();
    for (const name of ["I asked again", "They answered", "Something came", "This way ended"])
      expect(screen.getByRole("link", { name }).getAttribute("href")).toContain(
        "route=lawyer_file",
      );
    const history = screen.getByRole("region", { name: /^What happened on this way/ });
    expect(within(history).getAllByRole("heading", { level: 3 })).toHaveLength(1);
  });

  test("a way that does not fit says so, and can be begun all the same", async () => {
    await open("/routes/disability_examiner");
    expect(screen.getByText(/^This way may not help now/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "I began this way" })).toBeTruthy();
  });
});

describe("other ways on the page of a case", () => {
  test("those that run come first, with their day and their step", async () => {
    await open("", sampleCase({ events: [...askedAndArrived, begun] }));
    const ways = screen.getByRole("region", { name: /^Other ways to get them/ });
    expect(ways.textContent).toContain("Next: Ask Kim Ode again.");
    const names = within(ways)
      .getAllByRole("link")
      .map((link) => link.textContent);
    expect(names.slice(0, 2)).toEqual(["The lawyer’s file", "The hearing office"]);
  });

  test("an old word on the claim is confirmed with one press", async () => {
    const old = eventOn("2026-09-01", 3, {
      type: "claim_stage_changed",
      details: { stage: "hearing", represented: false },
    });
    const { calls } = await open("", sampleCase({ events: [...askedAndArrived, old] }));
    expect(screen.getByText(/Last confirmed on September 1/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "It is still so" }));
    const sent = calls.find(({ method }) => method === "POST");
    expect(sent?.body).toMatchObject({
      type: "claim_stage_changed",
      occurredOn: { earliest: "2026-11-19", latest: "2026-11-19" },
      details: { stage: "hearing" },
    });
  });
});
