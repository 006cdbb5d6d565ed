import { describe, expect, test } from "@jest/globals";
import type { Person } from "@recourse/shared/api/people";
import { plainDate } from "@recourse/shared/calendar/plain-date";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { answerFetch, json, problem } from "../../testing/answer-fetch.ts";
import {
  sampleCase,
  sampleCaseId,
  sampleLetter,
  sampleLetterId,
} from "../../testing/case-sample.ts";
import { renderApp } from "../../testing/render-app.tsx";

const seen = sampleCase();
const personPath = `/api/v1/people/${seen.person.id}`;
const holderPath = `/api/v1/holders/${seen.holder.id}`;
const withPerson = (change: Partial<Person>) => ({
  ...seen,
  person: { ...seen.person, ...change },
});
const serve = (change: Partial<Person>, facts: Record<string, string> = {}) =>
  answerFetch({
    [`GET /api/v1/cases/${sampleCaseId}`]: () => json(withPerson(change)),
    [`GET /api/v1/letters/${sampleLetterId}`]: () =>
      json(sampleLetter({ kind: "ssa_file", facts, gapCount: 0, blocks: [] })),
    [`PATCH ${personPath}`]: () => json({ ...seen.person, version: 9 }),
  });
type Calls = ReturnType<typeof answerFetch>;
const patched = (calls: Calls) => calls.find(({ method }) => method === "PATCH")?.body;

describe("names and numbers for letters", () => {
  const page = `/cases/${sampleCaseId}/letter-details`;

  test("what is written is kept beside what was known; what is emptied is forgotten", async () => {
    const calls = serve({
      relationship: "self",
      letterDetails: { lawyerName: "Dana Cole, Esq.", claimReference: "A-17" },
    });
    await renderApp(page);
    await userEvent.clear(await screen.findByRole("textbox", { name: /^Claim or case number/ }));
    await userEvent.type(
      screen.getByRole("textbox", { name: /^Address of the lawyer/ }),
      "1 Main Street",
    );
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText("Saved.")).toBeTruthy();
    expect(patched(calls)).toEqual({
      letterDetails: { lawyerName: "Dana Cole, Esq.", lawyerAddress: "1 Main Street" },
    });
  });

  test("asks for the writer's own address only where somebody writes for another", async () => {
    serve({ relationship: "self" });
    const own = await renderApp(page);
    await screen.findByRole("textbox", { name: /^Claim or case number/ });
    expect(screen.queryByRole("textbox", { name: /^Your own mailing address/ })).toBeNull();
    own.unmount();
    serve({ relationship: "representative" });
    await renderApp(page);
    expect(await screen.findByRole("textbox", { name: /^Your own mailing address/ })).toBeTruthy();
  });

  test("changed elsewhere: kind words, and what was typed stays", async () => {
    answerFetch({
      [`GET /api/v1/cases/${sampleCaseId}`]: () => json(seen),
      [`PATCH ${personPath}`]: () => problem(412),
    });
    await renderApp(page);
    const number = await screen.findByRole<HTMLInputElement>("textbox", { name: /^Claim or case/ });
    await userEvent.type(number, "A-17");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect((await screen.findByRole("alert")).textContent).toContain("still here");
    expect(number.value).toBe("A-17");
  });
});

describe("what was typed into one letter", () => {
  const page = `/cases/${sampleCaseId}/letters/${sampleLetterId}`;

  test("can be kept for the next: with what was known, each in its place", async () => {
    const calls = serve(
      { relationship: "self", mailingAddress: "Old", letterDetails: { lawyerName: "Dana Cole" } },
      { claim_reference: "A-17", recipient_address: "4 Office Street", letter_date: "May 1" },
    );
    await renderApp(page);
    expect(
      await screen.findByText(/can be kept: the claim or case number, address of the one you/),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Keep for the next letter" }));
    const kept = await screen.findByText("Kept. The next letter has it already.");
    // The button may be gone now: the keyboard goes on from the words.
    expect(document.activeElement).toBe(kept.parentElement);
    expect(patched(calls)).toEqual({
      letterDetails: {
        lawyerName: "Dana Cole",
        claimReference: "A-17",
        socialSecurityAddress: "4 Office Street",
      },
    });
  });

  test("the person's address goes to the person, a helper's own to the writer", async () => {
    const typed = { sender_address: "12 Street" };
    const own = serve({ relationship: "self", mailingAddress: null }, typed);
    const first = await renderApp(page);
    await userEvent.click(await screen.findByRole("button", { name: "Keep for the next letter" }));
    expect(patched(own)).toEqual({ mailingAddress: "12 Street" });
    first.unmount();
    const helped = serve({ relationship: "advocate" }, typed);
    await renderApp(page);
    await userEvent.click(await screen.findByRole("button", { name: "Keep for the next letter" }));
    expect(patched(helped)).toEqual({ letterDetails: { writerAddress: "12 Street" } });
  });

  test("the office's address goes to the office, a date of birth to the person as it was read", async () => {
    const calls = answerFetch({
      [`GET /api/v1/cases/${sampleCaseId}`]: () => json(withPerson({ dateOfBirth: null })),
      [`GET /api/v1/letters/${sampleLetterId}`]: () =>
        json(
          sampleLetter({
            facts: { holder_address: "4 Office Street", date_of_birth: "3/4/1980" },
            gapCount: 0,
            blocks: [],
          }),
        ),
      [`PATCH ${personPath}`]: () => json({ ...seen.person, version: 9 }),
      [`PATCH ${holderPath}`]: () => json({ ...seen.holder, version: 9 }),
    });
    await renderApp(page);
    expect(
      await screen.findByText(
        /can be kept: address of the office, date of birth \(March.4, 1980\)/,
      ),
    ).toBeTruthy();
    expect(calls.filter(({ method }) => method === "PATCH")).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Keep for the next letter" }));
    expect(await screen.findByText("Kept. The next letter has it already.")).toBeTruthy();
    const sent = calls.filter(({ method }) => method === "PATCH");
    expect(sent.map(({ path, body, headers }) => [path, body, headers.get("if-match")])).toEqual([
      [personPath, { dateOfBirth: "1980-03-04" }, `"${seen.person.version}"`],
      [holderPath, { address: "4 Office Street" }, `"${seen.holder.version}"`],
    ]);
  });

  test("an office that another window changed is looked at anew, and can be tried again", async () => {
    let looks = 0;
    const calls = answerFetch({
      [`GET /api/v1/cases/${sampleCaseId}`]: () => {
        looks += 1;
        return json({ ...seen, holder: { ...seen.holder, version: looks === 1 ? 1 : 7 } });
      },
      [`GET /api/v1/letters/${sampleLetterId}`]: () =>
        json(sampleLetter({ facts: { holder_address: "4 Street" }, gapCount: 0, blocks: [] })),
      [`PATCH ${holderPath}`]: ({ headers }) =>
        headers.get("if-match") === '"7"' ? json({ ...seen.holder, version: 8 }) : problem(412),
    });
    await renderApp(page);
    const keep = await screen.findByRole("button", { name: "Keep for the next letter" });
    await userEvent.click(keep);
    await screen.findByText(/changed/i);
    await userEvent.click(screen.getByRole("button", { name: "Keep for the next letter" }));
    expect(await screen.findByText("Kept. The next letter has it already.")).toBeTruthy();
    expect(calls.filter(({ method }) => method === "PATCH")).toHaveLength(2);
  });

  test("is not offered again once it is kept", async () => {
    serve(
      {
        relationship: "self",
        dateOfBirth: plainDate("1980-03-04"),
        letterDetails: { claimReference: "A-17" },
      },
      { claim_reference: "A-17", date_of_birth: "March 4, 1980" },
    );
    await renderApp(page);
    await screen.findByRole("heading", { name: "Send it" });
    expect(screen.queryByRole("button", { name: "Keep for the next letter" })).toBeNull();
  });
});
