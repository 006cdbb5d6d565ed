import { describe, expect, test } from "@jest/globals";
import { type CaseEvent, caseEventSchema } from "@recourse/shared/workflow/events";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { answerFetch, json } from "../../testing/answer-fetch.ts";
import { askedAndArrived, sampleCase, sampleCaseId } from "../../testing/case-sample.ts";
import { renderApp } from "../../testing/render-app.tsx";

const casePath = `/api/v1/cases/${sampleCaseId}`;
const idOf = (number: number) => `aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa${number}`;

function then(number: number, type: string, details: object): CaseEvent {
  return caseEventSchema.parse({
    ...{ id: idOf(number), sequence: number, recordedOn: "2026-11-05", recordedBy: "user" },
    ...{ type, occurredOn: { earliest: "2026-11-05", latest: "2026-11-05" }, details },
  });
}
const planned = (how: string) => then(3, "reading_planned", { how, with: "Jo" });
const marked = then(4, "statement_marked", {
  topic: "in_remission",
  quote: "In full remission.",
  page: "Page 9",
  plan: "ask_for_correction",
  why: "I was in the hospital that month.",
});
const settled = then(5, "statement_settled", { statementId: idOf(4), how: "they_corrected_it" });

async function openReading(events: readonly CaseEvent[], path = "reading") {
  const seen = sampleCase({ events: [...askedAndArrived, ...events] });
  const calls = answerFetch({
    [`GET ${casePath}`]: () => json(seen),
    [`POST ${casePath}/events`]: () =>
      json({ version: 4, case: seen, events: [], warnings: [] }, 201),
  });
  await renderApp(`/cases/${sampleCaseId}/${path}`);
  await screen.findAllByText(/Reading can hurt|They have 60 days|You can decide later what/);
  return calls;
}

describe("reading what came", () => {
  test("begins with a warning and a choice, before any list of harm is open", async () => {
    await openReading([]);
    expect(await screen.findByText(/Reading can hurt/)).toBeTruthy();
    expect(screen.getByRole("radio", { name: /Not now, or not at all/ })).toBeTruthy();
    const list = screen.getByText("Show me the list anyway").closest("details");
    expect(list?.open).toBe(false);
  });

  test("keeps the choice on the case, with whom", async () => {
    const calls = await openReading([]);
    await userEvent.click(await screen.findByRole("radio", { name: /Somebody else reads/ }));
    await userEvent.type(screen.getByLabelText(/With whom/), "Jo");
    await userEvent.click(screen.getByRole("button", { name: "Keep this choice" }));
    const sent = calls.find(({ method }) => method === "POST");
    expect(sent?.body).toMatchObject({
      type: "reading_planned",
      details: { how: "someone_else", with: "Jo" },
    });
  });

  test("asks nothing more of whoever chose not to read", async () => {
    await openReading([planned("not_now")]);
    expect(await screen.findByText("Not now, or not at all")).toBeTruthy();
    expect(screen.queryByRole("radio")).toBeNull();
    expect(screen.getByRole("link", { name: "Choose again" })).toBeTruthy();
  });

  test("tells for each kind of line what it means for a claim, and what is fair", async () => {
    await openReading([planned("alone")]);
    expect(await screen.findByRole("heading", { name: "“In remission”", level: 3 })).toBeTruthy();
    expect(screen.getAllByText("For a claim:")).toHaveLength(15);
    expect(screen.getByText(/A doctor does not have to change a judgment/)).toBeTruthy();
  });

  test("shows a mark with its words and its page, and the ways on", async () => {
    await openReading([planned("alone"), marked]);
    expect(await screen.findByText("In full remission.")).toBeTruthy();
    expect(screen.getByText("Where: Page 9")).toBeTruthy();
    const ask = screen.getByRole("link", { name: /I asked for a correction/ });
    expect(ask.getAttribute("href")).toBe(
      `/cases/${sampleCaseId}/record?type=amendment_requested&about=${idOf(4)}`,
    );
    const change = screen.getByRole("link", { name: /Change this mark/ });
    expect(change.getAttribute("href")).toBe(`/cases/${sampleCaseId}/events/${idOf(4)}/correct`);
  });

  test("a settled mark waits for nothing", async () => {
    await openReading([planned("alone"), marked, settled]);
    expect(await screen.findByText("They changed it")).toBeTruthy();
    expect(screen.queryByRole("link", { name: /I asked for a correction/ })).toBeNull();
  });
});

describe("forms that know the mark", () => {
  test("a correction is filled in with what was marked", async () => {
    await openReading([marked], `record?type=amendment_requested&about=${idOf(4)}`);
    expect(screen.getByLabelText(/What should they correct/)).toHaveProperty(
      "value",
      "I was in the hospital that month.",
    );
    expect(screen.getByLabelText(/What does the record say now/)).toHaveProperty(
      "value",
      "In full remission.",
    );
    expect(screen.getByLabelText(/On which page/)).toHaveProperty("value", "Page 9");
    expect(screen.getByRole("radio", { name: /Page 9: It says/ })).toHaveProperty("checked", true);
  });

  test("a mark is filled in with what it is about", async () => {
    await openReading([], "record?type=statement_marked&topic=in_remission");
    expect(screen.getByRole("radio", { name: /“In remission”/ })).toHaveProperty("checked", true);
  });
});
