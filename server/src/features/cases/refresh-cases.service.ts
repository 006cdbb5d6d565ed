import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { eventsOf } from "./case-facts.ts";
import { lockCasesOfHolder } from "./cases.repository.ts";
import { saveCaseFacts } from "./save-case.service.ts";
import type { WriteContext } from "./write-context.ts";

/**
 * Works out anew what follows for the cases of a holder, after something about the holder changed on which dates hang, such as
 * whether HIPAA binds it. Call it in the transaction that changed the holder.
 */
export async function refreshCasesOfHolder(
  tx: Tx,
  scope: WorkspaceScope,
  holderId: string,
  context: WriteContext,
): Promise<void> {
  for (const row of await lockCasesOfHolder(tx, scope, holderId)) {
    await saveCaseFacts(tx, scope, row, eventsOf(row), [], context);
  }
}
