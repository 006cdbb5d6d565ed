import pg from "pg";
import { Prisma } from "./generated/client.ts";

/**
 * SQL straight to the driver, in the form of Prisma's own raw queries. A statement through Prisma's engine costs several times the
 * processor time (docs/decisions/0006-sql-past-the-engine.md).
 */
export type RawSql = {
  $queryRaw<Rows = unknown>(
    query: TemplateStringsArray | Prisma.Sql,
    ...values: unknown[]
  ): Promise<Rows>;
  /** How many rows were touched. */
  $executeRaw(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<number>;
};

export type NameStatement = (query: { sql: string }) => string;

type Queryable = Pick<pg.Pool, "query"> | Pick<pg.ClientBase, "query">;

export function rawSqlOn(queryable: Queryable, nameOf: NameStatement): RawSql {
  const run = (query: TemplateStringsArray | Prisma.Sql, values: unknown[]) => {
    const { text, values: all } = "raw" in query ? Prisma.sql(query, ...values) : query;
    return queryable.query({ name: nameOf({ sql: text }), text, values: all, types });
  };
  // The caller names the rows, as with Prisma: the driver knows no types. Hence two signatures.
  function $queryRaw<Rows>(
    query: TemplateStringsArray | Prisma.Sql,
    ...values: unknown[]
  ): Promise<Rows>;
  async function $queryRaw(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) {
    return (await run(query, values)).rows;
  }
  return {
    $queryRaw,
    async $executeRaw(query, ...values) {
      return (await run(query, values)).rowCount ?? 0;
    },
  };
}

/** Values come back as Prisma hands them out: a date as midnight UTC, not as midnight wherever the server stands. */
const types: pg.CustomTypesConfig = {
  getTypeParser(oid, format) {
    if (oid === pg.types.builtins.DATE) return (text: string) => new Date(`${text}T00:00:00Z`);
    if (oid === pg.types.builtins.INT8) return BigInt;
    return pg.types.getTypeParser(oid, format);
  },
};
