import { documentSchema } from "@recourse/shared/api/documents";
import { callApi } from "../../lib/api-client.ts";

/** Says what a paper is, in the user's words. */
export function describeDocument(documentId: string, description: string | null) {
  return callApi({
    method: "PATCH",
    path: `/api/v1/documents/${documentId}`,
    body: { description },
    schema: documentSchema,
  });
}
