// Runs Jest and counts.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { at, bundledNode, root } from "./project.mjs";

/** A file that cannot even be loaded has no test to count, and counts as one that failed. */
export async function runJest(args) {
  const folder = mkdtempSync(join(tmpdir(), "recourse-jest-"));
  const outputFile = join(folder, "result.json");
  const code = await run([...args, "--json", `--outputFile=${outputFile}`], {
    // Tests start the app dozens of times; only the first time must it be compiled.
    NODE_COMPILE_CACHE: join(folder, "compiled"),
  });
  try {
    const result = JSON.parse(readFileSync(outputFile, "utf8"));
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    // Jest can end badly for reasons of its own, such as a global teardown.
    return { passed: result.numPassedTests, failed: code === 0 ? failed : Math.max(1, failed) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(args, settings) {
  const jest = spawn(
    bundledNode,
    [
      "--disable-warning=ExperimentalWarning",
      "--experimental-vm-modules",
      at("node_modules/jest/bin/jest.js"),
      ...args,
    ],
    // The JSON goes to a file; the same on standard output would bury the report.
    {
      cwd: root,
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, ...settings, NODE_ENV: "test" },
    },
  );
  return new Promise((resolve) => {
    jest.once("error", () => resolve(1));
    jest.once("exit", (code) => resolve(code ?? 1));
  });
}
