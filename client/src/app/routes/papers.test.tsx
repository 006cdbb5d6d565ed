import { expect, test } from "@jest/globals";
import { type CaseDocument, uploadPartBytes } from "@recourse/shared/api/documents";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { answerFetch, type Call, json, problem } from "../../testing/answer-fetch.ts";
import { sampleCase, sampleCaseId } from "../../testing/case-sample.ts";
import { renderApp } from "../../testing/render-app.tsx";

const uploadId = "55555555-5555-4555-8555-555555555555";
const documentId = "66666666-6666-4666-8666-666666666666";

const paper = (changes: Partial<CaseDocument> = {}): CaseDocument => ({
  ...{ id: documentId, caseId: sampleCaseId, fileName: "letter.pdf", description: null },
  ...{ contentType: "application/pdf", sizeBytes: 10, sha256: "0".repeat(64), flaws: [] },
  uploadedAt: "2026-11-19T10:00:00Z",
  ...changes,
});

/** A server that keeps what arrives; `first` may answer the first parts in its place. */
function serve(sizeBytes: number, first?: () => Response, times = 1) {
  let receivedBytes = 0;
  let parts = 0;
  const upload = () =>
    json({ id: uploadId, caseId: sampleCaseId, fileName: "letter.pdf", sizeBytes, receivedBytes });
  return answerFetch({
    [`GET /api/v1/cases/${sampleCaseId}`]: () => json(sampleCase()),
    [`POST /api/v1/cases/${sampleCaseId}/uploads`]: upload,
    [`GET /api/v1/uploads/${uploadId}`]: upload,
    [`POST /api/v1/uploads/${uploadId}/parts`]: ({ query }: Call) => {
      parts += 1;
      if (first && parts <= times) return first();
      receivedBytes = Math.min(Number(query.get("offset")) + uploadPartBytes, sizeBytes);
      return upload();
    },
    [`POST /api/v1/uploads/${uploadId}/finish`]: () => json(paper(), 201),
    [`DELETE /api/v1/uploads/${uploadId}`]: () => new Response(null, { status: 204 }),
  });
}

async function openCase(seen = sampleCase()) {
  await renderApp(`/cases/${seen.id}`);
  await screen.findByRole("heading", { name: "Papers" });
}

const fileOf = (bytes: number, name = "letter.pdf") => new File([new Uint8Array(bytes)], name);
const sent = (calls: readonly Call[], what: string) =>
  calls.filter(({ method, path }) => method === "POST" && path.endsWith(what));
const offsets = (calls: readonly Call[]) =>
  sent(calls, "/parts").map(({ query }) => Number(query.get("offset")));

test("a picked file goes in parts, is finished once, and leaves the list", async () => {
  const size = 2 * uploadPartBytes + 100;
  const calls = serve(size);
  await openCase();
  await userEvent.upload(screen.getByLabelText("Add papers from this device"), fileOf(size));
  await waitFor(() => expect(sent(calls, "/finish")).toHaveLength(1));
  expect(offsets(calls)).toEqual([0, uploadPartBytes, 2 * uploadPartBytes]);
  await waitFor(() =>
    expect(screen.queryByRole("list", { name: "Papers on their way" })).toBeNull(),
  );
});

test("where the line breaks it goes on by itself from what has arrived", async () => {
  const calls = serve(uploadPartBytes + 5, () => {
    throw new TypeError("network");
  });
  await openCase();
  await userEvent.upload(
    screen.getByLabelText("Add papers from this device"),
    fileOf(uploadPartBytes + 5),
  );
  expect(await screen.findByText(/connection broke; it goes on by itself/)).toBeTruthy();
  await waitFor(() => expect(sent(calls, "/finish")).toHaveLength(1));
  expect(offsets(calls)).toEqual([0, 0, uploadPartBytes]);
});

test("a part whose answer was lost is not sent twice", async () => {
  const calls = serve(10, () => problem(409, { reason: "wrong_offset" }));
  await openCase();
  await userEvent.upload(screen.getByLabelText("Add papers from this device"), fileOf(10));
  await waitFor(() => expect(sent(calls, "/finish")).toHaveLength(1));
});

test("a refusal of the file is said in its words; it can only be taken off, and the focus stays there", async () => {
  const detail = "Use a PDF, a picture or a text file.";
  serve(10, () => problem(422, { errors: [{ pointer: "/file", detail }] }));
  await openCase();
  await userEvent.upload(screen.getByLabelText("Add papers from this device"), fileOf(10));
  expect((await screen.findByRole("alert")).textContent).toContain(detail);
  expect(screen.queryByRole("button", { name: /^Try again/ })).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Take it off the list: letter.pdf" }));
  expect(document.activeElement).toBe(screen.getByRole("button", { name: "Add papers" }));
});

test("trying again names the same upload", async () => {
  const calls = serve(10, () => problem(403));
  await openCase();
  await userEvent.upload(screen.getByLabelText("Add papers from this device"), fileOf(10));
  await screen.findByRole("alert");
  await userEvent.click(screen.getByRole("button", { name: "Try again: letter.pdf" }));
  await waitFor(() => expect(sent(calls, "/finish")).toHaveLength(1));
  const keys = sent(calls, "/uploads").map(({ headers }) => headers.get("idempotency-key"));
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});

test("stopping takes the row away and forgets what arrived", async () => {
  const calls = serve(10, () => problem(503), Number.POSITIVE_INFINITY);
  await openCase();
  await userEvent.upload(screen.getByLabelText("Add papers from this device"), fileOf(10));
  await screen.findByText(/connection broke/);
  await userEvent.click(screen.getByRole("button", { name: "Stop: letter.pdf" }));
  await waitFor(() => expect(calls.some(({ method }) => method === "DELETE")).toBe(true));
  expect(screen.queryByRole("list", { name: "Papers on their way" })).toBeNull();
  expect(sent(calls, "/finish")).toHaveLength(0);
});

test("an empty file is said at once and never sent", async () => {
  const calls = serve(10);
  await openCase();
  await userEvent.upload(screen.getByLabelText("Add papers from this device"), fileOf(0));
  expect((await screen.findByRole("alert")).textContent).toContain("empty");
  expect(screen.queryByRole("button", { name: /^Try again/ })).toBeNull();
  expect(sent(calls, "/uploads")).toHaveLength(0);
});

test.each([
  [
    "dropped",
    () => {
      const place = screen.getByText(/You can also drag/).parentElement;
      if (place === null) throw new Error("There is no place to drop on.");
      fireEvent.drop(place, { dataTransfer: { files: [fileOf(10)] } });
    },
  ],
  [
    "pasted",
    () => {
      fireEvent.paste(document.body, { clipboardData: { files: [fileOf(10)] } });
    },
  ],
])("a file that is %s is sent as well", async (_how, give) => {
  const calls = serve(10);
  await openCase();
  give();
  await waitFor(() => expect(sent(calls, "/finish")).toHaveLength(1));
});

test("many papers can be found by their names and by what they were called", async () => {
  const documents = [
    paper({ id: documentId, fileName: "scan.pdf", description: "Their refusal" }),
    ...Array.from({ length: 5 }, (_, index) =>
      paper({ id: `66666666-6666-4666-8666-66666666660${index}`, fileName: `bill ${index}.pdf` }),
    ),
  ];
  answerFetch({
    [`GET /api/v1/cases/${sampleCaseId}`]: () => json({ ...sampleCase(), documents }),
  });
  await openCase();
  await userEvent.type(screen.getByLabelText("Find a paper"), "refusal scan");
  expect(screen.getByText("1 of 6 papers")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Their refusal" })).toBeTruthy();
  expect(screen.queryByRole("link", { name: "bill 1.pdf" })).toBeNull();
});

test("a text is shown letter by letter: a page in it stays text", async () => {
  const documents = [paper({ fileName: "x.html", contentType: "text/plain", flaws: ["locked"] })];
  answerFetch({
    [`GET /api/v1/cases/${sampleCaseId}`]: () => json({ ...sampleCase(), documents }),
    [`GET /api/v1/documents/${documentId}/content`]: () =>
      new Response("<img src=x onerror=alert(1)>"),
  });
  const { container } = await renderApp(`/cases/${sampleCaseId}/papers/${documentId}`);
  expect(await screen.findByText("<img src=x onerror=alert(1)>")).toBeTruthy();
  expect(container.querySelector("img")).toBeNull();
  expect(screen.getByText(/opens with a password only/)).toBeTruthy();
});

test("of a very long text only the beginning is fetched, also where that ends within a letter", async () => {
  const sizeBytes = 150_000_000;
  const documents = [paper({ fileName: "log.txt", contentType: "text/plain", sizeBytes })];
  const calls = answerFetch({
    [`GET /api/v1/cases/${sampleCaseId}`]: () => json({ ...sampleCase(), documents }),
    [`GET /api/v1/documents/${documentId}/content`]: () =>
      new Response(new TextEncoder().encode("They said é").slice(0, -1), { status: 206 }),
  });
  await renderApp(`/cases/${sampleCaseId}/papers/${documentId}`);
  expect(await screen.findByText("They said")).toBeTruthy();
  expect(screen.getByText(/This is its beginning/)).toBeTruthy();
  const asked = calls.filter(({ path }) => path.endsWith("/content"));
  expect(asked.map(({ headers }) => headers.get("Range"))).toEqual(["bytes=0-1999999"]);
});

test.each([
  ["image/jpeg", "leaves out where and when", true],
  ["image/heic", "leaves out where and when", true],
  ["image/tiff", "The PDF does not", false],
])("of %s it is said what a copy to share gives away", async (contentType, words, hasCopy) => {
  const documents = [paper({ fileName: "IMG_1", contentType })];
  answerFetch({
    [`GET /api/v1/cases/${sampleCaseId}`]: () => json({ ...sampleCase(), documents }),
  });
  await renderApp(`/cases/${sampleCaseId}/papers/${documentId}`);
  expect(await screen.findByText(new RegExp(words))).toBeTruthy();
  const copy = screen.queryByRole("link", { name: "Download a copy to share" });
  expect(copy?.getAttribute("href") ?? null).toBe(
    hasCopy ? `/api/v1/documents/${documentId}/content?copy=without_metadata` : null,
  );
});

test("a picture that cannot be shown says so, and can still be downloaded", async () => {
  const documents = [paper({ fileName: "a.png", contentType: "image/png" })];
  answerFetch({
    [`GET /api/v1/cases/${sampleCaseId}`]: () => json({ ...sampleCase(), documents }),
  });
  await renderApp(`/cases/${sampleCaseId}/papers/${documentId}`);
  fireEvent.error(await screen.findByRole("img", { name: "a.png" }));
  expect(screen.getByText(/cannot show this picture/)).toBeTruthy();
  expect(screen.getByRole("link", { name: "Download" })).toBeTruthy();
});

test("a paper that cannot be given says so beside its link", async () => {
  const documents = [paper({ contentType: "image/tiff" })];
  answerFetch({
    [`GET /api/v1/cases/${sampleCaseId}`]: () => json({ ...sampleCase(), documents }),
    [`GET /api/v1/documents/${documentId}/content`]: () => problem(503),
  });
  await renderApp(`/cases/${sampleCaseId}/papers/${documentId}`);
  await userEvent.click(await screen.findByRole("link", { name: "Download" }));
  const said = await screen.findByText("Recourse is busy for a moment");
  expect(said.closest("[role=alert]")).not.toBeNull();
});

test("what a paper is called is kept, and that is said", async () => {
  const documents = [paper({ contentType: "image/tiff" })];
  answerFetch({
    [`GET /api/v1/cases/${sampleCaseId}`]: () => json({ ...sampleCase(), documents }),
    [`PATCH /api/v1/documents/${documentId}`]: () => json(documents[0]),
  });
  await renderApp(`/cases/${sampleCaseId}/papers/${documentId}`);
  await userEvent.type(await screen.findByLabelText("What is it?"), "Receipt");
  await userEvent.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText("Saved.")).toBeTruthy();
});

test("a paper says what it goes with", async () => {
  const seen = sampleCase();
  const [first] = seen.events;
  if (!first) throw new Error("The sample has an event.");
  const events = [{ ...first, documentIds: [documentId] }, ...seen.events.slice(1)];
  const documents = [paper({ contentType: "image/tiff" })];
  answerFetch({
    [`GET /api/v1/cases/${sampleCaseId}`]: () => json({ ...seen, events, documents }),
  });
  await renderApp(`/cases/${sampleCaseId}/papers/${documentId}`);
  const list = await screen.findByRole("region", { name: "It goes with" });
  expect(list.textContent).toContain("Request sent");
});
