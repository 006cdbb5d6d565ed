import pg from "pg";
import { allInOrder } from "./all-in-order.ts";
import { DatabaseUnavailable } from "./database-unavailable.ts";
import type { Prisma, PrismaClient } from "./generated/client.ts";
import type { Loan } from "./lent-connection.ts";
import { type NameStatement, type RawSql, rawSqlOn } from "./raw-sql.ts";

/** Settings that hold inside one transaction, such as whose rows it may see. */
export type LocalSettings = Readonly<Record<string, string>>;

export type TransactionOptions = {
  /** It changes nothing, and the server sees to that. Its end need not be waited for. */
  readonly readOnly?: boolean;
  /**
   * Conditions of the whole: their statements leave in one packet with the opening and the first statement of the work, which does not
   * wait for them. Where they fail nothing of the work stays, and their failure is what is told, whatever the work came to.
   */
  readonly conditions?: (tx: Prisma.TransactionClient) => Promise<unknown>;
  /** For reading: the work is one statement, sent without waiting for anything, so that the end leaves in the same packet. */
  readonly oneStatement?: boolean;
  /** The last statement, sent together with the commit: nothing is committed where it fails. */
  readonly closing?: (tx: Prisma.TransactionClient) => Promise<void>;
};

export type RunTransaction = <T>(
  settings: LocalSettings,
  work: (tx: Prisma.TransactionClient) => Promise<T>,
  options?: TransactionOptions,
) => Promise<T>;

type Parts = {
  readonly pool: pg.Pool;
  readonly prisma: PrismaClient;
  readonly nameOf: NameStatement;
  readonly lend: <T>(loan: Loan, work: () => Promise<T>) => Promise<T>;
  readonly onConnectionLost: (error: Error) => void;
};

/**
 * Transactions that speak to the driver themselves: raw SQL goes straight to the connection, and Prisma's engine joins in only when a
 * model is used. Nothing waits for the answer to the opening, because a connection answers in order and a transaction whose first
 * statement failed refuses every other.
 */
export function createTransactions(parts: Parts): RunTransaction {
  return async (settings, work, options = {}) => {
    const { readOnly = false, oneStatement = false, conditions, closing } = options;
    const client = await parts.pool.connect();
    client.on("error", parts.onConnectionLost);
    let broken = true;
    try {
      const models = joinPrisma(parts, client);
      const raw = rawSqlOn(client, parts.nameOf);
      const state = { over: false };
      const tx = transactionClient(parts.prisma, raw, models.join, state);
      const { opened, working, ending } = sendTogether(client, () => ({
        opened: allInOrder([client.query(openingOf(settings, readOnly)), conditions?.(tx)]),
        working: work(tx),
        ending: readOnly && oneStatement ? end(client, state) : null,
      }));
      // Told below, once the work has come to its end.
      opened.catch(() => undefined);
      ending?.catch(() => undefined);
      try {
        const result = await working;
        await opened;
        await models.leave();
        const ended =
          ending ?? sendTogether(client, () => allInOrder([closing?.(tx), end(client, state)]));
        if (readOnly) ended.catch(() => undefined);
        else await ended;
        broken = false;
        return result;
      } catch (error) {
        const first = await opened.then(
          () => error,
          (cause: unknown) => cause,
        );
        await models.leave().catch(() => undefined);
        await client.query("rollback");
        broken = false;
        throw first;
      }
    } finally {
      client.removeListener("error", parts.onConnectionLost);
      // What is not known to be out of its transaction must not serve anybody else.
      client.release(broken);
    }
  };
}

/** What `send` asks for in one go leaves in one packet: each would wake the server by itself. */
function sendTogether<T>({ connection: { stream } }: pg.PoolClient, send: () => T): T {
  stream.cork();
  try {
    return send();
  } finally {
    stream.uncork();
  }
}

/** One message. The settings are local to the transaction (the third argument): the connection goes back to the pool without them. */
function openingOf(settings: LocalSettings, readOnly: boolean): string {
  const calls = Object.entries(settings).map(
    ([name, value]) => `set_config(${pg.escapeLiteral(name)}, ${pg.escapeLiteral(value)}, true)`,
  );
  return `begin${readOnly ? " read only" : ""}; select ${calls.join(", ")}`;
}

/** The server answers ROLLBACK, and no error, to the COMMIT of a transaction in which a statement failed. */
async function end(client: pg.PoolClient, state: { over: boolean }): Promise<void> {
  state.over = true;
  const { command } = await client.query("commit");
  if (command !== "COMMIT") throw new Error("The transaction had failed before its end.");
}

/** Opens Prisma's side of the transaction when it is first needed, and ends it. */
function joinPrisma({ prisma, lend }: Parts, client: pg.PoolClient) {
  let end: () => void = () => undefined;
  const ending = new Promise<void>((resolve) => {
    end = resolve;
  });
  let givenUp = false;
  let joined: Promise<Prisma.TransactionClient> | null = null;
  let ended: Promise<void> = Promise.resolve();
  const open = () =>
    new Promise<Prisma.TransactionClient>((resolve, reject) => {
      const loan = {
        client,
        onGivenUp: () => {
          givenUp = true;
        },
      };
      ended = lend(loan, () =>
        prisma.$transaction((models) => {
          resolve(models);
          return ending;
        }),
      );
      ended.catch(reject);
    });
  return {
    join() {
      joined ??= open();
      return joined;
    },
    async leave(): Promise<void> {
      end();
      await ended;
      if (givenUp) throw new DatabaseUnavailable("The transaction took too long.");
    },
  };
}

function transactionClient(
  prisma: PrismaClient,
  raw: RawSql,
  join: () => Promise<Prisma.TransactionClient>,
  state: { readonly over: boolean },
): Prisma.TransactionClient {
  return new Proxy<Prisma.TransactionClient>(prisma, {
    get(_prisma, name) {
      // Outside of it no statement is bound to its workspace.
      if (state.over) throw new Error("The transaction is over. Was it said to be one statement?");
      if (name === "$queryRaw") return raw.$queryRaw;
      if (name === "$executeRaw") return raw.$executeRaw;
      if (typeof name === "symbol" || name === "then") return undefined;
      if (name.startsWith("$")) return callLater(join, (models) => models, name);
      return new Proxy(
        {},
        { get: (_, method) => callLater(join, (models) => Reflect.get(models, name), method) },
      );
    },
  });
}

function callLater(
  join: () => Promise<Prisma.TransactionClient>,
  pick: (models: Prisma.TransactionClient) => object,
  method: string | symbol,
) {
  return async (...args: unknown[]) => {
    const owner = pick(await join());
    return Reflect.apply(Reflect.get(owner, method), owner, args);
  };
}
