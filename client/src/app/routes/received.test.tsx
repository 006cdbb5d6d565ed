import { describe, expect, test } from "@jest/globals";
import { previewCommand } from "@recourse/shared/assessment/preview";
import { type CaseEvent, caseEventSchema, newEventSchema } from "@recourse/shared/workflow/events";
import { replay } from "@recourse/shared/workflow/records-case";
import { screen, within } from "@testing-library/react";
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
const idOf = (number: number) => `aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaa${number}`;

function then(number: number, type: string, details: object): CaseEvent {
  return caseEventSchema.parse({
    ...{ id: idOf(number), sequence: number, recordedOn: "2026-11-05", recordedBy: "user" },
    ...{ type, occurredOn: { earliest: "2026-11-05", latest: "2026-11-05" }, details },
  });
}
const notesCame = then(3, "records_received", {
  kinds: ["treatment_notes"],
  from: "2023-01-01",
  to: "2026-09-01",
  format: "paper",
  everythingAskedFor: false,
});

async function openList(events: readonly CaseEvent[] = [...askedAndArrived, notesCame]) {
  const seen = sampleCase({ events });
  const answerPreview = ({ body }: Call) => {
    const previewed = previewCommand(
      { kind: "record", eventId: idOf(9), event: newEventSchema.parse(body) },
      { ...seen, state: replay(seen.events) },
      { today: sampleToday, actorId: "user" },
    );
    return previewed.ok ? json(previewed) : problem(409, { detail: previewed.message });
  };
  const calls = answerFetch({
    [`GET ${casePath}`]: () => json(seen),
    [`POST ${casePath}/events/preview`]: answerPreview,
  });
  await renderApp(`/cases/${sampleCaseId}/received`);
  await screen.findByText(/What you tick here counts more|Nothing has come yet/);
  return calls;
}

const rowOf = (kind: string) => within(screen.getByRole("row", { name: new RegExp(`^${kind}`) }));

describe("the list to tick off what came", () => {
  test("has a row for each kind that was asked for, filled with what the facts tell", async () => {
    await openList();
    const rows = screen.getAllByRole("rowheader").map((cell) => cell.textContent);
    expect(rows).toHaveLength(10);
    expect(screen.getByLabelText("Is it there? Treatment notes")).toHaveProperty(
      "value",
      "received",
    );
    expect(screen.getByLabelText("Is it there? Test data")).toHaveProperty("value", "");
    expect(rowOf("Treatment notes").getByText(/January.1, 2023/)).toBeTruthy();
    expect(screen.getByText(/You asked for: PDF files. It came as: paper copies./)).toBeTruthy();
  });

  test("says of each kind how one would know", async () => {
    await openList();
    const row = rowOf("Treatment notes");
    expect(row.getByText(/One entry for each visit, with its date/)).toBeTruthy();
  });

  test("shows what a gap changes before anything is saved, with the days that are missing", async () => {
    const calls = await openList();
    await userEvent.selectOptions(screen.getByLabelText("Is it there? Test data"), "missing");
    await userEvent.selectOptions(screen.getByLabelText("Is it there? Treatment notes"), "partial");
    const from = within(screen.getByRole("group", { name: /^Missing from/ }));
    await userEvent.type(from.getByLabelText("Month"), "March");
    await userEvent.type(from.getByLabelText("Day"), "1");
    await userEvent.type(from.getByLabelText("Year"), "2024");
    await userEvent.click(screen.getByRole("button", { name: "See what this changes" }));
    await screen.findByRole("heading", { name: "Your next step" });
    expect(screen.getByText("Ask for what is missing")).toBeTruthy();
    const sent = calls.find(({ path }) => path.endsWith("/preview"));
    expect(sent?.body).toMatchObject({
      type: "contents_checked",
      details: {
        requestId: idOf(1),
        entries: [
          { kind: "treatment_notes", status: "partial", from: "2024-03-01" },
          { kind: "test_data", status: "missing" },
        ],
      },
    });
  });

  test("explains psychotherapy notes where they are held back", async () => {
    const [sent, ...rest] = askedAndArrived;
    if (sent?.type !== "request_sent") throw new Error("No request.");
    const askedFor = { ...sent.details.askedFor, kinds: ["psychotherapy_notes" as const] };
    const asked = { ...sent, details: { ...sent.details, askedFor } };
    await openList([asked, ...rest, notesCame]);
    await userEvent.selectOptions(
      screen.getByLabelText("Is it there? Psychotherapy notes"),
      "withheld",
    );
    expect(screen.getByText(/narrow exception/)).toBeTruthy();
  });

  test("turns down days that cannot be read, and keeps what was chosen", async () => {
    await openList();
    await userEvent.selectOptions(screen.getByLabelText("Is it there? Test data"), "partial");
    const to = within(screen.getByRole("group", { name: /^Missing up to/ }));
    await userEvent.type(to.getByLabelText("Month"), "Marchember");
    await userEvent.click(screen.getByRole("button", { name: "See what this changes" }));
    expect(await screen.findByRole("heading", { name: "There is a problem" })).toBeTruthy();
    expect(screen.getByLabelText("Is it there? Test data")).toHaveProperty("value", "partial");
  });

  test("is not there before something came, and says so", async () => {
    await openList(askedAndArrived);
    expect(screen.getByText(/Nothing has come yet/)).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });
});
