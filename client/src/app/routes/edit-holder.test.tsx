import { describe, expect, test } from "@jest/globals";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { answerFetch, json, problem } from "../../testing/answer-fetch.ts";
import { sampleCase, sampleCaseId } from "../../testing/case-sample.ts";
import { renderApp } from "../../testing/render-app.tsx";

const seen = sampleCase();
const holderPath = `/api/v1/holders/${seen.holder.id}`;

describe("changing who has the records", () => {
  test("sends only what was changed, with the version that was shown", async () => {
    const calls = answerFetch({
      [`GET /api/v1/cases/${sampleCaseId}`]: () => json(seen),
      [`PATCH ${holderPath}`]: () => json(seen.holder),
    });
    await renderApp(`/cases/${sampleCaseId}/holder`);
    await userEvent.type(
      await screen.findByRole("textbox", { name: /Mailing address/ }),
      "4100 Medical Parkway",
    );
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText("Saved.")).toBeTruthy();
    const patch = calls.find(({ method }) => method === "PATCH");
    expect(patch?.body).toEqual({ address: "4100 Medical Parkway" });
    expect(patch?.headers.get("if-match")).toBe('"4"');
  });

  test("changed elsewhere: kind words, what was typed stays, and Save once more works", async () => {
    let version = 4;
    const calls = answerFetch({
      [`GET /api/v1/cases/${sampleCaseId}`]: () =>
        json({ ...seen, holder: { ...seen.holder, version, phone: "512-555-0199" } }),
      [`PATCH ${holderPath}`]: ({ headers }) => {
        if (headers.get("if-match") === '"9"') return json({ ...seen.holder, version: 10 });
        version = 9;
        return problem(412);
      },
    });
    await renderApp(`/cases/${sampleCaseId}/holder`);
    await userEvent.type(
      await screen.findByRole("textbox", { name: /Mailing address/ }),
      "PO Box 1",
    );
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    const summary = await screen.findByRole("alert", { name: "There is a problem" });
    expect(summary.textContent).toContain("What you typed is still here.");
    const address = screen.getByRole<HTMLTextAreaElement>("textbox", { name: /Mailing address/ });
    expect(address.value).toBe("PO Box 1");
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(await screen.findByText("Saved.")).toBeTruthy();
    expect(calls.filter(({ method }) => method === "PATCH").at(-1)?.body).toEqual({
      address: "PO Box 1",
    });
  });
});
