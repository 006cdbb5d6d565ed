// Builds the web app into client/dist.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { at, bundledNode, hashOf, runQuietly, runScript } from "./project.mjs";

const sources = [
  "client/index.html",
  "client/vite.config.ts",
  "client/package.json",
  "client/public",
  "client/src",
  "shared/src",
  "package-lock.json",
].map((path) => at(path));
const stamp = at("client/dist/.made-from");

/** Does nothing when no source changed since the last build. */
export function buildClient() {
  const source = hashOf(sources);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === source) return;
  runQuietly(bundledNode, [at("node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn"], {
    cwd: at("client"),
    env: { ...process.env, NODE_ENV: "production" },
  });
  writeFileSync(stamp, source);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await runScript(buildClient);
