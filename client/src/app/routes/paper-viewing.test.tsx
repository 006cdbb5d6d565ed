import { expect, test } from "@jest/globals";
import type { CaseDocument } from "@recourse/shared/api/documents";
import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { answerFetch, json, problem } from "../../testing/answer-fetch.ts";
import { sampleCase, sampleCaseId } from "../../testing/case-sample.ts";
import { renderApp } from "../../testing/render-app.tsx";

const documentId = "66666666-6666-4666-8666-666666666666";

/** Opens the page of a paper; each answer is that to one asking for the copy to look at. */
async function openPaper(changes: Partial<CaseDocument>, ...answers: Response[]) {
  const paper: CaseDocument = {
    ...{ id: documentId, caseId: sampleCaseId, fileName: "IMG 1.heic", description: null },
    ...{ contentType: "image/heic", sizeBytes: 10, sha256: "0".repeat(64), flaws: [] },
    uploadedAt: "2026-11-19T10:00:00Z",
    ...changes,
  };
  answerFetch({
    [`GET /api/v1/cases/${sampleCaseId}`]: () => json({ ...sampleCase(), documents: [paper] }),
    [`GET /api/v1/documents/${documentId}/content`]: () => answers.shift() ?? problem(404),
  });
  await renderApp(`/cases/${sampleCaseId}/papers/${documentId}`);
}

const file = (type: string, content: string) =>
  new Response(content, { headers: { "content-type": type } });

test("a HEIC is shown as a picture that was made of it, and that is said", async () => {
  await openPaper({}, file("image/jpeg", "picture"));
  const picture = await screen.findByRole("img", { name: "IMG 1.heic" });
  expect(picture.getAttribute("src")).toBe(`data:image/jpeg;base64,${btoa("picture")}`);
  expect(screen.getByText(/You see a copy made to look at/)).toBeTruthy();
});

test.each([
  ["image/heic", "Download as JPEG"],
  ["image/tiff", "Download as PDF"],
])(
  "of %s that copy can be downloaded, for whoever cannot open the file",
  async (contentType, name) => {
    await openPaper({ contentType }, problem(409));
    const link = await screen.findByRole("link", { name });
    expect(link.getAttribute("href")).toBe(`/api/v1/documents/${documentId}/content?copy=viewing`);
  },
);

test("a Word file is shown by its words, letter by letter", async () => {
  const words = "We refuse.\n<img src=x onerror=alert(1)>";
  await openPaper({ fileName: "a.docx" }, file("text/plain; charset=utf-8", words));
  expect((await screen.findByRole("region", { name: "a.docx" })).textContent).toBe(words);
  expect(screen.queryByRole("img")).toBeNull();
  expect(screen.getByText(/You see the words only/)).toBeTruthy();
});

test("where none can be made now, that is said, and a press tries again", async () => {
  await openPaper(
    {},
    problem(503, { title: "Please try again in a moment", detail: "Many files are being opened." }),
    file("image/jpeg", "picture"),
  );
  expect(await screen.findByText(/Please try again in a minute/)).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("img", { name: "IMG 1.heic" })).toBeTruthy();
});

test("a damaged one says so, and can still be downloaded", async () => {
  const detail = "We cannot show this file. It may be damaged.";
  await openPaper({}, problem(409, { title: "Not possible now", detail, reason: "file_broken" }));
  expect(await screen.findByText(new RegExp(detail))).toBeTruthy();
  expect(screen.getByRole("link", { name: "Download" })).toBeTruthy();
});
