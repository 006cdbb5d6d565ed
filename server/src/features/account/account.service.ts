import type { Account, AccountPatch } from "@recourse/shared/api/account";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import type { BaseContext } from "../../http/route.ts";
import { findAccount, updateAccount } from "./account.repository.ts";

export async function readAccount(
  tx: Tx,
  scope: WorkspaceScope,
  { sendsMail }: Pick<BaseContext, "sendsMail">,
): Promise<Account> {
  const { user, workspace, hasDemo } = await findAccount(tx, scope);
  const { remindByEmail, ...shown } = user;
  const reminders = { byEmail: remindByEmail, emailAvailable: sendsMail };
  return { user: shown, workspace, reminders, hasDemo };
}

export async function changeAccount(
  tx: Tx,
  scope: WorkspaceScope,
  patch: AccountPatch,
  context: Pick<BaseContext, "sendsMail" | "now">,
): Promise<Account> {
  await updateAccount(tx, scope, patch, context.now);
  return readAccount(tx, scope, context);
}
