import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const schema = join(root, "prisma/schema.prisma");
const output = join(root, "server/src/database/generated");
const stamp = join(output, ".schema-hash");

/** Writes the database client when the schema or the generator changed since the last time. */
export function generateClient() {
  const wanted = hash(
    readFileSync(schema, "utf8"),
    readFileSync(join(root, "node_modules/prisma/package.json"), "utf8"),
  );
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return false;
  const run = spawnSync(
    process.execPath,
    [join(root, "node_modules/prisma/build/index.js"), "generate", "--schema", schema],
    {
      cwd: root,
      encoding: "utf8",
      // Generating needs no schema engine, but the command looks for one and would download it. Any file will do.
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: schema,
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
        PRISMA_GENERATE_NO_HINTS: "1",
        CHECKPOINT_DISABLE: "1",
      },
    },
  );
  if (run.status !== 0) throw new Error(`prisma generate failed.\n${run.stdout}${run.stderr}`);
  mkdirSync(output, { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
}

function hash(...parts) {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part).update("\0");
  return sum.digest("hex");
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) generateClient();
