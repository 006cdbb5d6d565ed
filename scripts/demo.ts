import { joinDatabase } from "../server/src/database/open-database.ts";
import { createDeps, createLog } from "../server/src/deps.ts";
import { runLoadDemo } from "../server/src/features/demo/load-demo-command.ts";
import { runCommand } from "../server/src/process.ts";
import { readEnv } from "../server/src/read-env.ts";

/** npm run demo [-- name@example.org]: loads the invented caseload. */
await runCommand(async () => {
  const env = readEnv();
  const log = createLog(env);
  const { database, close } = await joinDatabase(env, log);
  try {
    const { ok, words } = await runLoadDemo(
      await createDeps(env, database, log),
      process.argv[2] ?? null,
    );
    console.log(words);
    return ok ? 0 : 1;
  } finally {
    await close();
  }
});
