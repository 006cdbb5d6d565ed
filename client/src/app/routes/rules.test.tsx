import { describe, expect, jest, test } from "@jest/globals";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { account } from "../../testing/account-sample.ts";
import { answerFetch, type Call, json } from "../../testing/answer-fetch.ts";
import { renderApp } from "../../testing/render-app.tsx";
import {
  sampleCard,
  sampleJurisdictions,
  sampleRule,
  sampleRules,
} from "../../testing/rules-sample.ts";

async function open(address: string, items = sampleRules, total = items.length) {
  const nextCursor = total > items.length ? "after-2" : null;
  const calls = answerFetch({
    "GET /api/v1/account": () => json(account),
    "GET /api/v1/rules": () => json({ items, total, nextCursor }),
    "GET /api/v1/rules/TX-PHYS-01": () => json(sampleRule),
    "GET /api/v1/jurisdictions": () => json(sampleJurisdictions),
    "GET /api/v1/jurisdictions/US-TX/rights": () => json(sampleCard),
  });
  return { ...(await renderApp(address)), calls };
}

const lastQuery = (calls: readonly Call[]) =>
  Object.fromEntries(calls.filter(({ path }) => path === "/api/v1/rules").at(-1)?.query ?? []);

describe("the list of rules", () => {
  test("shows each rule with its number, its words, its citation and how sure we are", async () => {
    await open("/rules");
    const texas = await screen.findByRole("region", { name: "Texas" });
    const [rule] = within(texas).getAllByRole("listitem");
    expect(rule?.textContent).toContain("15 business days");
    expect(rule?.textContent).toContain("§ 159.006(a) · High: full text read");
    const link = within(texas).getByRole("link", { name: "TX-PHYS-01" });
    expect(link.getAttribute("href")).toBe("/rules/TX-PHYS-01");
    const federal = screen.getByRole("region", { name: "Federal law" });
    expect(within(federal).getByText("Derived")).toBeTruthy();
  });

  test("says what counts in places that are not listed", async () => {
    await open("/rules");
    await screen.findByText(/A state that is not listed was not read: there only federal law/);
  });

  test("asks for what the address says, and leaves out what makes no sense", async () => {
    const { calls } = await open("/rules?place=US-TX&topic=clock&q=physician");
    await screen.findByText("2 rules");
    expect(lastQuery(calls)).toEqual({ place: "US-TX", topic: "clock", q: "physician" });
  });

  test("leaves out what makes no sense in the address", async () => {
    const { calls } = await open("/rules?place=Texas&topic=weather");
    await screen.findByText("2 rules");
    expect(lastQuery(calls)).toEqual({});
  });

  test("a search changes the address when Show is pressed, not before", async () => {
    const { calls, router } = await open("/rules");
    await userEvent.selectOptions(await screen.findByLabelText("Place"), "Texas");
    await userEvent.selectOptions(screen.getByLabelText("Topic"), "Free copies");
    await userEvent.type(screen.getByLabelText("Words, a citation or an id"), "claim");
    expect(lastQuery(calls)).toEqual({});
    await userEvent.click(screen.getByRole("button", { name: "Show" }));
    const wanted = { place: "US-TX", topic: "free_copy", q: "claim" };
    await waitFor(() => expect(router.state.location.search).toEqual(wanted));
    await waitFor(() => expect(lastQuery(calls)).toEqual(wanted));
  });

  test("goes on with the cursor of the server", async () => {
    const { calls } = await open("/rules", sampleRules, 7);
    await userEvent.click(await screen.findByRole("button", { name: "Next page" }));
    await waitFor(() => expect(lastQuery(calls)).toEqual({ cursor: "after-2" }));
  });

  test("a place without a known rule gets no other country's law", async () => {
    await open("/rules?place=BR", []);
    await screen.findByRole("heading", { name: "No rule found" });
    expect(screen.getByText(/United States law is never used for another country/)).toBeTruthy();
    expect(screen.getByLabelText("Place")).toHaveProperty("value", "BR");
  });
});

describe("one rule", () => {
  test("shows where it is written, how it counts, and examples with dates in words", async () => {
    await open("/rules/TX-PHYS-01");
    expect(await screen.findByRole("heading", { level: 1, name: /Texas TX-PHYS-01/ })).toBeTruthy();
    expect(screen.getByText("Only if you ask in writing")).toBeTruthy();
    const table = screen.getByRole("table", { name: /Worked examples/ });
    const day = screen.getByRole("cell", { name: /Tuesday, November.24, 2026/ });
    expect(table.contains(day)).toBe(true);
    expect(screen.getByText("Copy of 2024")).toBeTruthy();
    expect(screen.getByRole("link", { name: "FED-OCR-01" }).getAttribute("href")).toBe(
      "/rules/FED-OCR-01",
    );
    expect(document.title).toBe("Rule TX-PHYS-01 – Recourse");
  });

  test("explains its tag, and says that it sets no date in a case", async () => {
    await open("/rules/TX-PHYS-01");
    await screen.findByText("Number not verified");
    expect(screen.getByText(/Check the number before you rely on it/)).toBeTruthy();
    expect(screen.getByText(/It sets no date in a case by itself/)).toBeTruthy();
  });

  test("an id that nobody gave is not found", async () => {
    await open("/rules/TX-NONE-01");
    await screen.findByRole("heading", { name: "We could not find that" });
  });
});

describe("your rights here", () => {
  test("shows the rules of the place by part, and prints", async () => {
    const print = jest.fn();
    Object.assign(window, { print });
    await open("/rules/rights/US-TX");
    await screen.findByRole("heading", { level: 1, name: "Your rights here: Texas" });
    await screen.findByRole("heading", { name: "When they must answer" });
    expect(screen.getByText(/Item by item you have what is better/)).toBeTruthy();
    await userEvent.click(await screen.findByRole("button", { name: "Print this page" }));
    expect(print).toHaveBeenCalledTimes(1);
  });

  test("another state is one choice away, listed or not", async () => {
    const { router } = await open("/rules/rights/US-TX");
    await userEvent.selectOptions(await screen.findByLabelText("Place"), "Alabama");
    await userEvent.click(screen.getByRole("button", { name: "Show" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/rules/rights/US-AL"));
  });
});
