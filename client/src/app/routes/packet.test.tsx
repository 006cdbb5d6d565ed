import { expect, test } from "@jest/globals";
import { type Packet, packetPlanSchema, packetSchema } from "@recourse/shared/api/packets";
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { account } from "../../testing/account-sample.ts";
import { answerFetch, json } from "../../testing/answer-fetch.ts";
import { sampleCase, sampleCaseId } from "../../testing/case-sample.ts";
import { renderApp } from "../../testing/render-app.tsx";

const packetId = "77777777-7777-4777-8777-777777777777";
const paperId = "66666666-6666-4666-8666-666666666666";

const packet = (changes: Partial<Packet> = {}): Packet =>
  packetSchema.parse({
    ...{ id: packetId, caseId: sampleCaseId, kind: "ocr_complaint", paper: "letter" },
    ...{
      wholeTimeline: false,
      status: "waiting",
      percent: 0,
      problem: null,
      pageCount: null,
      pdfBytes: null,
    },
    ...{ zipBytes: null, pdfSha256: null, createdAt: "2026-11-20T03:00:00Z", readyAt: null },
    ...changes,
  });

const exhibit = {
  ...{ id: paperId, source: "paper", title: "Fax report", number: 1, fileName: "fax.pdf" },
  ...{ contentType: "application/pdf", sha256: "0".repeat(64), flaws: [], leftOutOf: [] },
  ...{ on: null, proves: [] },
};

const plan = (changes: object = {}) =>
  packetPlanSchema.parse({
    ...{ kind: "ocr_complaint", refused: null, parts: ["Statement", "Hash list"], latest: null },
    exhibits: [exhibit],
    timeline: { length: 12, withheld: 5 },
    needs: [
      {
        ...{ code: "gap_holder_address", weight: "missing", title: "In the statement: address" },
        ...{
          todo: "Its mailing address.",
          place: { page: "holder" },
          label: "Add it to the office",
        },
      },
    ],
    ...changes,
  });

const answers = (shown: object, later: Partial<Packet>[] = []) => {
  const next = [...later];
  return answerFetch({
    "GET /api/v1/account": () => json(account),
    [`GET /api/v1/cases/${sampleCaseId}/packet-plan`]: () => json(plan(shown)),
    [`POST /api/v1/cases/${sampleCaseId}/packets`]: () => json(packet(), 201),
    [`GET /api/v1/packets/${packetId}`]: () => json(packet(next.shift() ?? later.at(-1))),
  });
};

test("lists what is missing with the way there, and what the packet holds", async () => {
  answers({});
  await renderApp(`/cases/${sampleCaseId}/packet`);
  const link = await screen.findByRole("link", { name: "Add it to the office" });
  expect(link.getAttribute("href")).toBe(`/cases/${sampleCaseId}/holder`);
  expect(screen.getByText("Exhibit 1: Fax report")).toBeTruthy();
});

test("makes a packet, says how far it is, and gives both files", async () => {
  const calls = answers({}, [
    { status: "building", percent: 40 },
    { status: "ready", percent: 100, pageCount: 7, pdfBytes: 1_500_000, zipBytes: 2_500_000 },
  ]);
  await renderApp(`/cases/${sampleCaseId}/packet`);
  await userEvent.click(await screen.findByRole("button", { name: "Make the packet" }));
  const bar = await screen.findByRole("progressbar", { name: "How far the packet is" });
  expect(document.activeElement?.contains(bar)).toBe(true);
  expect(document.activeElement).not.toBe(document.body);
  expect(bar.getAttribute("max")).toBe("100");
  const pdf = await screen.findByRole("link", { name: /Download the PDF/ });
  expect(pdf.getAttribute("href")).toBe(`/api/v1/packets/${packetId}/pdf`);
  expect(screen.getByRole("link", { name: /Download the ZIP/ })).toBeTruthy();
  expect(await screen.findByText(/Of November.19, 2026, 7 pages/)).toBeTruthy();
  const said = screen.getAllByRole("status").map(({ textContent }) => textContent);
  expect(said).toContain("Your packet is ready");
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  const asked = calls.filter(({ method }) => method === "POST");
  expect(asked.map(({ body }) => body)).toEqual([
    { kind: "ocr_complaint", paper: "letter", wholeTimeline: false },
  ]);
});

test("shows all of the timeline only to whoever asks for it, and says how much stays hidden", async () => {
  const calls = answers({}, [
    { status: "ready", percent: 100, pageCount: 7, pdfBytes: 1, zipBytes: 2, wholeTimeline: true },
  ]);
  await renderApp(`/cases/${sampleCaseId}/packet`);
  expect(await screen.findByText(/Hidden: 5 of 12 entries/)).toBeTruthy();
  const box = screen.getByRole("checkbox", { name: /Show every entry of my timeline/ });
  await userEvent.click(box);
  await userEvent.click(screen.getByRole("button", { name: "Make the packet" }));
  expect(await screen.findByText(/The ZIP shows every entry/, {}, { timeout: 5_000 })).toBeTruthy();
  const asked = calls.filter(({ method }) => method === "POST");
  expect(asked.map(({ body }) => body)).toMatchObject([{ wholeTimeline: true }]);
});

test("says why a packet failed, and lets it be made again", async () => {
  answers(
    { latest: packet({ status: "failed", problem: "The file of exhibit 1 cannot be read." }) },
    [{ status: "failed", problem: "The file of exhibit 1 cannot be read." }],
  );
  await renderApp(`/cases/${sampleCaseId}/packet`);
  expect(await screen.findByText("The file of exhibit 1 cannot be read.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Make it again" })).toBeTruthy();
});

test("says why there is no such packet where the law does not bind the office", async () => {
  answers({
    refused: "HIPAA does not bind this office.",
    needs: [],
    parts: [],
    exhibits: [],
    timeline: null,
  });
  await renderApp(`/cases/${sampleCaseId}/packet`);
  expect(await screen.findByText("HIPAA does not bind this office.")).toBeTruthy();
  const link = screen.getByRole("link", { name: "Look at what you told us about the office" });
  expect(link.getAttribute("href")).toBe(`/cases/${sampleCaseId}/holder`);
  expect(screen.queryByRole("button", { name: "Make the packet" })).toBeNull();
});

test("an exhibit takes a title and an event, and moves by a button", async () => {
  const seen = sampleCase();
  const shows = (id: string) => [
    { eventId: id, type: "request_sent", name: "Request sent", on: seen.events[0]?.occurredOn },
  ];
  const [eventId = ""] = seen.events.map(({ id }) => id);
  const { number: _number, ...first } = { ...exhibit, proves: shows(eventId) };
  const second = { ...first, id: packetId, title: "Receipt" };
  const index = { ordered: "by_date", items: [first, second] };
  const at = `/api/v1/cases/${sampleCaseId}/exhibits`;
  const calls = answerFetch({
    [`GET /api/v1/cases/${sampleCaseId}`]: () => json(seen),
    [`GET ${at}`]: () => json(index),
    [`PATCH ${at}`]: () => json({ ...index, ordered: "by_hand", items: [second, first] }),
  });
  await renderApp(`/cases/${sampleCaseId}/exhibits`);
  await userEvent.click(await screen.findByRole("button", { name: /^Move up.*Receipt$/ }));
  expect(await screen.findByText("Receipt is now number 1.")).toBeTruthy();
  const changed = calls.filter(({ method }) => method === "PATCH").map(({ body }) => body);
  expect(changed).toEqual([{ order: [packetId, paperId] }]);
});
