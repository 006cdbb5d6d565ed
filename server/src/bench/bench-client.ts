import { randomUUID } from "node:crypto";
import { accountSchema } from "@recourse/shared/api/account";
import { z } from "zod";
import type { WorkspaceScope } from "../database/tenancy.ts";

export interface BenchUser {
  readonly headers: Readonly<Record<string, string>>;
  get(path: string): Promise<unknown>;
  post(path: string, body: unknown): Promise<unknown>;
  /** Whose data it is, as the API tells it. */
  scope(): Promise<WorkspaceScope>;
}

/** Opens an account over HTTP, as a person does, and signs in. */
export async function signUpBenchUser(url: string): Promise<BenchUser> {
  const email = `${randomUUID()}@example.org`;
  const password = randomUUID();
  const send = { "content-type": "application/json" };
  const account = { name: "Bench", email, password, timeZone: "America/New_York" };
  await call(`${url}/api/auth/sign-up/email`, { headers: send, body: account });
  const signIn = { email, password, trustedDevice: true };
  const answer = await call(`${url}/api/auth/sign-in/email`, { headers: send, body: signIn });
  const cookie = answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0])
    .join("; ");
  const headers = { cookie };
  return {
    headers,
    async get(path) {
      return (await call(`${url}/api/v1${path}`, { headers })).json();
    },
    async post(path, body) {
      const all = { ...headers, ...send, "idempotency-key": randomUUID() };
      return (await call(`${url}/api/v1${path}`, { headers: all, body })).json();
    },
    async scope() {
      const account = await (await call(`${url}/api/v1/account`, { headers })).json();
      const { user, workspace } = accountSchema.parse(account);
      return { workspaceId: workspace.id, userId: user.id };
    },
  };
}

async function call(
  url: string,
  { headers, body }: { headers: Readonly<Record<string, string>>; body?: unknown },
): Promise<Response> {
  const method = body === undefined ? "GET" : "POST";
  const payload = body === undefined ? null : JSON.stringify(body);
  const response = await fetch(url, { method, headers, body: payload });
  if (!response.ok)
    throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`);
  return response;
}

/** The id of whatever was answered. */
export function idOf(answer: unknown): string {
  return z.object({ id: z.string() }).parse(answer).id;
}
