import pg from "pg";
import { appRole, withSessionOptions } from "./connection-url.ts";
import { PrismaClient } from "./generated/client.ts";
import { createLendingAdapter } from "./lent-connection.ts";
import { type NameStatement, type RawSql, rawSqlOn } from "./raw-sql.ts";
import { StartError } from "./start-error.ts";
import { createTransactions, type RunTransaction } from "./transaction.ts";

export { Prisma } from "./generated/client.ts";

export type Database = {
  prisma: PrismaClient;
  /** SQL straight to the driver, each statement by itself. */
  sql: RawSql;
  /** Tenant data goes through `withWorkspace`, which says whose. */
  transaction: RunTransaction;
  /** The address with the app's role in it, for what needs a connection of its own, such as the job queue. */
  url: string;
  close(): Promise<void>;
};

/** What connections of the app and of the worker are called in the database. */
const appName = "recourse";
export const workerName = "recourse-worker";
export const appConnections: readonly string[] = [appName, workerName];

export type DatabaseOptions = {
  url: string;
  /** What its connections are called in the database, where this is not the app. */
  name?: string;
  /** How many connections this process may hold. */
  poolSize?: number;
  /** A connection that broke while nobody used it. The pool makes a new one by itself. */
  onConnectionLost?: (error: Error) => void;
  /** Told of every statement before it is sent, so that tests and the bench can count them. */
  onStatement?: (sql: string) => void;
};

/** Every wait has an end: a database that falls silent must not hold requests for ever. */
const sessionLimits = [
  "statement_timeout=10000",
  "lock_timeout=2000",
  "idle_in_transaction_session_timeout=15000",
];

/** Opens the pool of the app. It connects when first used, as the plain role that row-level security binds. */
export function createDatabase(options: DatabaseOptions): Database {
  const url = withSessionOptions(options.url, [`role=${appRole}`, ...sessionLimits]);
  const lost = options.onConnectionLost ?? (() => undefined);
  const pool = new pg.Pool({
    connectionString: url,
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: 3000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    // Longer than the server's own limit, which is the better answer where the server still gives one.
    query_timeout: 12_000,
    // With this the driver drops a connection whose query got no answer, where it would hand it out again.
    pipeline: true,
    application_name: options.name ?? appName,
  });
  pool.on("error", lost);
  const nameOf = createStatementNames(options.onStatement);
  const { factory, lend } = createLendingAdapter(pool, {
    disposeExternalPool: true,
    onConnectionError: lost,
    statementNameGenerator: nameOf,
  });
  const prisma = new PrismaClient({
    adapter: factory,
    transactionOptions: { maxWait: 3000, timeout: 10_000 },
  });
  return {
    prisma,
    sql: rawSqlOn(pool, nameOf),
    transaction: createTransactions({ pool, prisma, nameOf, lend, onConnectionLost: lost }),
    url,
    async close() {
      await prisma.$disconnect();
      // Prisma ends the pool only where it was used.
      if (!pool.ended) await pool.end();
    },
  };
}

/** Statements that return in the same words are planned once per connection. A list of ids makes many: those stay unnamed. */
function createStatementNames(onStatement?: (sql: string) => void): NameStatement {
  const names = new Map<string, string>();
  return ({ sql }) => {
    onStatement?.(sql);
    const known = names.get(sql);
    if (known !== undefined) return known;
    const name = names.size < 500 ? `s${names.size}` : "";
    if (name !== "") names.set(sql, name);
    return name;
  };
}

/** Refuses to serve as somebody whom row-level security does not bind. */
export async function checkRole(database: Database): Promise<void> {
  const [role] = await database.prisma.$queryRaw<
    { name: string; mighty: boolean; owner: boolean }[]
  >`
    select current_user::text as name, rolsuper or rolbypassrls as mighty,
      exists (select from pg_class where oid = 'public.cases'::regclass and pg_has_role(current_user, relowner, 'member')) as owner
    from pg_roles where rolname = current_user`;
  if (role && !role.mighty && !role.owner) return;
  throw new StartError(
    `Recourse would use the database as "${role?.name}", who may see everybody's data. Let DATABASE_URL sign in a user who may take the role ${appRole}, through no pooler that drops start-up options.`,
  );
}
