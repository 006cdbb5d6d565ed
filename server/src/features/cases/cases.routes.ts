import { casesPageSchema, listCasesQuerySchema } from "@recourse/shared/api/case-list";
import { casePatchSchema, caseSchema, newCaseSchema } from "@recourse/shared/api/cases";
import { assessmentSchema } from "@recourse/shared/assessment/assessment";
import { isRefusal } from "../../http/refusal.ts";
import { defineRoute } from "../../http/route.ts";
import { caseParamsSchema } from "./case-params.ts";
import { listCases, patchCase, readAssessment, readCase } from "./cases.service.ts";
import { createCase } from "./create-case.service.ts";

const tag = "Cases";

export const casesRoutes = [
  defineRoute(
    {
      method: "get",
      path: "/cases",
      tag,
      summary: "The caseload, filtered and sorted",
      description:
        "Cases without a date come last in both directions. The cursor belongs to its sort and direction.",
      query: listCasesQuerySchema,
      response: casesPageSchema,
      can: "read_records",
      oneStatement: true,
    },
    ({ tx, scope, query, today }) => listCases(tx, scope, query, today),
  ),
  defineRoute(
    {
      method: "post",
      path: "/cases",
      tag,
      summary: "Open a case, with what has happened so far",
      description:
        "Person and holder are new, or named by id. The events are recorded in the given order; where one cannot be, nothing is saved and the answer points to it.",
      body: newCaseSchema,
      response: caseSchema,
      can: "change_records",
      audit: "case.created",
    },
    async ({ tx, scope, body, audit, today, now, timeZone }) => {
      const created = await createCase(tx, scope, body, { today, now, timeZone });
      if (isRefusal(created)) return created;
      audit({ subjectId: created.id, details: { events: created.events.length } });
      return created;
    },
  ),
  defineRoute(
    {
      method: "get",
      path: "/cases/:caseId",
      tag,
      summary: "One case with its history, its papers and what follows from them today",
      params: caseParamsSchema,
      response: caseSchema,
      can: "read_records",
      oneStatement: true,
    },
    ({ tx, scope, params, today }) => readCase(tx, scope, params.caseId, today),
  ),
  defineRoute(
    {
      method: "patch",
      path: "/cases/:caseId",
      tag,
      summary: "Change what was asked for, or where the claim stands",
      params: caseParamsSchema,
      body: casePatchSchema,
      response: caseSchema,
      can: "change_records",
      audit: "case.changed",
    },
    async ({ tx, scope, params, body, ifMatch, audit, today, now, timeZone }) => {
      const context = { today, now, timeZone, expectedVersion: ifMatch };
      const changed = await patchCase(tx, scope, params.caseId, body, context);
      if (!isRefusal(changed)) audit({ details: { fields: Object.keys(body) } });
      return changed;
    },
  ),
  defineRoute(
    {
      method: "get",
      path: "/cases/:caseId/assessment",
      tag,
      summary: "Where the case stands today, what is due, and what to do next",
      params: caseParamsSchema,
      response: assessmentSchema,
      can: "read_records",
      oneStatement: true,
    },
    ({ tx, scope, params, today }) => readAssessment(tx, scope, params.caseId, today),
  ),
] as const;
