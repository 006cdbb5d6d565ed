import { randomUUID } from "node:crypto";
import express from "express";
import pg from "pg";
import { z } from "zod";

/**
 * The yardstick: Express and pg, and nothing else. No session, no transaction, no row-level security, no checks. It runs the
 * statement that the bench hands to it, named so that it is planned once, on as many connections as the app has.
 */
const settings = z
  .object({
    url: z.string(),
    poolSize: z.int(),
    query: z.object({ text: z.string(), values: z.array(z.unknown()) }).nullable(),
    insert: z.string().nullable(),
  })
  .parse(JSON.parse(process.env.BARE_SETTINGS ?? ""));
const { query, insert } = settings;

const pool = new pg.Pool({ connectionString: settings.url, max: settings.poolSize });
const app = express();
app.disable("x-powered-by");
app.use(express.json());

if (query) {
  app.get("/query", async (_request, response) => {
    const { rows } = await pool.query({ name: "query", ...query });
    response.json(rows[0]);
  });
}
if (insert) {
  app.post("/append", async (request, response) => {
    const id = randomUUID();
    const values = [id, JSON.stringify(request.body)];
    await pool.query({ name: "append", text: insert, values });
    response.status(201).json({ id });
  });
}

const server = app.listen(0, "127.0.0.1", () => {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
process.on("SIGINT", () => {
  server.closeAllConnections();
  server.close(() => pool.end().then(() => process.exit(0)));
});
