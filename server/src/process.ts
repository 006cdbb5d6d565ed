import { StartError } from "./database/start-error.ts";

/**
 * Runs a process until it is told to stop. What `start` pushed is closed in reverse order.
 * A start that cannot be ends in one sentence and exit code 1.
 */
export async function runProcess(
  start: (closing: (() => Promise<void>)[]) => Promise<void>,
): Promise<void> {
  const closing: (() => Promise<void>)[] = [];
  let stoppingSince = 0;
  const stop = async (code: number) => {
    stoppingSince = performance.now();
    await closeAll(closing);
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      if (stoppingSince === 0) return void stop(0);
      // One Ctrl-C can arrive twice, from the terminal and from npm; a later one means now.
      // The next start takes over what is left running.
      if (performance.now() - stoppingSince > 1500) process.exit(1);
    });
  try {
    await start(closing);
  } catch (error) {
    // Told to stop while starting: what broke because of that is no news.
    if (stoppingSince > 0) return;
    process.stderr.write(`${describe(error)}\n`);
    await stop(1);
  }
}

/** Runs something that ends by itself, with the exit code that it answers. A reason we know is one sentence. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    process.stderr.write(`${describe(error)}\n`);
    process.exitCode = 1;
  }
}

async function closeAll(closing: readonly (() => Promise<void>)[]): Promise<void> {
  for (const close of closing.toReversed()) {
    try {
      await close();
    } catch (error) {
      process.stderr.write(`Stopping: ${describe(error)}\n`);
    }
  }
}

/** A reason we know is one sentence; an unknown one is a defect, and its stack is what a report needs. */
function describe(error: unknown): string {
  if (error instanceof StartError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
