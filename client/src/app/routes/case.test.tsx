import { describe, expect, test } from "@jest/globals";
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { answerFetch, json } from "../../testing/answer-fetch.ts";
import { sampleCase, sampleCaseId } from "../../testing/case-sample.ts";
import { renderApp } from "../../testing/render-app.tsx";

async function openCase(seen = sampleCase()) {
  answerFetch({ [`GET /api/v1/cases/${sampleCaseId}`]: () => json(seen) });
  const app = await renderApp(`/cases/${sampleCaseId}`);
  await screen.findByRole("heading", { name: "What do I do next?" });
  return app;
}

describe("a case", () => {
  test("answers in this order: what next, where do I stand, what is due", async () => {
    await openCase();
    const headings = screen.getAllByRole("heading", { level: 2 }).map((h) => h.textContent);
    expect(headings.slice(0, 3)).toEqual([
      "What do I do next?",
      "Where do I stand?",
      "What is due, and when?",
    ]);
  });

  test("names the office on the page and never in the title of the window", async () => {
    await openCase();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "Records from Larkspur Psychiatry",
    );
    expect(document.title).toBe("Case – Recourse");
  });

  test("marks the next step, and nothing else", async () => {
    const { container } = await openCase();
    expect(container.querySelectorAll("mark")).toHaveLength(1);
    expect(container.querySelectorAll(".btn-act")).toHaveLength(1);
  });

  test("shows how a date was counted", async () => {
    await openCase();
    const [why] = screen.getAllByText("Why this date?");
    if (why) await userEvent.click(why);
    const count = screen.getAllByRole("list", { name: "How the days were counted" })[0];
    if (count === undefined) throw new Error("The count is missing.");
    const points = within(count)
      .getAllByRole("listitem")
      .map((point) => point.textContent);
    expect(points[0]).toMatch(/^Day 0 October\u00a013/);
    expect(points).toContainEqual(expect.stringMatching(/^Day 30 November\u00a012/));
    expect(points.at(-1)).toBe("Day 37 today");
    expect(screen.getAllByText("45 CFR 164.524(b)(2)(i)").length).toBeGreaterThan(0);
  });

  test("a finding names its rule as all pages do: the place, the id, how well it is known, and since when", async () => {
    await openCase();
    const findings = screen.getByRole("region", { name: /^What they did that the rules/ });
    const [cite] = within(findings).getAllByText(/FED-CLOCK-01/);
    expect(cite?.textContent).toMatch(/^45 CFR 164\.\S+ · FED-CLOCK-01, High: .+, last verified /);
    const [rule] = within(findings).getAllByRole("link", { name: /^45 CFR/ });
    expect(rule?.getAttribute("href")).toBe("/rules/FED-CLOCK-01");
  });

  test("everything on the timeline can be corrected", async () => {
    await openCase();
    const links = screen.getAllByRole("link", { name: /^Correct this/ });
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      `/cases/${sampleCaseId}/events/aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa2/correct`,
      `/cases/${sampleCaseId}/events/aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa1/correct`,
    ]);
  });

  test("a case of another account is not found, and says so kindly", async () => {
    answerFetch({});
    await renderApp(`/cases/${sampleCaseId}`);
    expect(await screen.findByRole("heading", { name: "We could not find that" })).toBeTruthy();
  });
});
