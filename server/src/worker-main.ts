import { writePidFile } from "./database/data-folder.ts";
import { joinDatabase } from "./database/open-database.ts";
import { createDeps, createLog } from "./deps.ts";
import { startWorker } from "./jobs/worker.ts";
import { runProcess } from "./process.ts";
import { readEnv } from "./read-env.ts";

/** The jobs without the web: any number of these may run beside apps that have WORKER=off. */
await runProcess(async (closing) => {
  const env = readEnv();
  const log = createLog(env);
  const { database, close } = await joinDatabase(env, log);
  closing.push(close);
  const removePidFile = writePidFile(env.dataDir, "worker");
  closing.push(async () => removePidFile());
  const worker = await startWorker(await createDeps(env, database, log), database.url);
  closing.push(() => worker.stop());
  process.stdout.write("The worker of Recourse is ready\n");
});
