/** The database is away, overloaded or too slow: the same request may work in a moment. */
const passing: readonly RegExp[] = [
  // Prisma: unreachable, timed out, closed, pool exhausted, transaction not started or expired.
  /^P(1001|1002|1008|1011|1017|2024|2028)$/,
  // PostgreSQL: connection, resources, operator intervention (57014 is the statement timeout), lock timeout, serialization, deadlock, read-only standby.
  /^(08\w{3}|53\w{3}|57\w{3}|55P03|40001|40P01|25006|25P03)$/,
  // The network below.
  /^(ECONNREFUSED|ECONNRESET|ETIMEDOUT|EPIPE|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH)$/,
  // Prisma's driver adapter.
  /^(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections|TransactionWriteConflict)$/,
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/,
];

const places = ["cause", "meta", "driverAdapterError", "error"] as const;
const names = ["code", "originalCode", "kind", "message"] as const;

/** Looks through the layers in which the driver, the adapter and Prisma wrap what happened. */
export function isDatabaseTrouble(error: unknown, depth = 0): boolean {
  if (typeof error !== "object" || error === null || depth > 5) return false;
  const found = names.some((name) => {
    const value: unknown = Reflect.get(error, name);
    return typeof value === "string" && passing.some((pattern) => pattern.test(value));
  });
  return found || places.some((place) => isDatabaseTrouble(Reflect.get(error, place), depth + 1));
}
