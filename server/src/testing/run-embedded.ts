import { startEmbedded } from "../database/embedded.ts";
import { runProcess } from "../process.ts";

/** The part of an app that keeps the built-in PostgreSQL, as a process that tests can kill. */
await runProcess(async (closing) => {
  const server = await startEmbedded({ dataFolder: process.argv[2] ?? "" });
  closing.push(() => server.stop());
  const alive = setInterval(() => undefined, 60_000);
  closing.push(async () => clearInterval(alive));
  process.stdout.write(`${JSON.stringify({ pid: server.pid(), url: server.ownerUrl })}\n`);
});
