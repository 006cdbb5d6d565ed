import {
  jurisdictionsSchema,
  listRulesQuerySchema,
  rightsCardSchema,
  ruleDetailSchema,
  rulesPageSchema,
} from "@recourse/shared/api/rules";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { listJurisdictions, notListed } from "./jurisdictions.service.ts";
import { readRightsCard } from "./rights-card.service.ts";
import { listRules, readRule } from "./rules.service.ts";

const tag = "Rules of law";

/** The law is the same for everyone: nothing here reads a workspace. */
export const rulesRoutes = [
  defineRoute(
    {
      method: "get",
      path: "/rules",
      tag,
      summary: "Search the rules of law",
      query: listRulesQuerySchema,
      response: rulesPageSchema,
      can: "read_law",
    },
    ({ query }) => listRules(query),
  ),
  defineRoute(
    {
      method: "get",
      path: "/rules/:ruleId",
      tag,
      summary: "One rule: what it says, where, how it counts, and how well it is known",
      description: "An id is never given to another rule.",
      params: z.strictObject({ ruleId: z.string().max(60).meta({ example: "FED-CLOCK-01" }) }),
      response: ruleDetailSchema,
      can: "read_law",
    },
    ({ params }) => readRule(params.ruleId),
  ),
  defineRoute(
    {
      method: "get",
      path: "/jurisdictions",
      tag,
      summary: "The places whose law was read, with the number of their rules",
      response: jurisdictionsSchema,
      can: "read_law",
    },
    async () => ({ items: listJurisdictions(), notListed }),
  ),
  defineRoute(
    {
      method: "get",
      path: "/jurisdictions/:jurisdiction/rights",
      tag,
      summary: "Your rights in one place, for one sheet of paper",
      params: z.strictObject({ jurisdiction: z.string().max(10).meta({ example: "US-TX" }) }),
      response: rightsCardSchema,
      can: "read_law",
    },
    ({ params }) => readRightsCard(params.jurisdiction),
  ),
];
