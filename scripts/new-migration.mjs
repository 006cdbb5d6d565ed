// Writes prisma/migrations/<now>_<name>/migration.sql: the way from the schema of the last migration to the schema of now.
// Policies, grants, triggers and functions are written into that file by hand.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { startEmbedded } from "../server/src/database/embedded.ts";
import { openSchemaEngine } from "../server/src/database/schema-engine.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const schemaPath = join(root, "prisma/schema.prisma");
const keptPath = join(root, "prisma/migrations/last-schema.prisma");
const name = process.argv[2] ?? "";

if (!/^[a-z][a-z0-9_]{2,60}$/.test(name)) {
  console.error("Give the migration a name in snake_case: npm run new-migration add_teams");
  process.exit(1);
}

const content = readFileSync(schemaPath, "utf8");
const from = existsSync(keptPath) ? datamodel(readFileSync(keptPath, "utf8")) : { tag: "empty" };
// Comparing two schemas reads no table, but the engine wants a server of the right kind to talk to.
const dataFolder = mkdtempSync(join(tmpdir(), "recourse-migration-"));
const server = await startEmbedded({ dataFolder, settings: ["fsync=off"] });
const { engine, close } = await openSchemaEngine({ url: server.ownerUrl });
const { stdout } = await engine.diff({
  from,
  to: datamodel(content),
  script: true,
  exitCode: null,
  filters: { externalTables: [], externalEnums: [] },
});
await close();
await server.stop();
rmSync(dataFolder, { recursive: true });
const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
const folder = join(root, "prisma/migrations", `${stamp}_${name}`);
mkdirSync(folder);
writeFileSync(join(folder, "migration.sql"), stdout ?? "");
writeFileSync(keptPath, content);
console.log(`Wrote ${folder}/migration.sql. Add policies and grants for new tables by hand.`);

function datamodel(text) {
  return { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: text }] };
}
