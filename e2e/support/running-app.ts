import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The app as `npm start` runs it: a process of its own, an embedded PostgreSQL in a fresh folder. */
export interface RunningApp {
  url: string;
  dataDir: string;
  /** Ends the app in the given way and starts it again on the same data and port. */
  restart(signal?: NodeJS.Signals, whileAway?: () => Promise<void>): Promise<void>;
  /** What the app has printed so far. */
  output(): string;
  stop(): Promise<void>;
}

export async function startApp(env: Record<string, string> = {}): Promise<RunningApp> {
  const dataDir = await mkdtemp(join(tmpdir(), "recourse-e2e-"));
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  let printed = "";
  const launch = async () => {
    const child = spawn(process.execPath, ["server/src/main.ts"], {
      cwd: root,
      env: { ...process.env, ...env, DATA_DIR: dataDir, PORT: String(port), NODE_ENV: "test" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
    child.stderr.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
    await untilReady(url, child, () => printed);
    return child;
  };
  let child = await launch();
  return {
    url,
    dataDir,
    output: () => printed,
    async restart(signal = "SIGTERM", whileAway = async () => undefined) {
      await end(child, signal);
      await whileAway();
      child = await launch();
    },
    async stop() {
      await end(child, "SIGTERM");
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function untilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  const giveUpAt = Date.now() + 60_000;
  while (Date.now() < giveUpAt) {
    if (child.exitCode !== null) throw new Error(`The app ended at start.\n${output()}`);
    const answer = await fetch(`${url}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The app was not ready in time.\n${output()}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  await gone;
}

async function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === "string") reject(new Error("No free port."));
        else resolve(address.port);
      });
    });
  });
}
