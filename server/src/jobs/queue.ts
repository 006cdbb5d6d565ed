import { PgBoss } from "pg-boss";
import type { Logger } from "pino";

/** The queue and its tables live in a schema of their own, reached by the owner's login. */
export const queueSchema = "pgboss";

/** Starts the queue on a direct connection: a transaction-mode pooler would lose its session settings. */
export async function startQueue({ url, log }: { url: string; log: Logger }): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: url,
    schema: queueSchema,
    application_name: "recourse-worker",
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
