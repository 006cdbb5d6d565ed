import { randomUUID } from "node:crypto";
import {
  holderPatchSchema,
  holderSchema,
  holdersPageSchema,
  listHoldersQuerySchema,
  newHolderSchema,
} from "@recourse/shared/api/holders";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { insertHolder } from "./holders.repository.ts";
import { changeHolder, listHolders, readHolder } from "./holders.service.ts";

const tag = "Holders";
const params = z.strictObject({ holderId: z.uuid() });

export const holdersRoutes = [
  defineRoute(
    {
      method: "get",
      path: "/holders",
      tag,
      summary: "The offices that have the records, by name",
      query: listHoldersQuerySchema,
      response: holdersPageSchema,
      can: "read_records",
    },
    ({ tx, scope, query }) => listHolders(tx, scope, query),
  ),
  defineRoute(
    {
      method: "post",
      path: "/holders",
      tag,
      summary: "Add a holder",
      body: newHolderSchema,
      response: holderSchema,
      can: "change_records",
      audit: "holder.created",
    },
    ({ tx, scope, body, now }) => insertHolder(tx, scope, { ...body, id: randomUUID() }, now),
  ),
  defineRoute(
    {
      method: "get",
      path: "/holders/:holderId",
      tag,
      summary: "One holder",
      params,
      response: holderSchema,
      can: "read_records",
    },
    ({ tx, scope, params }) => readHolder(tx, scope, params.holderId),
  ),
  defineRoute(
    {
      method: "patch",
      path: "/holders/:holderId",
      tag,
      summary: "Change a holder; only what is sent changes",
      params,
      body: holderPatchSchema,
      response: holderSchema,
      can: "change_records",
      audit: "holder.changed",
    },
    ({ tx, scope, params, body, ifMatch, today, now, timeZone, audit }) => {
      audit({ details: { fields: Object.keys(body) } });
      const target = { id: params.holderId, version: ifMatch };
      return changeHolder(tx, scope, target, body, { today, now, timeZone });
    },
  ),
];
