import { describe, expect, test } from "@jest/globals";
import type { CaseDetail } from "@recourse/shared/api/cases";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { saveDraft } from "../../lib/draft-store.ts";
import { answerFetch, json, problem } from "../../testing/answer-fetch.ts";
import { sampleCase, sampleCaseId } from "../../testing/case-sample.ts";
import { renderApp } from "../../testing/render-app.tsx";

const api = `/api/v1/cases/${sampleCaseId}`;
const answer = async (question: RegExp, words: string) => {
  const group = within(await screen.findByRole("group", { name: question }));
  await userEvent.click(group.getByRole("radio", { name: words }));
};
const withHolder = (changes: Partial<CaseDetail["holder"]>): CaseDetail => {
  const seen = sampleCase();
  return { ...seen, holder: { ...seen.holder, ...changes } };
};
const region = (name: string) => screen.findByRole("region", { name });

describe("psychotherapy notes or not", () => {
  test("one certain no decides at once, with what is always theirs and the words to say", async () => {
    answerFetch({});
    await renderApp("/check/psychotherapy-notes");
    expect(screen.queryByRole("region", { name: "What it means" })).toBeNull();
    await answer(/kept apart/, "No");
    const meaning = await region("What it means");
    expect(meaning.textContent).toContain("No, these are not psychotherapy notes");
    expect(within(meaning).getByRole("link", { name: "45 CFR 164.501" })).toBeTruthy();
    expect((await region("Always yours")).textContent).toContain("results of clinical tests");
    expect((await region("The words to say")).textContent).toContain("not kept apart");
  });

  test("says nothing before it can, and does not guess", async () => {
    answerFetch({});
    await renderApp("/check/psychotherapy-notes?wrote=yes&session=yes");
    await screen.findByRole("group", { name: /kept apart/ });
    expect(screen.queryByRole("region", { name: "What it means" })).toBeNull();
    await answer(/kept apart/, "I am not sure");
    expect((await region("What it means")).textContent).toContain("Not known yet");
  });

  test("the answers stand in the address, so that Back and a reload keep them", async () => {
    answerFetch({});
    const { router } = await renderApp("/check/psychotherapy-notes");
    await answer(/mental health professional/, "Yes");
    await waitFor(() => expect(router.state.location.search).toEqual({ wrote: "yes" }));
    expect(
      screen.getByRole<HTMLInputElement>("radio", { name: "Yes", checked: true }),
    ).toBeTruthy();
  });

  test("on a case that federal law does not reach, the page says so first", async () => {
    answerFetch({ [`GET ${api}`]: () => json(withHolder({ hipaaCovered: "no" })) });
    await renderApp(`/cases/${sampleCaseId}/check/psychotherapy-notes`);
    expect(await screen.findByText(/Here, that rule may not count/)).toBeTruthy();
  });

  test("opened from a case it leads on to writing the no down", async () => {
    answerFetch({ [`GET ${api}`]: () => json(sampleCase()) });
    await renderApp(`/cases/${sampleCaseId}/check/psychotherapy-notes?apart=no`);
    expect(screen.queryByText(/Here, that rule may not count/)).toBeNull();
    await userEvent.click(await screen.findByRole("link", { name: /write it down/ }));
    expect(
      await screen.findByRole("heading", { name: "They call them psychotherapy notes" }),
    ).toBeTruthy();
  });

  test("its answers stand in that form, beside what was typed there before", async () => {
    saveDraft(`record-${sampleCaseId}-psychotherapy_notes`, {
      note: "Ask again on Monday.",
      "psychotherapyNotesTest.keptSeparate": "yes",
    });
    answerFetch({ [`GET ${api}`]: () => json(sampleCase()) });
    await renderApp(`/cases/${sampleCaseId}/check/psychotherapy-notes?apart=no&wrote=unknown`);
    await userEvent.click(await screen.findByRole("link", { name: /write it down/ }));
    const chosen = async (question: RegExp) => {
      const group = within(await screen.findByRole("group", { name: question }));
      return group.getAllByRole("radio").map((radio) => radio.matches(":checked"));
    };
    expect(await chosen(/kept apart/)).toEqual([false, true, false]);
    expect(await chosen(/mental health professional write/)).toEqual([false, false, true]);
    expect(await chosen(/said in a session/)).toEqual([false, false, false]);
    expect(screen.getByLabelText(/^A note/)).toHaveProperty("value", "Ask again on Monday.");
  });
});

describe("whether HIPAA binds them", () => {
  test("asks only what matters, and says the result with its source", async () => {
    answerFetch({});
    await renderApp("/check/hipaa");
    await answer(/Who has the records/, "My employer");
    const result = await region("Does HIPAA bind them?");
    expect(result.textContent).toContain("We cannot say");
    expect(screen.queryByRole("group", { name: /send bills/ })).toBeNull();
    await userEvent.click(screen.getByRole("radio", { name: /A doctor, a therapist/ }));
    await answer(/send bills/, "Yes");
    expect((await region("Does HIPAA bind them?")).textContent).toContain("Yes, HIPAA binds them");
    expect(screen.getByRole("link", { name: "45 CFR 160.102(a), 160.103" })).toBeTruthy();
    expect(screen.queryByRole("region", { name: "On this case" })).toBeNull();
  });

  const cashOnly = `/cases/${sampleCaseId}/check/hipaa?setting=care&electronic=no&partOf=no`;
  const confirm = async () => {
    await userEvent.click(await screen.findByRole("button", { name: "Note this on the case" }));
    await userEvent.click(screen.getByRole("button", { name: "Yes, note it" }));
  };

  test("is noted at the holder only after a yes", async () => {
    const seen = sampleCase();
    const calls = answerFetch({
      [`GET ${api}`]: () => json(seen),
      [`PATCH /api/v1/holders/${seen.holder.id}`]: () =>
        json({ ...seen.holder, hipaaCovered: "no" }),
    });
    await renderApp(cashOnly);
    await userEvent.click(await screen.findByRole("button", { name: "Note this on the case" }));
    expect(calls.some(({ method }) => method === "PATCH")).toBe(false);
    await userEvent.click(screen.getByRole("button", { name: "Yes, note it" }));
    expect(await screen.findByText(/^Noted\./)).toBeTruthy();
    const patch = calls.find(({ method }) => method === "PATCH");
    expect(patch?.body).toEqual({ hipaaCovered: "no" });
    expect(patch?.headers.get("if-match")).toBe('"4"');
  });

  test("an office that was changed meanwhile is looked at again, and nothing is overwritten", async () => {
    const seen = sampleCase();
    let version = 4;
    const calls = answerFetch({
      [`GET ${api}`]: () => json(withHolder({ version })),
      [`PATCH /api/v1/holders/${seen.holder.id}`]: ({ headers }) => {
        if (headers.get("if-match") === '"9"') return json({ ...seen.holder, version: 10 });
        version = 9;
        return problem(412);
      },
    });
    await renderApp(cashOnly);
    await confirm();
    expect(await screen.findByText(/changed in the meantime/)).toBeTruthy();
    await waitFor(() => expect(calls.filter(({ path }) => path === api)).toHaveLength(2));
    await confirm();
    expect(await screen.findByText(/^Noted\./)).toBeTruthy();
  });

  test("what the case says already is not noted again", async () => {
    answerFetch({ [`GET ${api}`]: () => json(withHolder({ hipaaCovered: "no" })) });
    await renderApp(cashOnly);
    expect((await region("On this case")).textContent).toContain("The case says so already");
    expect(screen.queryByRole("button", { name: "Note this on the case" })).toBeNull();
  });
});
