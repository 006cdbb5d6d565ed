export type DescribedError = { name: string; code?: string; message?: string; frames: string[] };

/** For the log. The words of a Prisma error can hold the values of a query, so they stay out. */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { name: typeof error, frames: [] };
  const code: unknown = Reflect.get(error, "code");
  const frames = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim());
  const isPrisma = error.constructor.name.startsWith("Prisma");
  return {
    name: error.constructor.name,
    ...(typeof code === "string" ? { code } : {}),
    ...(isPrisma ? {} : { message: error.message.slice(0, 300) }),
    frames,
  };
}
