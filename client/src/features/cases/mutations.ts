import { type CasePatch, caseSchema, type NewCase } from "@recourse/shared/api/cases";
import { type HolderPatch, holderSchema } from "@recourse/shared/api/holders";
import { type PersonPatch, personSchema } from "@recourse/shared/api/people";
import { callApi } from "../../lib/api-client.ts";

/** Opens a case together with what has happened already. */
export function createCase(body: NewCase, { idempotencyKey }: { idempotencyKey: string }) {
  return callApi({
    method: "POST",
    path: "/api/v1/cases",
    body,
    schema: caseSchema,
    idempotencyKey,
  });
}

type Seen = { id: string; version: number };

export function patchCase({ id, version }: Seen, body: CasePatch) {
  const path = `/api/v1/cases/${id}`;
  return callApi({ method: "PATCH", path, body, schema: caseSchema, ifMatch: version });
}

export function patchPerson({ id, version }: Seen, body: PersonPatch) {
  const path = `/api/v1/people/${id}`;
  return callApi({ method: "PATCH", path, body, schema: personSchema, ifMatch: version });
}

export function patchHolder({ id, version }: Seen, body: HolderPatch) {
  const path = `/api/v1/holders/${id}`;
  return callApi({ method: "PATCH", path, body, schema: holderSchema, ifMatch: version });
}
