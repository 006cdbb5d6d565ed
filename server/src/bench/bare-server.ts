import { randomUUID } from "node:crypto";
import express from "express";
import pg from "pg";
import { z } from "zod";

/**
 * The yardstick: Express and pg, and nothing else. No session, no transaction, no row-level security, no checks. It runs the
 * statements of the app, handed to it by the bench, as named statements and on as many connections as the app has.
 */
const statement = z.object({ text: z.string(), values: z.array(z.unknown()) });
const settings = z
  .object({
    url: z.string(),
    poolSize: z.int(),
    readCase: statement,
    listOverdue: statement,
    insert: z.string(),
  })
  .parse(JSON.parse(process.env.BARE_SETTINGS ?? ""));

const pool = new pg.Pool({ connectionString: settings.url, max: settings.poolSize });
const app = express();
app.disable("x-powered-by");
app.use(express.json());

app.get("/case", async (_request, response) => {
  const { rows } = await pool.query({ name: "case", ...settings.readCase });
  response.json(rows[0]);
});
app.get("/overdue", async (_request, response) => {
  const { rows } = await pool.query({ name: "overdue", ...settings.listOverdue });
  response.json(rows[0]);
});
app.post("/append", async (request, response) => {
  const id = randomUUID();
  const values = [id, JSON.stringify(request.body)];
  await pool.query({ name: "append", text: settings.insert, values });
  response.status(201).json({ id });
});

const server = app.listen(0, "127.0.0.1", () => {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  process.stdout.write(`http://127.0.0.1:${port}\n`);
});
process.on("SIGINT", () => {
  server.closeAllConnections();
  server.close(() => pool.end().then(() => process.exit(0)));
});
