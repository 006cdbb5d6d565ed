// What the scripts share. Plain JavaScript that any Node from 20 on runs with nothing installed.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const at = (...parts) => join(root, ...parts);

const windows = process.platform === "win32";
/** The Node that the project brings along. */
export const bundledNode = at("node_modules/node/bin", windows ? "node.exe" : "node");

/**
 * The app makes much short-lived and keeps little: a small nursery saves some 50 MB at no cost that shows. Where many bytes go by, it cleans
 * up after them itself.
 */
export const appFlags = ["--max-semi-space-size=4", "--expose-gc"];

/** The C library keeps what each of many threads once needed: 150 MB of a file left 80 MB behind. With two places for all of them, 15. */
export const appEnvironment = { MALLOC_ARENA_MAX: "2" };

/** An end that is told in one sentence. */
export class Stop extends Error {}

/** Runs `main`, and turns a reason to stop into that sentence and exit code 1. */
export async function runScript(main) {
  try {
    process.exitCode = (await main()) ?? process.exitCode ?? 0;
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    process.exitCode = 1;
  }
}

/** Runs a command in silence; what it said is shown only when it fails. */
export function runQuietly(command, args, options = {}) {
  const run = spawnSync(command, args, { cwd: root, encoding: "utf8", shell: windows, ...options });
  if (run.status === 0) return run.stdout;
  const said = `${run.stdout ?? ""}${run.stderr ?? ""}${run.error ?? ""}`.trim();
  throw new Stop(`${[command, ...args].join(" ").replaceAll(root, "")} failed.\n${said}`);
}

/** Runs a command and hands back how it ended and what it said, without waiting for others. */
export function runAside(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      ...options,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on("data", (chunk) => {
        output += chunk;
      });
    }
    child.once("error", (error) => resolve({ code: 1, output: String(error) }));
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/** One hash over files and folders, by path and content. Missing ones count as missing. */
export function hashOf(paths) {
  const sum = createHash("sha256");
  for (const path of paths.flatMap(listFiles)) {
    sum.update(relative(root, path)).update("\0").update(readFileSync(path)).update("\0");
  }
  return sum.digest("hex");
}

function listFiles(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
