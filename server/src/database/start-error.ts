/** Why Recourse cannot start, in one sentence that says what to do. Shown without a stack. */
export class StartError extends Error {
  override readonly name = "StartError";
}

/** The `code` of a system or database error; empty where it has none. */
export function errorCode(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return String(error.code);
}
