import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import supertest from "supertest";
import type { Database } from "../database/client.ts";
import type { WorkspaceScope } from "../database/tenancy.ts";

export type NewTestUser = {
  readonly name?: string;
  readonly email?: string;
  readonly timeZone?: string;
  readonly trustedDevice?: boolean;
};

export const testPassword = "quiet otters swim at dawn";

type Agent = ReturnType<typeof supertest.agent>;

/** Somebody who is signed in. Paths are below /api/v1; changes carry a new idempotency key unless one is given. */
export type TestUser = {
  readonly agent: Agent;
  readonly scope: WorkspaceScope;
  readonly email: string;
  /** The Cookie header of this session. */
  readonly cookie: string;
  readonly get: (path: string) => supertest.Test;
  readonly post: (path: string, body?: object, idempotencyKey?: string) => supertest.Test;
  readonly patch: (path: string, version: number, body: object) => supertest.Test;
  readonly delete: (path: string) => supertest.Test;
};

export async function signUpTestUser(
  server: Server,
  database: Database,
  user: NewTestUser = {},
): Promise<TestUser> {
  const agent = supertest.agent(server);
  const email = user.email ?? `${randomUUID()}@example.org`;
  const { name = "Test Person", timeZone = "America/New_York", trustedDevice = false } = user;
  const account = { email, password: testPassword };
  await agent
    .post("/api/auth/sign-up/email")
    .send({ ...account, name, timeZone })
    .expect(200);
  await database.prisma.user.update({ where: { email }, data: { emailVerified: true } });
  const signedIn = await agent
    .post("/api/auth/sign-in/email")
    .send({ ...account, trustedDevice })
    .expect(204);
  const cookie = signedIn
    .get("Set-Cookie")
    ?.map((line) => line.split(";")[0])
    .join("; ");
  return { ...clientOf(agent), email, cookie: cookie ?? "", scope: await scopeOf(database, email) };
}

async function scopeOf(database: Database, email: string): Promise<WorkspaceScope> {
  const member = await database.prisma.workspaceMember.findFirstOrThrow({
    where: { user: { email } },
    select: { workspaceId: true, userId: true },
  });
  return member;
}

function clientOf(agent: Agent): Omit<TestUser, "email" | "scope" | "cookie"> {
  const at = (path: string) => `/api/v1${path}`;
  return {
    agent,
    get: (path) => agent.get(at(path)),
    post(path, body, idempotencyKey = randomUUID()) {
      const test = agent.post(at(path)).set("Idempotency-Key", idempotencyKey);
      return body === undefined ? test : test.send(body);
    },
    patch: (path, version, body) =>
      agent.patch(at(path)).set("If-Match", `"${version}"`).send(body),
    delete: (path) => agent.delete(at(path)),
  };
}
