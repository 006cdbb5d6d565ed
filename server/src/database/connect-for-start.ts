import pg from "pg";
import { errorCode, StartError } from "./start-error.ts";

/** Connects once, at a start, or says in one sentence why that cannot be. */
export async function connectForStart(url: string, options?: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5000,
    application_name: "recourse-start",
    ...(options === undefined ? {} : { options }),
  });
  client.on("error", () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await client.end().catch(() => undefined);
    throw explain(error, describeServer(url));
  }
}

/** Host and database, never the password. */
export function describeServer(url: string): string {
  try {
    const { hostname, port, pathname, searchParams } = new URL(url);
    const host = searchParams.get("host") ?? (port === "" ? hostname : `${hostname}:${port}`);
    return `"${pathname.slice(1)}" at ${host}`;
  } catch {
    return "in DATABASE_URL";
  }
}

function explain(error: unknown, server: string): StartError {
  const code = errorCode(error);
  const options = { cause: error };
  if (["28P01", "28000"].includes(code))
    return new StartError(
      `The database ${server} refused the user or the password. Check DATABASE_URL.`,
      options,
    );
  if (code === "3D000")
    return new StartError(
      `There is no database ${server}. Create it, or check DATABASE_URL.`,
      options,
    );
  if (code === "53300")
    return new StartError(
      `The database ${server} has no connection left. Close other programs that use it, or raise its max_connections.`,
      options,
    );
  const why = error instanceof Error && error.message !== "" ? error.message : code;
  return new StartError(
    `The database ${server} does not answer (${why}). Start it, or check DATABASE_URL.`,
    options,
  );
}
