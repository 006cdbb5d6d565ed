import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { type Packet, packetSchema } from "@recourse/shared/api/packets";
import { z } from "zod";
import { makeScan } from "../features/packets/scans.fixture.ts";
import { requestSent } from "../testing/factories/events.ts";
import { childrenOf, peakBytes } from "../testing/peak-memory.ts";
import { createTestDatabase, type TestDatabase } from "../testing/test-database.ts";
import { openAccount, post, type RunningApp, startApp } from "./running-app.fixture.ts";

let db: TestDatabase;
let dataDir: string;
let app: RunningApp;
let cookie: string;
let caseId: string;
const idSchema = z.object({ id: z.string() });
beforeEach(async () => {
  db = await createTestDatabase();
  dataDir = await mkdtemp(path.join(tmpdir(), "recourse-packet-"));
  const settings = {
    ...{ DATABASE_URL: db.url, MIGRATION_DATABASE_URL: db.ownerUrl, DATA_DIR: dataDir },
    ...{ WORKER: "inline", NODE_COMPILE_CACHE: path.join(dataDir, "compiled") },
  };
  app = await startApp(settings);
  cookie = await openAccount(app.url);
  caseId = await openCaseWithPapers();
  // From its second start on, the app need not read TypeScript, and the papers came in long ago.
  await app.stop();
  app = await startApp(settings);
}, 60_000);
afterEach(async () => {
  await app.kill();
  await db.close();
  await rm(dataDir, { recursive: true, force: true });
});

const exhibits = 40;
const pagesEach = 10;
/** Together as much as a packet shows as pages. */
const bytesEach = 845_000;

async function openCaseWithPapers(): Promise<string> {
  const opened = await post(
    `${app.url}/api/v1/cases`,
    {
      person: { name: "Ada" },
      holder: { name: "Cedar Clinic", kind: "practice", hipaaCovered: "yes" },
      events: [requestSent("2026-10-01")],
    },
    { cookie },
  );
  const { id } = idSchema.parse(await opened?.json());
  const documentIds: string[] = [];
  for (let count = 0; count < exhibits; count += 1) documentIds.push(await upload(id));
  const receipt = { ...requestSent("2026-10-02"), documentIds };
  expect((await post(`${app.url}/api/v1/cases/${id}/events`, receipt, { cookie }))?.status).toBe(
    201,
  );
  return id;
}

async function upload(caseId: string): Promise<string> {
  const form = new FormData();
  form.append("file", new Blob([makeScan(pagesEach, bytesEach)]), "scan.pdf");
  const answer = await fetch(`${app.url}/api/v1/cases/${caseId}/documents`, {
    method: "POST",
    headers: { Cookie: cookie, "Idempotency-Key": randomUUID() },
    body: form,
  });
  return idSchema.parse(await answer.json()).id;
}

/** Waits for the packet, and looks at each process that the app starts for it. */
async function follow(id: string): Promise<{ packet: Packet; peaks: ReadonlyMap<string, number> }> {
  const peaks = new Map<string, number>();
  for (let look = 0; ; look += 1) {
    for (const child of childrenOf(app.pid)) {
      peaks.set(child, peakBytes(child) ?? peaks.get(child) ?? 0);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
    if (look % 20 !== 0) continue;
    const answer = await fetch(`${app.url}/api/v1/packets/${id}`, { headers: { Cookie: cookie } });
    const packet = packetSchema.parse(await answer.json());
    if (packet.status === "ready" || packet.status === "failed") return { packet, peaks };
  }
}

// The peak of a process is told by Linux only.
(process.platform === "linux" ? test : test.skip)(
  "a packet of 40 exhibits and 34 MB: neither the app nor a process that it starts needs 300 MB",
  async () => {
    const asked = await post(
      `${app.url}/api/v1/cases/${caseId}/packets`,
      { kind: "case_summary" },
      { cookie },
    );
    const { packet, peaks } = await follow(idSchema.parse(await asked?.json()).id);
    expect(packet).toMatchObject({ status: "ready", problem: null });
    // Every exhibit shows as its pages.
    expect(packet.pageCount).toBeGreaterThan(exhibits * (pagesEach + 1));
    expect(packet.pdfBytes).toBeGreaterThan(exhibits * bytesEach * 0.98);
    // One tries the files, one looks at the words, one sets the packet.
    expect([...peaks.values()].filter((peak) => peak > 50_000_000)).toHaveLength(3);
    for (const peak of [peakBytes(app.pid), ...peaks.values()]) {
      expect(peak).toBeLessThan(300_000_000);
    }
  },
  60_000,
);
