// npm start: installs, generates and builds what is missing, then becomes the app.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import process from "node:process";
import { buildClient } from "./build-client.mjs";
import { generateClient } from "./generate.mjs";
import { install } from "./install.mjs";
import { appEnvironment, appFlags, at, bundledNode, root, runScript } from "./project.mjs";

await runScript(async () => {
  install();
  generateClient();
  buildClient();
  return run();
});

/** Hands every signal on and ends as the app ends. */
function run() {
  const app = spawn(bundledNode, [...appFlags, "server/src/main.ts"], {
    cwd: root,
    stdio: "inherit",
    env: {
      ...appEnvironment,
      ...process.env,
      NODE_COMPILE_CACHE: at("node_modules/.cache/compile"),
    },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => app.kill(signal));
  // npm tells its shell to stop, and the shell tells nobody: whoever started us being gone is the sign.
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    app.kill("SIGTERM");
  }, 500).unref();
  return new Promise((resolve, reject) => {
    app.once("error", reject);
    app.once("exit", (code, signal) => resolve(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
