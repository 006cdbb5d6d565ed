import { accountPatchSchema, accountSchema } from "@recourse/shared/api/account";
import { defineRoute } from "../../http/route.ts";
import { changeAccount, readAccount } from "./account.service.ts";

const tag = "Account";

export const accountRoutes = [
  defineRoute(
    {
      method: "get",
      path: "/account",
      tag,
      summary: "Who is signed in, and their settings",
      response: accountSchema,
      can: "read_account",
    },
    ({ tx, scope, sendsMail }) => readAccount(tx, scope, { sendsMail }),
  ),
  defineRoute(
    {
      method: "patch",
      path: "/account",
      tag,
      summary: "Change the settings; only what is sent changes",
      body: accountPatchSchema,
      response: accountSchema,
      can: "change_account",
      audit: "account.changed",
      unversioned: true,
    },
    ({ tx, scope, sendsMail, body, now, audit }) => {
      audit({ subjectId: scope.userId, details: { fields: Object.keys(body) } });
      return changeAccount(tx, scope, body, { sendsMail, now });
    },
  ),
];
