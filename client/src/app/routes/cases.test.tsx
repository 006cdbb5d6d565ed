import { describe, expect, test } from "@jest/globals";
import { plainDate } from "@recourse/shared/calendar/plain-date";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { account } from "../../testing/account-sample.ts";
import { answerFetch, type Call, json } from "../../testing/answer-fetch.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { busyDay } from "../../testing/today-sample.ts";

const rows = [...busyDay.overdue.items, ...busyDay.waitingOnThem.items].map((item) => item.case);

async function openCases(address: string, items = rows, total = items.length) {
  const nextCursor = total > items.length ? "after-2" : null;
  const calls = answerFetch({
    "GET /api/v1/account": () => json(account),
    "GET /api/v1/cases": () => json({ items, total, nextCursor }),
  });
  const app = await renderApp(address);
  await screen.findByText(/^\d+ cases?$|of \d+ cases|No case matches|No open case yet/);
  return { ...app, calls };
}

const lastQuery = (calls: readonly Call[]) =>
  Object.fromEntries(calls.filter(({ path }) => path === "/api/v1/cases").at(-1)?.query ?? []);

describe("the list of cases", () => {
  test("shows each case with its date, office and whose move it is", async () => {
    await openCases("/cases");
    const [, late, waiting] = screen.getAllByRole("row");
    if (!late || !waiting) throw new Error("two rows");
    expect(within(late).getByRole("rowheader").textContent).toContain("Larkspur Psychiatry");
    expect(within(late).getByText("7 days late")).toBeTruthy();
    expect(within(late).getByText("They are late")).toBeTruthy();
    expect(within(waiting).getByText("26–30")).toBeTruthy();
    expect(within(waiting).getByText("Waiting for them")).toBeTruthy();
  });

  test("a nearer last day of the user's own leads the row, and is not called the one for a complaint", async () => {
    const waiting = rows.slice(1).map((row) => ({
      ...row,
      ...{ ownDueOn: plainDate("2027-05-29"), ownNextOn: plainDate("2026-11-24") },
    }));
    await openCases("/cases", waiting);
    const [, row] = screen.getAllByRole("row");
    expect(row?.textContent).toMatch(/24.*Your nearest last day/);
    expect(row?.textContent).not.toContain("complaint");
  });

  test.each([
    [plainDate("2099-01-05"), /^Resting until .*January 5, 2099$/],
    [null, /^Resting, for as long as you like$/],
  ])("marks a case that rests, and calls nothing late meanwhile (%s)", async (until, words) => {
    const { case: late } = busyDay.overdue.items[0] ?? {};
    if (late === undefined) throw new Error("a late case");
    await openCases("/cases", [{ ...late, resting: { until } }]);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.queryByText("7 days late")).toBeNull();
    expect(within(screen.getByRole("table")).queryByText("They are late")).toBeNull();
  });

  test("shows the cases that rest by one press, and the chip takes the filter away", async () => {
    const { router, calls } = await openCases("/cases");
    await userEvent.click(screen.getByRole("link", { name: "Resting" }));
    await waitFor(() => expect(lastQuery(calls)).toEqual({ resting: "true" }));
    expect(screen.getByRole("link", { name: "Resting" }).getAttribute("aria-current")).toBe("page");
    await userEvent.click(screen.getByRole("button", { name: /Resting/ }));
    await waitFor(() => expect(router.state.location.search).toEqual({}));
  });

  test("asks the server for what the address says", async () => {
    const { calls } = await openCases("/cases?overdue=true&stage=requested&q=lark&sort=holder");
    expect(lastQuery(calls)).toEqual({
      overdue: "true",
      stage: "requested",
      q: "lark",
      sort: "holder",
    });
  });

  test("leaves out what makes no sense in the address", async () => {
    const { calls } = await openCases("/cases?stage=nonsense&overdue=maybe&sort=color");
    expect(lastQuery(calls)).toEqual({});
  });

  test("a filter is a chip that can be taken away, and the address follows", async () => {
    const { router, calls } = await openCases("/cases?overdue=true&q=lark");
    await userEvent.click(screen.getByRole("button", { name: /They are late/ }));
    await waitFor(() => expect(router.state.location.search).toEqual({ q: "lark" }));
    await waitFor(() => expect(lastQuery(calls)).toEqual({ q: "lark" }));
    expect(screen.queryByRole("button", { name: /They are late/ })).toBeNull();
  });

  test("a name is looked for when Show is pressed, not before", async () => {
    const { calls } = await openCases("/cases");
    const asked = calls.length;
    await userEvent.type(screen.getByRole("searchbox", { name: "Part of a name" }), "linden");
    expect(calls).toHaveLength(asked);
    await userEvent.click(screen.getByRole("button", { name: "Show" }));
    await waitFor(() => expect(lastQuery(calls)).toEqual({ q: "linden" }));
  });

  test("says by which column it is sorted, and turns the order", async () => {
    const { router } = await openCases("/cases");
    const header = screen.getByRole("columnheader", { name: "Date" });
    expect(header.getAttribute("aria-sort")).toBe("ascending");
    await userEvent.click(within(header).getByRole("link"));
    await waitFor(() =>
      expect(router.state.location.search).toEqual({ sort: "due", direction: "descending" }),
    );
  });

  test("goes on to the next page with the cursor of the server", async () => {
    const { calls } = await openCases("/cases", rows, 7);
    expect(screen.getByText("2 of 7 cases")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Next page" }));
    await waitFor(() => expect(lastQuery(calls)).toEqual({ cursor: "after-2" }));
  });

  test("tells an empty list from a filter that nothing matches", async () => {
    const { unmount } = await openCases("/cases", []);
    expect(screen.getByRole("heading", { name: "No open case yet" })).toBeTruthy();
    unmount();
    await openCases("/cases?q=nobody", []);
    expect(screen.getByRole("heading", { name: "No case matches" })).toBeTruthy();
  });
});
