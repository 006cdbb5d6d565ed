import { joinDatabase } from "../server/src/database/open-database.ts";
import { createDeps, createLog } from "../server/src/deps.ts";
import { runRebuild } from "../server/src/features/cases/rebuild-command.ts";
import { runCommand } from "../server/src/process.ts";
import { readEnv } from "../server/src/read-env.ts";

/** npm run db:rebuild [-- --check]: works out every case from its events. With --check it changes nothing. */
await runCommand(async () => {
  const env = readEnv();
  const log = createLog(env);
  const checkOnly = process.argv.includes("--check");
  const { database, close } = await joinDatabase(env, log);
  try {
    const { ok, lines } = await runRebuild(await createDeps(env, database, log), { checkOnly });
    console.log(lines.join("\n"));
    return ok ? 0 : 1;
  } finally {
    await close();
  }
});
