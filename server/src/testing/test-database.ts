import { randomUUID } from "node:crypto";
import { createDatabase, type Database } from "../database/client.ts";
import type { WorkspaceScope } from "../database/tenancy.ts";
import { onDatabase, ownerOf, readTestServer, runAsAdmin } from "./test-server.ts";

export type TestDatabase = {
  /** Signs in as the app does. */
  url: string;
  /** Signs in as the owner of the tables, past no policy: for looking behind the app's back. */
  ownerUrl: string;
  database: Database;
  close(): Promise<void>;
};

/** A migrated, empty database of its own, in a real PostgreSQL. Close it when the tests of the file are done. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const { adminUrl, ownerUrl, appUrl, template } = readTestServer();
  const name = `recourse_test_${randomUUID().replaceAll("-", "")}`;
  await runAsAdmin(
    adminUrl,
    `create database ${name} template ${template} owner ${ownerOf(ownerUrl)}`,
  );
  const url = onDatabase(appUrl, name);
  const database = createDatabase({ url });
  return {
    url,
    ownerUrl: onDatabase(ownerUrl, name),
    database,
    async close() {
      await database.close();
      await runAsAdmin(adminUrl, `drop database ${name} with (force)`);
    },
  };
}

/** A person with a workspace of their own, without going through sign-up. */
export async function createTestWorkspace(database: Database): Promise<WorkspaceScope> {
  const userId = randomUUID();
  const workspaceId = randomUUID();
  const now = new Date();
  await database.prisma.user.create({
    data: { id: userId, name: "Test Person", email: `${userId}@example.org`, updatedAt: now },
  });
  await database.prisma.workspace.create({
    data: { id: workspaceId, name: "Personal", slug: workspaceId },
  });
  await database.prisma.workspaceMember.create({
    data: { id: randomUUID(), workspaceId, userId },
  });
  return { workspaceId, userId };
}
