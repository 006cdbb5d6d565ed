import { joinDatabase } from "../server/src/database/open-database.ts";
import { createDeps, createLog } from "../server/src/deps.ts";
import { runVerify } from "../server/src/features/cases/verify-command.ts";
import { runCommand } from "../server/src/process.ts";
import { readEnv } from "../server/src/read-env.ts";

/** npm run verify: checks that every timeline is as it was recorded and every letter as it was sent. Changes nothing; ends with 1 where one is not. */
await runCommand(async () => {
  const env = readEnv();
  const log = createLog(env);
  const { database, close } = await joinDatabase(env, log);
  try {
    const { ok, lines } = await runVerify(await createDeps(env, database, log));
    console.log(lines.join("\n"));
    return ok ? 0 : 1;
  } finally {
    await close();
  }
});
