import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Env, parseEnv } from "./env.ts";

const file = fileURLToPath(new URL("../../.env", import.meta.url));

/** The settings of this process: its environment, and for what is not set there, the file `.env` of the project. */
export function readEnv(): Env {
  // Tests say everything themselves; a developer's own file must not change what they find.
  if (process.env.NODE_ENV !== "test" && existsSync(file)) process.loadEnvFile(file);
  return parseEnv(process.env);
}
