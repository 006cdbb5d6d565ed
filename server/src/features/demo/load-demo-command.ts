import { withWorkspace } from "../../database/tenancy.ts";
import type { Deps } from "../../deps.ts";
import { seal } from "../../http/audit.ts";
import { dateIn } from "../../http/today.ts";
import { findWorkspaceOwners, type WorkspaceOwner } from "../cases/workspaces.repository.ts";
import { loadDemo } from "./demo.service.ts";

/** How the command ended: a sentence for whoever ran it. */
export interface CommandOutcome {
  readonly ok: boolean;
  readonly words: string;
}

/** Loads the demo into the account with that address, or into the only account there is. */
export async function runLoadDemo(
  { database, clock }: Pick<Deps, "database" | "clock">,
  email: string | null,
): Promise<CommandOutcome> {
  const [account, another] = await findWorkspaceOwners(database, email);
  if (!account) return { ok: false, words: nobody(email) };
  if (another && email === null) return { ok: false, words: tooMany };
  const { cases, loaded } = await load(account, { database, clock });
  const words = loaded
    ? `Loaded ${cases} invented cases into the account ${account.email}.`
    : `The account ${account.email} has the demo already: ${cases} invented cases.`;
  return { ok: true, words };
}

function load(account: WorkspaceOwner, { database, clock }: Pick<Deps, "database" | "clock">) {
  const { workspaceId, userId, timeZone } = account;
  const now = clock.now();
  return withWorkspace(database, { workspaceId, userId }, async (tx) => {
    const outcome = await loadDemo(tx, account, { now, timeZone, today: dateIn(timeZone, now) });
    const subject = { subjectType: "workspace", subjectId: workspaceId };
    await seal(tx, account, now, [{ action: "demo.loaded", ...subject, details: outcome }], null);
    return outcome;
  });
}

const nobody = (email: string | null) =>
  email === null
    ? "There is no account yet. Start Recourse with npm start, sign up in the browser, then run this again."
    : `There is no account with the address ${email}. Check the spelling, or sign up with it first.`;

const tooMany = "There is more than one account. Say which one: npm run demo -- name@example.org";
