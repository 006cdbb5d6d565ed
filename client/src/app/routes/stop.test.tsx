import { describe, expect, test } from "@jest/globals";
import { type CaseEvent, caseEventSchema } from "@recourse/shared/workflow/events";
import { screen, within } from "@testing-library/react";
import { answerFetch, json } from "../../testing/answer-fetch.ts";
import { askedAndArrived, sampleCase, sampleCaseId } from "../../testing/case-sample.ts";
import { renderApp } from "../../testing/render-app.tsx";

const event = (index: number, type: string, date: string, details: object = {}): CaseEvent =>
  caseEventSchema.parse({
    ...{ type, details, id: `aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaab${index}`, sequence: index },
    ...{ recordedOn: date, recordedBy: "user", occurredOn: { earliest: date, latest: date } },
  });

async function open(path: string, ...events: CaseEvent[]) {
  const seen = sampleCase({ events: [...askedAndArrived, ...events] });
  answerFetch({ [`GET /api/v1/cases/${sampleCaseId}`]: () => json(seen) });
  await renderApp(`/cases/${sampleCaseId}${path}`);
}
const section = async (name: string) => within(await screen.findByRole("region", { name }));
const search = (link: HTMLElement) => new URL(link.getAttribute("href") ?? "", "http://x").search;

describe("the page about stopping", () => {
  test("offers three ways, each with its own next page, and none is pushed", async () => {
    await open("/stop");
    const ways = [
      [await section("Take a break"), "Take a break", "?type=paused"],
      [await section("Let it go"), "Let it go", "?type=let_go"],
      [await section("It is done"), "Choose how it ended", "?type=closed"],
    ] as const;
    for (const [where, name, expected] of ways)
      expect(search(where.getByRole("link", { name }))).toBe(expected);
    expect(document.querySelectorAll(".btn-act")).toHaveLength(0);
  });

  test("shows every legal date that runs on, whose it is, and what is not lost", async () => {
    await open("/stop");
    const clocks = await section("Which dates run on");
    expect(clocks.getByRole("heading", { name: /Your last day for a complaint/ })).toBeTruthy();
    expect(clocks.getByText("Yours", { exact: false })).toBeTruthy();
    const costs = await section("What waiting costs, and what not");
    expect(costs.getByText(/A last day of your own, from the list above/)).toBeTruthy();
    expect(costs.getByText(/A fresh request is always possible/)).toBeTruthy();
  });

  test("names the doctor who supports the claim and has shown the form", async () => {
    const talk = { method: "phone", supportsClaim: true, rfcFormSeen: true };
    await open("/stop", event(3, "doctor_contacted", "2026-11-15", talk));
    const letGo = await section("Let it go");
    expect(letGo.getByText(/has shown you the filled-in form/)).toBeTruthy();
  });

  test("during a break offers to go on, or another length", async () => {
    await open("/stop", event(3, "paused", "2026-11-18"));
    const away = await section("You are taking a break");
    expect(search(away.getByRole("link", { name: "I want to go on now" }))).toBe("?type=resumed");
    expect(search(away.getByRole("link", { name: "Change how long" }))).toBe("?type=paused");
  });

  test("of a closed case leads back in", async () => {
    await open("/stop", event(3, "let_go", "2026-11-18"));
    const link = await screen.findByRole("link", { name: "Open the case again" });
    expect(search(link)).toBe("?type=reopened");
  });
});

describe("the case page", () => {
  test("during a break asks for nothing", async () => {
    await open("", event(3, "paused", "2026-11-18", { until: "2026-12-01" }));
    const next = await section("What do I do next?");
    expect(next.getByText("Rest")).toBeTruthy();
    expect(next.getByRole("link", { name: "I want to go on now" })).toBeTruthy();
    expect(document.querySelector(".case-head")?.textContent).toContain("Resting until");
  });

  test("after it says what happened meanwhile, which right is left, and one small step", async () => {
    await open("", event(3, "paused", "2026-11-01", { until: "2026-11-19" }));
    const back = await section("Welcome back");
    expect(back.getByText(/Their answer was due on/)).toBeTruthy();
    expect(back.getByText(/Your last day for a complaint .* lies ahead/)).toBeTruthy();
    expect(back.getByText(/You can always send a fresh request/)).toBeTruthy();
    expect(back.getByText(/One small step is enough/)).toBeTruthy();
  });
});
