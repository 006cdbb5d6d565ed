import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connectForStart } from "../database/connect-for-start.ts";
import { type EmbeddedServer, startEmbedded } from "../database/embedded.ts";
import { migrateDatabase } from "../database/migrate.ts";

/** Where the tests' databases are made. Handed to Jest's workers through their environment. */
export type TestServer = { adminUrl: string; ownerUrl: string; appUrl: string; template: string };

const variable = "RECOURSE_TEST_SERVER";

let embedded: { server: EmbeddedServer; folder: string } | null = null;

/** One PostgreSQL for the whole run, or the one of DATABASE_URL, with a migrated database to copy from. */
export async function startTestServer(): Promise<void> {
  const template = `recourse_template_${process.pid}`;
  const given = process.env.DATABASE_URL;
  const urls = given ? { adminUrl: given, ownerUrl: given, appUrl: given } : await startThrowAway();
  await runAsAdmin(urls.adminUrl, `create database ${template} owner ${ownerOf(urls.ownerUrl)}`);
  await migrateDatabase({
    url: onDatabase(urls.ownerUrl, template),
    appLogin: decodeURIComponent(new URL(urls.appUrl).username),
  });
  process.env[variable] = JSON.stringify({ ...urls, template } satisfies TestServer);
}

export async function stopTestServer(): Promise<void> {
  const { adminUrl, template } = readTestServer();
  if (!embedded) return runAsAdmin(adminUrl, `drop database ${template} with (force)`);
  await embedded.server.stop();
  rmSync(embedded.folder, { recursive: true });
  embedded = null;
}

export function readTestServer(): TestServer {
  const text = process.env[variable];
  if (text === undefined)
    throw new Error("Run these tests with Jest's global setup (npm run jest).");
  return JSON.parse(text);
}

export async function runAsAdmin(adminUrl: string, sql: string): Promise<void> {
  const client = await connectForStart(adminUrl);
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** The same server, another database. */
export function onDatabase(url: string, name: string): string {
  const parsed = new URL(url);
  parsed.pathname = `/${name}`;
  return parsed.href;
}

async function startThrowAway() {
  const folder = mkdtempSync(join(tmpdir(), "recourse-test-"));
  // Nothing here outlives the run, so nothing need reach the disk. Never so for real data.
  const settings = [
    "fsync=off",
    "synchronous_commit=off",
    "full_page_writes=off",
    "max_connections=200",
  ];
  const server = await startEmbedded({ dataFolder: folder, settings });
  embedded = { server, folder };
  return { adminUrl: server.superuserUrl, ownerUrl: server.ownerUrl, appUrl: server.appUrl };
}

/** The owner's name, quoted for SQL. */
export function ownerOf(url: string): string {
  return `"${decodeURIComponent(new URL(url).username)}"`;
}
