import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createTestApp, type TestApp } from "../testing/test-app.ts";
import { type PageAfter, rowsById } from "./rows-by-id.ts";
import type { Tx, WorkspaceScope } from "./tenancy.ts";

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.close());

test.each([
  [0, 1],
  [100, 2],
  [250, 3],
])("%i rows come once each, in order, in %i pages", async (count, pages) => {
  const { scope } = await app.signUp();
  let read = 0;
  const findAfter = (tx: Tx, _scope: WorkspaceScope, { afterId, limit }: PageAfter) => {
    read += 1;
    return tx.$queryRaw<{ id: string; number: number }[]>`
      select id, number from (
        select ('00000000-0000-0000-0000-' || lpad(number::text, 12, '0'))::uuid as id, number
        from generate_series(1, ${count}::int) number) numbered
      where id > ${afterId}::uuid
      order by id
      limit ${limit}`;
  };
  const seen: number[] = [];
  for await (const { number } of rowsById(app.deps.database, scope, findAfter, ({ id }) => id)) {
    seen.push(number);
  }
  expect(seen).toEqual(Array.from({ length: count }, (_, index) => index + 1));
  expect(read).toBe(pages);
});
