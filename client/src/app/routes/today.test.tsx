import { describe, expect, jest, test } from "@jest/globals";
import type { Today } from "@recourse/shared/api/today";
import { plainDate } from "@recourse/shared/calendar/plain-date";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { answerFetch, json, problem } from "../../testing/answer-fetch.ts";
import { renderApp } from "../../testing/render-app.tsx";
import { busyDay, emptyDay } from "../../testing/today-sample.ts";

async function openToday(today: Today) {
  const calls = answerFetch({ "GET /api/v1/today": () => json(today) });
  const app = await renderApp("/");
  await screen.findByText(/One step is yours|Nothing is due/);
  return { ...app, calls };
}

const section = (name: string) => within(screen.getByRole("region", { name }));

describe("Today", () => {
  test("begins with the date and one sentence", async () => {
    await openToday(busyDay);
    const heading = screen.getByRole("heading", { level: 1 });
    expect(heading.textContent).toBe("Today Thursday, November\u00a019");
    expect(screen.getByText(/One answer is late\. One step is yours/)).toBeTruthy();
    expect(document.title).toBe("Today – Recourse");
  });

  test("an overdue case leads with its step, its date and the way to do it", async () => {
    await openToday(busyDay);
    const overdue = section("Overdue: their answer");
    expect(overdue.getByText("7 days late")).toBeTruthy();
    const step = overdue.getByRole("heading", { level: 3 });
    expect(step.textContent).toBe("Call Dr. Reyes by\u00a0Friday, November\u00a020");
    expect(overdue.getByText(/Our suggestion, not a rule/)).toBeTruthy();
    const words = overdue.getByRole("link", { name: "Open the words to say" });
    expect(words.getAttribute("href")).toBe("/cases/11111111-1111-4111-8111-111111111111#next");
  });

  test("marks one step on the page and no more", async () => {
    const { container } = await openToday(busyDay);
    expect(container.querySelectorAll("mark")).toHaveLength(1);
    expect(container.querySelectorAll(".btn-act")).toHaveLength(1);
  });

  test("each row is one press from its next step", async () => {
    await openToday(busyDay);
    const letter = section("Your move, no hurry").getByRole("link", { name: "Write the request" });
    expect(letter.getAttribute("href")).toBe(
      "/cases/22222222-2222-4222-8222-222222222222/letters/new?kind=first_request",
    );
  });

  test("a range stays a range", async () => {
    await openToday(busyDay);
    const waiting = section("Waiting for them");
    expect(waiting.getByText("26–30")).toBeTruthy();
    expect(waiting.getByText(/Thursday to Monday/)).toBeTruthy();
  });

  test("a section with nothing in it is not there", async () => {
    await openToday(busyDay);
    expect(screen.queryByRole("region", { name: "Due this week" })).toBeNull();
  });

  test("says before which day none of the user's own dates comes", async () => {
    await openToday(busyDay);
    expect(section("Too much today?").getByText(/Tuesday, May 11, 2027/)).toBeTruthy();
  });

  test("evidence before a hearing is one of them", async () => {
    const items = busyDay.waitingOnThem.items.map((item) => ({
      ...item,
      case: { ...item.case, ownNextOn: plainDate("2026-12-08") },
    }));
    await openToday({ ...busyDay, waitingOnThem: { total: 1, items } });
    expect(section("Too much today?").getByText(/before Tuesday, December 8\./)).toBeTruthy();
  });

  test("a notice is put away at once, and comes back when the server could not be told", async () => {
    const { calls } = await openToday(busyDay);
    const put = screen.getByRole("button", { name: /^Put away/ });
    await userEvent.click(put);
    await waitFor(() => expect(calls.map(({ method }) => method)).toContain("POST"));
    expect(calls.find(({ method }) => method === "POST")?.path).toBe(
      "/api/v1/notices/33333333-3333-4333-8333-333333333333/dismissal",
    );
    await screen.findByRole("button", { name: /^Put away/ });
  });

  test("without a case it teaches the first step and offers to look around", async () => {
    const { calls } = await openToday(emptyDay);
    expect(screen.getByRole("link", { name: "Start a case" }).getAttribute("href")).toBe(
      "/cases/new",
    );
    await userEvent.click(screen.getByRole("button", { name: "Show made-up cases" }));
    await waitFor(() =>
      expect(calls).toContainEqual(
        expect.objectContaining({ method: "POST", path: "/api/v1/demo" }),
      ),
    );
  });

  test("says kindly that the server is away, and asks it again", async () => {
    let isAway = true;
    answerFetch({
      "GET /api/v1/today": () => (isAway ? problem(500, { requestId: "req-7" }) : json(emptyDay)),
    });
    await renderApp("/");
    const failure = within(await screen.findByRole("alert"));
    expect(failure.getByText(/Nothing that was saved is lost/)).toBeTruthy();
    expect(failure.getByText(/req-7/)).toBeTruthy();
    isAway = false;
    await userEvent.click(failure.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(/Nothing is due/)).toBeTruthy();
  });
});

describe("the frame", () => {
  test("has the crisis line and the way out on every page", async () => {
    await openToday(emptyDay);
    expect(screen.getByRole("link", { name: /Crisis line 988/ }).getAttribute("href")).toBe(
      "tel:988",
    );
    const leave = screen.getByRole("link", { name: "Leave now" });
    expect(leave.getAttribute("href")).toBe("https://www.weather.gov/");
  });

  test("pressing Leave now blanks the page and ends the session", async () => {
    const { calls, queryClient } = await openToday(busyDay);
    const log = jest.fn();
    // jsdom cannot leave a page; it says so here instead of going.
    const original = Reflect.get(console, "error");
    Reflect.set(console, "error", log);
    await userEvent.click(screen.getByRole("link", { name: "Leave now" }));
    Reflect.set(console, "error", original);
    expect(document.documentElement.dataset.left).toBe("true");
    expect(calls.at(-1)).toMatchObject({ path: "/api/auth/sign-out", keepalive: true });
    expect(
      queryClient
        .getQueryCache()
        .getAll()
        .filter(({ state }) => state.data),
    ).toEqual([]);
  });

  test("the skip link moves the focus to the main part", async () => {
    await openToday(emptyDay);
    await userEvent.click(screen.getByRole("link", { name: "Skip to the main part" }));
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });

  test("a new page takes the focus to its heading", async () => {
    await openToday(emptyDay);
    await userEvent.click(screen.getByRole("link", { name: "Help" }));
    const heading = await screen.findByRole("heading", { level: 1, name: "Help" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(document.title).toBe("Help – Recourse");
  });
});
