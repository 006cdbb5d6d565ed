import { z } from "zod";
import { notFound } from "../../http/refusal.ts";
import { defineRoute } from "../../http/route.ts";
import { dismissNotice } from "./notices.repository.ts";

export const noticesRoutes = [
  defineRoute(
    {
      method: "post",
      path: "/notices/:noticeId/dismissal",
      tag: "Today",
      summary: "Put a notice away",
      params: z.strictObject({ noticeId: z.uuid() }),
      response: z.undefined(),
      status: 204,
      can: "change_records",
      audit: "notice.dismissed",
    },
    async ({ tx, scope, params }) =>
      (await dismissNotice(tx, scope, params.noticeId)) ? undefined : notFound(),
  ),
] as const;
