import { randomUUID } from "node:crypto";
import {
  listPeopleQuerySchema,
  newPersonSchema,
  peoplePageSchema,
  personPatchSchema,
  personSchema,
} from "@recourse/shared/api/people";
import { z } from "zod";
import { defineRoute } from "../../http/route.ts";
import { insertPerson } from "./people.repository.ts";
import { changePerson, listPeople, readPerson } from "./people.service.ts";

const tag = "People";
const params = z.strictObject({ personId: z.uuid() });

export const peopleRoutes = [
  defineRoute(
    {
      method: "get",
      path: "/people",
      tag,
      summary: "The people whose records are asked for, by name",
      query: listPeopleQuerySchema,
      response: peoplePageSchema,
      can: "read_records",
    },
    ({ tx, scope, query }) => listPeople(tx, scope, query),
  ),
  defineRoute(
    {
      method: "post",
      path: "/people",
      tag,
      summary: "Add a person",
      body: newPersonSchema,
      response: personSchema,
      can: "change_records",
      audit: "person.created",
    },
    ({ tx, scope, body, now }) => insertPerson(tx, scope, { ...body, id: randomUUID() }, now),
  ),
  defineRoute(
    {
      method: "get",
      path: "/people/:personId",
      tag,
      summary: "One person",
      params,
      response: personSchema,
      can: "read_records",
    },
    ({ tx, scope, params }) => readPerson(tx, scope, params.personId),
  ),
  defineRoute(
    {
      method: "patch",
      path: "/people/:personId",
      tag,
      summary: "Change a person; only what is sent changes",
      params,
      body: personPatchSchema,
      response: personSchema,
      can: "change_records",
      audit: "person.changed",
    },
    ({ tx, scope, params, body, ifMatch, audit, ...context }) => {
      audit({ details: { fields: Object.keys(body) } });
      return changePerson(tx, scope, { id: params.personId, version: ifMatch }, body, context);
    },
  ),
];
