import { type ExhibitsPatch, exhibitIndexSchema } from "@recourse/shared/api/exhibits";
import { type NewPacket, packetSchema } from "@recourse/shared/api/packets";
import { z } from "zod";
import { callApi } from "../../lib/api-client.ts";

export function patchExhibits(caseId: string, body: ExhibitsPatch) {
  const path = `/api/v1/cases/${caseId}/exhibits`;
  return callApi({ method: "PATCH", path, body, schema: exhibitIndexSchema });
}

export function askForPacket(caseId: string, body: NewPacket, idempotencyKey: string) {
  const path = `/api/v1/cases/${caseId}/packets`;
  return callApi({ method: "POST", path, body, schema: packetSchema, idempotencyKey });
}

export function removePacket(packetId: string) {
  const path = `/api/v1/packets/${packetId}`;
  return callApi({ method: "DELETE", path, schema: z.undefined() });
}
