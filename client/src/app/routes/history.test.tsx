import { beforeEach, describe, expect, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { answerFetch, json, problem } from "../../testing/answer-fetch.ts";
import { sampleCase, sampleCaseId } from "../../testing/case-sample.ts";
import { renderApp } from "../../testing/render-app.tsx";

const empty = sampleCase({ events: [] });
const path = `/cases/${sampleCaseId}/history`;
const recorded = { version: 4, case: empty, events: [], warnings: [] };

beforeEach(() => sessionStorage.clear());

function answer(save: Parameters<typeof answerFetch>[0][string] = () => json(recorded, 201)) {
  return answerFetch({
    [`GET /api/v1/cases/${sampleCaseId}`]: () => json(empty),
    [`POST /api/v1/cases/${sampleCaseId}/history`]: save,
  });
}

type Line = { what: string; month: string; day: string; year?: string; picks?: RegExp[] };

/** The day of the line; other days wait behind one press. */
const when = () => within(screen.getByRole("group", { name: /^When did/ }));

async function add({ what, month, day, year, picks = [] }: Line) {
  await userEvent.selectOptions(await screen.findByLabelText("What happened?"), what);
  await userEvent.type(when().getByLabelText("Month"), month);
  await userEvent.type(when().getByLabelText("Day"), day);
  if (year) await userEvent.type(when().getByLabelText("Year"), year);
  for (const name of picks) await userEvent.click(screen.getByRole("radio", { name }));
  await userEvent.click(screen.getByRole("button", { name: "Add to the list" }));
}

const arrived: Line = {
  what: "They got the request",
  month: "May",
  day: "6",
  year: "2026",
  picks: [/The portal shows/],
};
const sent: Line = {
  what: "Request sent",
  month: "May",
  day: "4",
  picks: [/^In the patient portal$/],
};
const story = async () => within(await screen.findByRole("region", { name: /The story so far/ }));

describe("what has happened so far", () => {
  test("is told in any order, sorted by itself, and shows where it puts the case", async () => {
    answer();
    await renderApp(path);
    await add(arrived);
    // Nothing was asked for yet: the line says so, and the list waits for the rest.
    expect((await story()).getByText(/Nothing has been asked for yet/)).toBeTruthy();
    await add(sent);
    const told = await story();
    await waitFor(() => expect(told.queryByText(/Nothing has been asked for yet/)).toBeNull());
    const titles = told.getAllByRole("heading", { level: 3 }).map((one) => one.textContent);
    expect(titles).toEqual(["Request sent", "They got the request"]);
    expect(told.getByText(/days late/)).toBeTruthy();
  });

  test("the year is typed once, and the next line begins at its first question", async () => {
    answer();
    await renderApp(path);
    await add(arrived);
    await waitFor(() => expect(document.activeElement?.id).toBe("row-type"));
    expect(when().getByLabelText<HTMLInputElement>("Year").value).toBe("2026");
  });

  test("survives leaving the page", async () => {
    answer();
    const first = await renderApp(path);
    await add(arrived);
    first.unmount();
    await renderApp(path);
    expect((await story()).getByText("They got the request")).toBeTruthy();
  });

  test("is saved at once, each line with an id by which another can name it", async () => {
    const calls = answer();
    await renderApp(path);
    await add(arrived);
    await add(sent);
    await userEvent.click((await story()).getByRole("button", { name: "Write all 2 down" }));
    await screen.findByText(/written down/);
    const call = calls.find(({ method }) => method === "POST");
    expect(call?.headers.get("if-match")).toBe('"3"');
    expect(call?.headers.get("idempotency-key")).toBeTruthy();
    expect(call?.body).toMatchObject({
      events: [{ type: "receipt_established" }, { type: "request_sent" }],
      ids: [expect.stringMatching(/^[0-9a-f-]{36}$/), expect.stringMatching(/^[0-9a-f-]{36}$/)],
    });
  });

  test("is not sent while a line cannot be", async () => {
    const calls = answer();
    await renderApp(path);
    await add(arrived);
    await userEvent.click((await story()).getByRole("button", { name: "Write this down" }));
    expect((await screen.findByRole("alert")).textContent).toMatch(/One line does not fit yet/);
    expect(calls.some(({ method }) => method === "POST")).toBe(false);
  });

  test("a line can be changed and taken out", async () => {
    answer();
    await renderApp(path);
    await add({ ...sent, year: "2026" });
    await userEvent.click((await story()).getByRole("button", { name: /^Change.*Request sent/ }));
    const day = when().getByLabelText<HTMLInputElement>("Day");
    expect(day.value).toBe("4");
    await userEvent.clear(day);
    await userEvent.type(day, "5");
    await userEvent.click(screen.getByRole("button", { name: "Change this line" }));
    expect((await story()).getByText(/May\s5/)).toBeTruthy();
    await userEvent.click((await story()).getByRole("button", { name: /^Remove.*Request sent/ }));
    expect(screen.queryByRole("region", { name: /The story so far/ })).toBeNull();
  });

  test("changed elsewhere: kind words, and the list is still there", async () => {
    answer(() => problem(412));
    await renderApp(path);
    await add({ ...sent, year: "2026" });
    await userEvent.click((await story()).getByRole("button", { name: "Write this down" }));
    await waitFor(() =>
      expect(screen.getByRole("alert").textContent).toMatch(/Your list is still here/),
    );
    expect((await story()).getByText("Request sent")).toBeTruthy();
  });
});
