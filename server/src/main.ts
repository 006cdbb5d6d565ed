import { createApp } from "./app.ts";
import { writePidFile } from "./database/data-folder.ts";
import { openDatabase } from "./database/open-database.ts";
import { createDeps, createLog } from "./deps.ts";
import type { Env } from "./env.ts";
import { openDoor } from "./http/front-door.ts";
import { startWorker } from "./jobs/worker.ts";
import { runProcess } from "./process.ts";
import { readEnv } from "./read-env.ts";

await runProcess(start);

/** Everything that one process of Recourse is, in the order in which it must come up. Returns how to take it down. */
async function start(closing: (() => Promise<void>)[]): Promise<void> {
  const env = readEnv();
  const log = createLog(env);

  // The port first: a second start by mistake must not get as far as the data.
  const door = await openDoor(env);
  closing.push(() => door.close());

  const { database, close } = await openDatabase(env, log);
  closing.push(close);
  if (env.databaseUrl !== null) closing.push(announcePid(env));

  const deps = await createDeps(env, database, log);
  door.handOver(createApp(deps));
  if (env.worker === "inline") {
    const worker = await startWorker(deps, database.url);
    closing.push(() => worker.stop());
  }
  process.stdout.write(`Recourse is ready at ${addressOf(env, door.port)}\n`);
}

/** With the built-in database the lock on the folder has written it already. */
function announcePid({ dataDir }: Env): () => Promise<void> {
  const remove = writePidFile(dataDir, "app");
  return async () => remove();
}

function addressOf(env: Env, port: number): string {
  return env.port === 0 ? `http://localhost:${port}` : env.baseUrl;
}
