import { openDatabase } from "../server/src/database/open-database.ts";
import { createLog } from "../server/src/deps.ts";
import { runCommand } from "../server/src/process.ts";
import { readEnv } from "../server/src/read-env.ts";
import { runChangeMasterKey } from "../server/src/storage/change-key-command.ts";

/** npm run change-master-key: wraps the keys of all stored files under a new master key. The app must be stopped. */
await runCommand(async () => {
  const env = readEnv();
  const opened = await openDatabase(env, createLog(env), { name: "recourse-command" });
  try {
    console.log((await runChangeMasterKey(env, opened)).join("\n"));
    return 0;
  } finally {
    await opened.close();
  }
});
