import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { createTestApp, type TestApp } from "../testing/test-app.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(async () => {
  process.stderr.write(app.logged.join(""));
  await app.close();
});

describe("signing up", () => {
  test("makes an account with its own workspace in the time zone of the browser", async () => {
    const user = await app.signUp({ timeZone: "America/Chicago" });
    const workspace = await app.deps.database.prisma.workspace.findUniqueOrThrow({
      where: { id: user.scope.workspaceId },
    });
    expect(workspace.timeZone).toBe("America/Chicago");
  });
});
