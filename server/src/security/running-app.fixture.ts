import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { testPassword } from "../testing/test-user.ts";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));

export type RunningApp = {
  readonly url: string;
  readonly pid: number | undefined;
  kill(): Promise<void>;
  stop(): Promise<void>;
};

/** The app as a process of its own, on a database that is there. `kill` gives it no chance to tidy up; `stop` does. */
export async function startApp(settings: Readonly<Record<string, string>>): Promise<RunningApp> {
  const child = spawn(process.execPath, ["--max-semi-space-size=4", "--expose-gc", main], {
    env: {
      ...{ PATH: process.env.PATH, PORT: "0", WORKER: "off", NODE_ENV: "test" },
      // As scripts/start.mjs sets it.
      MALLOC_ARENA_MAX: "2",
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const url = await readAddress(child);
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  };
  return { url, pid: child.pid, kill: () => end("SIGKILL"), stop: () => end("SIGTERM") };
}

async function readAddress(child: ChildProcess): Promise<string> {
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on("data", (chunk) => {
      said += String(chunk);
    });
  }
  for (;;) {
    const url = /ready at (http:\S+)/.exec(said)?.[1];
    if (url !== undefined) return url;
    if (child.exitCode !== null) throw new Error(said);
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** Posts to a running app; null where it died before it answered. */
export async function post(
  address: string,
  body: object,
  { cookie = "", key = randomUUID() }: { readonly cookie?: string; readonly key?: string } = {},
): Promise<Response | null> {
  const headers = { Cookie: cookie, "Content-Type": "application/json", "Idempotency-Key": key };
  try {
    const answer = await fetch(address, { method: "POST", headers, body: JSON.stringify(body) });
    const text = await answer.text();
    return new Response(text === "" ? null : text, answer);
  } catch {
    return null;
  }
}

/** Opens an account and signs in. Answers the cookies. */
export async function openAccount(url: string): Promise<string> {
  const account = { email: `${randomUUID()}@example.org`, password: testPassword };
  await post(`${url}/api/auth/sign-up/email`, { ...account, name: "Test Person" });
  const answer = await post(`${url}/api/auth/sign-in/email`, account);
  const lines = answer?.headers.getSetCookie() ?? [];
  return lines.map((line) => line.split(";")[0]).join("; ");
}

const caseSchema = z.object({
  id: z.string(),
  events: z.array(z.object({ id: z.string(), sequence: z.number() })),
});

export async function readCase(url: string, cookie: string, id: string) {
  const answer = await fetch(`${url}/api/v1/cases/${id}`, { headers: { Cookie: cookie } });
  return caseSchema.parse(await answer.json());
}
