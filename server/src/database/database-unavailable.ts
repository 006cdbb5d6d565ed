/** The database did not answer, or not in time. Nothing is known to be saved; the same request can be sent again. */
export class DatabaseUnavailable extends Error {
  override readonly name = "DatabaseUnavailable";
  readonly retryAfterSeconds = 5;
}

/** Transaction could not start or ran out of time; server unreachable, closed, silent; pool empty; deadlock. */
const prismaCodes = new Set([
  "P1001",
  "P1002",
  "P1008",
  "P1017",
  "P2024",
  "P2028",
  "P2034",
  "P2037",
]);

/**
 * 08 connection, 53 out of resources, 57 cancelled or shutting down, 55P03 lock not available in time,
 * 25P03 idle too long, 40001 and 40P01 two transactions in each other's way.
 */
const serverCodes = /^(08|53|57)...$|^(55P03|25P03|40001|40P01)$/;

const systemCodes = new Set([
  "ECONNREFUSED",
  "ECONNRESET",
  "ENOENT",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "EPIPE",
  "ETIMEDOUT",
]);

const adapterKinds = new Set([
  "DatabaseNotReachable",
  "ConnectionClosed",
  "SocketTimeout",
  "TooManyConnections",
  "TransactionWriteConflict",
  "TlsConnectionError",
]);

const words =
  /Connection terminated|Query read timeout|timeout exceeded when trying to connect|connection error and is not queryable|Client was closed|Cannot use a pool after calling end/;

/** Turns what means "the database is away or too busy" into `DatabaseUnavailable`; anything else comes back as it is. */
export function toDatabaseError(error: unknown): unknown {
  if (error instanceof DatabaseUnavailable || !isUnavailable(error, 0)) return error;
  return new DatabaseUnavailable("The database does not answer.", { cause: error });
}

/** The reason lies at any depth: Prisma wraps the adapter's error, and that one the driver's. */
function isUnavailable(error: unknown, depth: number): boolean {
  if (typeof error !== "object" || error === null || depth > 5) return false;
  const { code, originalCode, kind, syscall, message, cause, meta, driverAdapterError }: Details =
    error;
  if (typeof code === "string" && (prismaCodes.has(code) || serverCodes.test(code))) return true;
  if (typeof code === "string" && systemCodes.has(code) && syscall !== "open") return true;
  if (typeof originalCode === "string" && serverCodes.test(originalCode)) return true;
  if (typeof kind === "string" && adapterKinds.has(kind)) return true;
  if (typeof message === "string" && words.test(message)) return true;
  return [cause, meta, driverAdapterError].some((inner) => isUnavailable(inner, depth + 1));
}

type Details = {
  code?: unknown;
  originalCode?: unknown;
  kind?: unknown;
  syscall?: unknown;
  message?: unknown;
  cause?: unknown;
  meta?: unknown;
  driverAdapterError?: unknown;
};
