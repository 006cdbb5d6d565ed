import { type ChildServer, startChild } from "./child-server.ts";
import { compareLoads, type LoadTarget } from "./load.ts";
import type { Rates } from "./report.ts";

/** As many connections as the app has by default. */
const poolSize = 10;

/** A statement of the app with its values. */
export interface SqlText {
  readonly text: string;
  readonly values: readonly unknown[];
}

interface BareStatements {
  readonly query?: SqlText;
  readonly insert?: string;
}

/** Runs the bare server while `work` measures it. */
export async function withBareServer<T>(
  url: string,
  { query, insert }: BareStatements,
  work: (server: ChildServer) => Promise<T>,
): Promise<T> {
  const settings = {
    url,
    poolSize,
    query: query ? { text: query.text, values: query.values } : null,
    insert: insert ?? null,
  };
  const server = await startChild("./bare-server.ts", { BARE_SETTINGS: JSON.stringify(settings) });
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

/** The app against the bare handler that runs one query. */
export function compareWithQuery(url: string, query: SqlText, ours: LoadTarget): Promise<Rates> {
  return withBareServer(url, { query }, async (server) => {
    const { one, other } = await compareLoads(ours, { url: `${server.url}/query` });
    return { ours: one, bare: other };
  });
}
