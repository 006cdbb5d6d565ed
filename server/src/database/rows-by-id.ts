import type { Database } from "./client.ts";
import { type Tx, type WorkspaceScope, withWorkspace } from "./tenancy.ts";

/** The rows after an id, in the order of their ids. */
export type PageAfter = { readonly afterId: string; readonly limit: number };

const pageSize = 100;
const beforeAllIds = "00000000-0000-0000-0000-000000000000";

/**
 * All rows of a workspace, by their ids. Each page is read in a transaction of its own, so that a check of everything holds nothing up.
 * @example for await (const row of rowsById(database, scope, findFactsAfter, ({ id }) => id)) check(row);
 */
export async function* rowsById<Row>(
  database: Database,
  scope: WorkspaceScope,
  findAfter: (tx: Tx, scope: WorkspaceScope, page: PageAfter) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
): AsyncGenerator<Row> {
  let afterId = beforeAllIds;
  for (;;) {
    const page = { afterId, limit: pageSize };
    const rows = await withWorkspace(database, scope, (tx) => findAfter(tx, scope, page));
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    afterId = idOf(last);
  }
}
