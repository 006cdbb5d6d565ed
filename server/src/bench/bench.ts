import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { joinEmbedded } from "../database/embedded.ts";
import { startChild } from "./child-server.ts";
import { describeMachine } from "./machine.ts";
import { measureAppend } from "./measure-append.ts";
import { measureAssess } from "./measure-assess.ts";
import { measureList } from "./measure-list.ts";
import { measureRead } from "./measure-read.ts";
import { measureStart } from "./measure-start.ts";
import { measureToday } from "./measure-today.ts";
import { type Figure, printFigures } from "./report.ts";

const measures = {
  assess: measureAssess,
  today: measureToday,
  read: measureRead,
  list: measureList,
  append: measureAppend,
} as const;

/**
 * Prints the figures that Recourse promises, measured here and now on a database of its own. Not a test: a figure that is not met
 * fails nothing. Arguments choose some of them: `npm run bench -- read append`.
 */
async function bench(dataDir: string, chosen: readonly string[]): Promise<void> {
  const settings = { DATA_DIR: dataDir, PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "error" };
  await (await startChild("../main.ts", settings)).stop();
  const app = await startChild("../main.ts", settings);
  const database = await joinEmbedded(dataDir);
  if (!database) throw new Error("The database of the app does not answer.");
  const superuserUrl = onSameDatabase(database.superuserUrl, database.appUrl);
  const owner = new pg.Client({ connectionString: superuserUrl });
  await owner.connect();
  try {
    const { rows } = await owner.query<{ server_version: string }>("show server_version");
    console.log(describeMachine(rows[0]?.server_version ?? "").join("\n"));
    const place = { app, owner, superuserUrl, appUrl: database.appUrl };
    const figures: Figure[] = await measureStart(app);
    for (const [name, measure] of Object.entries(measures)) {
      if (chosen.length > 0 && !chosen.includes(name)) continue;
      figures.push(...(await measure(place)));
    }
    printFigures(figures);
  } finally {
    await owner.end();
    await app.stop();
  }
}

/** The superuser's address leads to the database of the server's own. */
function onSameDatabase(url: string, other: string): string {
  const address = new URL(url);
  address.pathname = new URL(other).pathname;
  return address.href;
}

const dataDir = mkdtempSync(join(tmpdir(), "recourse-bench-"));
try {
  await bench(dataDir, process.argv.slice(2));
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
