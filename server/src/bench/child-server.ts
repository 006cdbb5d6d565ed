import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { z } from "zod";

const compileCache = fileURLToPath(
  new URL("../../../node_modules/.cache/compile", import.meta.url),
);
/** What npm start runs the app with; plain JavaScript, so its types are proven here. */
const { appFlags: flags } = z
  .object({ appFlags: z.array(z.string()) })
  .parse(await import(new URL("../../../scripts/project.mjs", import.meta.url).href));

export interface ChildServer {
  readonly pid: number;
  readonly url: string;
  /** Milliseconds from the start of the process to its line that says it is ready. */
  readonly readyAfter: number;
  stop(): Promise<void>;
}

/** Starts a server as a process of its own and waits for the line on which it names its address. */
export async function startChild(
  script: string,
  env: Readonly<Record<string, string>>,
): Promise<ChildServer> {
  const startedAt = performance.now();
  const child = spawn(
    process.execPath,
    [...flags, fileURLToPath(new URL(script, import.meta.url))],
    {
      env: { PATH: process.env.PATH ?? "", NODE_COMPILE_CACHE: compileCache, ...env },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const url = await waitForAddress(child);
  return {
    pid: child.pid ?? 0,
    url,
    readyAfter: Math.round(performance.now() - startedAt),
    async stop() {
      const ended = once(child, "exit");
      if (child.exitCode === null && child.kill("SIGINT")) await ended;
    },
  };
}

async function waitForAddress(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error("The server has no output to read.");
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/\S+/.exec(line)?.[0];
    if (url) {
      // Whatever it says later must not fill the pipe.
      child.stdout.resume();
      return url.replace("localhost", "127.0.0.1");
    }
  }
  throw new Error("The server ended before it was ready.");
}
