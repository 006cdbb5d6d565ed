import type { Account, AccountPatch } from "@recourse/shared/api/account";
import type { Tx, WorkspaceScope } from "../../database/tenancy.ts";
import type { Deps } from "../../deps.ts";
import { findAccount, updateAccount } from "./account.repository.ts";

export async function readAccount(
  tx: Tx,
  scope: WorkspaceScope,
  { mail }: Pick<Deps, "mail">,
): Promise<Account> {
  const { user, workspace, hasDemo } = await findAccount(tx, scope);
  const { remindByEmail, ...shown } = user;
  const reminders = { byEmail: remindByEmail, emailAvailable: mail !== null };
  return { user: shown, workspace, reminders, hasDemo };
}

export async function changeAccount(
  tx: Tx,
  scope: WorkspaceScope,
  patch: AccountPatch,
  deps: Pick<Deps, "mail">,
  now: Date,
): Promise<Account> {
  await updateAccount(tx, scope, patch, now);
  return readAccount(tx, scope, deps);
}
