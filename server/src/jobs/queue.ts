import { PgBoss } from "pg-boss";
import type { Logger } from "pino";
import { workerName } from "../database/client.ts";
import { queueSchema } from "../database/queue-schema.ts";

/** Starts the queue on a direct connection: a transaction-mode pooler would lose its session settings. */
export async function startQueue({ url, log }: { url: string; log: Logger }): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: url,
    schema: queueSchema,
    // The owner made the tables at start; the app's role may only use them.
    migrate: false,
    createSchema: false,
    reindex: false,
    application_name: workerName,
    max: 3,
    connectionTimeoutMillis: 3000,
    superviseIntervalSeconds: 5,
    monitorIntervalSeconds: 5,
    cronMonitorIntervalSeconds: 10,
    cronWorkerIntervalSeconds: 5,
  });
  boss.on("error", (error) => log.error({ error: error.name }, "queue error"));
  await boss.start();
  return boss;
}
