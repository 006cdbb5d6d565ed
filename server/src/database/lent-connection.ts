import { AsyncLocalStorage } from "node:async_hooks";
import { PrismaPg } from "@prisma/adapter-pg";
import type {
  SqlDriverAdapter,
  SqlDriverAdapterFactory,
  SqlQueryable,
  Transaction,
} from "@prisma/driver-adapter-utils";
import type pg from "pg";

/** A connection on which a transaction is open already, lent to Prisma. */
export type Loan = {
  readonly client: pg.PoolClient;
  /** Prisma gave the transaction up, because it took too long for example. */
  readonly onGivenUp: () => void;
};

type Options = ConstructorParameters<typeof PrismaPg>[1];

/** Prisma's adapter, with one thing more: within `lend` a transaction of Prisma happens inside the one that is open on the loan. */
export function createLendingAdapter(
  pool: pg.Pool,
  options: Options,
): { factory: SqlDriverAdapterFactory; lend<T>(loan: Loan, work: () => Promise<T>): Promise<T> } {
  const loans = new AsyncLocalStorage<Loan>();
  const ordinary = new PrismaPg(pool, options);
  const connectTo = rememberConnections(pool, options);
  const { provider, adapterName } = ordinary;
  return {
    lend: (loan, work) => loans.run(loan, work),
    factory: {
      ...{ provider, adapterName },
      async connect(): Promise<SqlDriverAdapter> {
        const own = await ordinary.connect();
        return {
          ...forward(own),
          executeScript: (script) => own.executeScript(script),
          getConnectionInfo: () => own.getConnectionInfo(),
          dispose: () => own.dispose(),
          async startTransaction(isolationLevel) {
            const loan = loans.getStore();
            if (!loan) return own.startTransaction(isolationLevel);
            return borrow(await connectTo(loan.client), loan);
          },
        };
      },
    },
  };
}

function borrow(queryable: SqlQueryable, loan: Loan): Transaction {
  const run = async (sql: string) => {
    await queryable.executeRaw({ sql, args: [], argTypes: [] });
  };
  return {
    ...forward(queryable),
    // Prisma then leaves COMMIT and ROLLBACK to these two, and whoever lent the connection decides.
    options: { usePhantomQuery: true },
    commit: async () => undefined,
    rollback: async () => loan.onGivenUp(),
    createSavepoint: (name) => run(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => run(`ROLLBACK TO SAVEPOINT ${name}`),
    releaseSavepoint: (name) => run(`RELEASE SAVEPOINT ${name}`),
  };
}

function forward(queryable: SqlQueryable): SqlQueryable {
  return {
    provider: queryable.provider,
    adapterName: queryable.adapterName,
    queryRaw: (query) => queryable.queryRaw(query),
    executeRaw: (query) => queryable.executeRaw(query),
  };
}

/** The adapter knows how to talk to a pool only: it gets the pool's shape with one connection behind it, once per connection. */
function rememberConnections(pool: pg.Pool, options: Options) {
  const known = new WeakMap<pg.PoolClient, Promise<SqlQueryable>>();
  return (client: pg.PoolClient): Promise<SqlQueryable> => {
    const remembered = known.get(client);
    if (remembered) return remembered;
    const shape: pg.Pool = Object.create(pool, {
      query: { value: client.query.bind(client) },
      on: { value: () => shape },
    });
    const adapter = new PrismaPg(shape, options).connect();
    known.set(client, adapter);
    return adapter;
  };
}
