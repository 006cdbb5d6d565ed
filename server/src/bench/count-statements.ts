import type { PlainDate } from "@recourse/shared/calendar/plain-date";
import { createDatabase } from "../database/client.ts";
import { type WorkspaceScope, withWorkspace } from "../database/tenancy.ts";
import { readToday } from "../features/today/today.service.ts";

/** How many SQL statements one look at Today takes, the transaction's own included. */
export async function countTodayStatements(
  url: string,
  scope: WorkspaceScope,
  today: PlainDate,
): Promise<number> {
  let count = 0;
  const database = createDatabase({
    url,
    poolSize: 2,
    onStatement: () => {
      count += 1;
    },
  });
  try {
    await withWorkspace(database, scope, (tx) => readToday(tx, scope, { today, now: new Date() }));
    return count;
  } finally {
    await database.close();
  }
}
