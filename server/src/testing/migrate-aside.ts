import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { MigrateOptions } from "../database/migrate.ts";

const script = `
  const { migrateDatabase } = await import(process.argv[1]);
  migrateDatabase(JSON.parse(process.argv[2])).then(
    (applied) => console.log(JSON.stringify({ applied })),
    (error) => console.log(JSON.stringify({ error: error.message, name: error.name })),
  );`;

/** Migrates in a process of its own, as a start does: the WebAssembly engine does not run inside Jest's sandbox. */
export async function migrateAside(options: MigrateOptions): Promise<string[]> {
  const migrate = fileURLToPath(new URL("../database/migrate.ts", import.meta.url));
  const { stdout } = await promisify(execFile)(process.execPath, [
    ...["--input-type=module", "-e", script, migrate, JSON.stringify(options)],
  ]);
  const { applied, error, name } = JSON.parse(stdout);
  if (applied) return applied;
  throw new Error(`${name}: ${error}`);
}
