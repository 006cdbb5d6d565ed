import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import { eventsOf } from "./case-facts.ts";
import { lockCasesOf, type PartyOfCases } from "./cases.repository.ts";
import { saveCaseFacts } from "./save-case.service.ts";
import type { WriteContext } from "./write-context.ts";

/**
 * Works out anew what follows for the cases of a holder or a person, after something about them changed on which dates hang, such
 * as whether HIPAA binds the holder, or who asks for the person. Call it in the transaction that changed it.
 */
export async function refreshCasesOf(
  tx: Tx,
  scope: WorkspaceScope,
  party: PartyOfCases,
  context: WriteContext,
): Promise<void> {
  for (const row of await lockCasesOf(tx, scope, party)) {
    await saveCaseFacts(tx, scope, row, eventsOf(row), [], context);
  }
}
