import { describe, expect, test } from "@jest/globals";
import { newEvent, on, record } from "@recourse/shared/workflow/testing/sample-events";
import { screen } from "@testing-library/react";
import { answerFetch, json } from "../../testing/answer-fetch.ts";
import { sampleCase, sampleCaseId } from "../../testing/case-sample.ts";
import { renderApp } from "../../testing/render-app.tsx";

const casePath = `/api/v1/cases/${sampleCaseId}`;

describe("the page of certified mail", () => {
  const mailed = newEvent("certified_letter_sent", on("2026-11-02"), {
    trackingNumber: "9407100000000000000009",
  });

  test("shows the number four digits at a time, and the day on the green card", async () => {
    const came = newEvent("receipt_established", on("2026-11-05"));
    const events = record([mailed, came]);
    answerFetch({ [`GET ${casePath}`]: () => json(sampleCase({ events })) });
    await renderApp(`/cases/${sampleCaseId}/mail`);
    expect(await screen.findByText("Number 9407 1000 0000 0000 0000 09")).toBeTruthy();
    expect(screen.getByText(/^Delivered, November.5/)).toBeTruthy();
  });

  test("leads to the field for a number that was not known yet", async () => {
    const events = record([newEvent("certified_letter_sent", on("2026-11-02"))]);
    answerFetch({ [`GET ${casePath}`]: () => json(sampleCase({ events })) });
    await renderApp(`/cases/${sampleCaseId}/mail`);
    const href = (await screen.findByRole("link", { name: "Add the number" })).getAttribute("href");
    expect(href).toMatch(/\/correct\?add=detail$/);
  });

  test("says so where nothing went that way", async () => {
    answerFetch({ [`GET ${casePath}`]: () => json(sampleCase()) });
    await renderApp(`/cases/${sampleCaseId}/mail`);
    expect(await screen.findByText("Nothing on this case went by certified mail.")).toBeTruthy();
  });
});

describe("the page that says if a timeline is whole", () => {
  const proof = {
    ...{ form: "recourse-timeline-1", caseId: sampleCaseId, length: 2, head: "ab".repeat(32) },
    entries: ["a", "b"].map((text) => ({ text, seal: "ab".repeat(32) })),
  };
  test.each([
    [null, /There are 2 entries, and each one fits/],
    [{ place: 2, fault: "seal_does_not_fit" }, /^No\b/],
  ])("tells what was found (%j)", async (firstBreak, words) => {
    answerFetch({
      [`GET ${casePath}`]: () => json(sampleCase()),
      [`GET ${casePath}/timeline-proof`]: () => json({ ...proof, firstBreak }),
    });
    await renderApp(`/cases/${sampleCaseId}/whole`);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(screen.getByText(/^(abab ){15}abab$/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "Save the file" }).getAttribute("href")).toBe(
      `${casePath}/timeline-proof/page`,
    );
  });
});
