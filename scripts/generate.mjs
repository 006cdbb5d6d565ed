// Writes the database client from prisma/schema.prisma.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { at, bundledNode, hashOf, runQuietly, runScript } from "./project.mjs";

const schema = at("prisma/schema.prisma");
const output = at("server/src/database/generated");
const stamp = `${output}/.made-from`;

/** Does nothing when neither the schema nor the generator changed since the last time. */
export function generateClient() {
  const source = hashOf([schema, at("node_modules/prisma/package.json")]);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === source) return;
  runQuietly(
    bundledNode,
    [at("node_modules/prisma/build/index.js"), "generate", "--schema", schema],
    {
      // Generating needs no schema engine, but the command looks for one and would download it. Any file will do.
      env: {
        ...process.env,
        PRISMA_SCHEMA_ENGINE_BINARY: schema,
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
        CHECKPOINT_DISABLE: "1",
      },
    },
  );
  writeFileSync(stamp, source);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await runScript(generateClient);
