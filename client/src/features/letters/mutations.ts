import {
  type Letter,
  type LetterPatch,
  letterSchema,
  type SendLetter,
} from "@recourse/shared/api/letters";
import type { LetterKind, Tone } from "@recourse/shared/letters/letter";
import { z } from "zod";
import { callApi } from "../../lib/api-client.ts";

type Attempt = { idempotencyKey: string };

export function createLetter(
  caseId: string,
  body: { kind: LetterKind; tone: Tone },
  attempt: Attempt,
) {
  const path = `/api/v1/cases/${caseId}/letters`;
  return callApi({ method: "POST", path, body, schema: letterSchema, ...attempt });
}

export function patchLetter({ id, version }: Pick<Letter, "id" | "version">, body: LetterPatch) {
  const path = `/api/v1/letters/${id}`;
  return callApi({ method: "PATCH", path, body, schema: letterSchema, ifMatch: version });
}

export function removeDraft(letterId: string) {
  const path = `/api/v1/letters/${letterId}`;
  return callApi({ method: "DELETE", path, schema: z.undefined() });
}

export function sendLetter(
  { id, version }: Pick<Letter, "id" | "version">,
  body: SendLetter,
  attempt: Attempt,
) {
  const path = `/api/v1/letters/${id}/sent`;
  return callApi({
    method: "POST",
    path,
    body,
    schema: letterSchema,
    ifMatch: version,
    ...attempt,
  });
}
