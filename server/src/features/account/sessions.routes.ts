import { accountSessionsSchema } from "@recourse/shared/api/auth";
import { z } from "zod";
import { notFound } from "../../http/refusal.ts";
import { defineRoute } from "../../http/route.ts";
import { isExpired } from "../../http/session.ts";
import { deleteSession, deleteSessions, findSessions } from "./sessions.repository.ts";

const tag = "Account";

export const sessionsRoutes = [
  defineRoute(
    {
      method: "get",
      path: "/account/sessions",
      tag,
      summary: "Where this account is signed in",
      response: accountSessionsSchema,
      can: "read_account",
    },
    async ({ tx, scope, now, sessionId }) => {
      const rows = await findSessions(tx, scope.userId);
      const live = rows.filter((row) => !isExpired({ ...row, lastUsedAt: row.updatedAt }, now));
      return {
        items: live.map(({ createdAt, updatedAt, ...session }) => ({
          ...session,
          current: session.id === sessionId,
          createdAt: createdAt.toISOString(),
          lastUsedAt: updatedAt.toISOString(),
        })),
      };
    },
  ),
  defineRoute(
    {
      method: "delete",
      path: "/account/sessions/:sessionId",
      tag,
      summary: "Sign out one device",
      params: z.strictObject({ sessionId: z.string().min(1).max(100) }),
      response: z.undefined(),
      can: "change_account",
      audit: "session.revoked",
    },
    async ({ tx, scope, params }) =>
      (await deleteSession(tx, scope.userId, params.sessionId)) ? undefined : notFound(),
  ),
  defineRoute(
    {
      method: "delete",
      path: "/account/sessions",
      tag,
      summary: "Sign out everywhere, here as well",
      response: z.undefined(),
      can: "change_account",
      audit: "session.all_revoked",
    },
    async ({ tx, scope, audit }) => {
      const ended = await deleteSessions(tx, scope.userId);
      audit({ subjectId: scope.userId, details: { ended } });
      return undefined;
    },
  ),
];
