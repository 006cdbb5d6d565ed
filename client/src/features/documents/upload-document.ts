import { type CaseDocument, documentSchema } from "@recourse/shared/api/documents";
import { newKey } from "../../lib/api-client.ts";
import { ApiProblem, noAnswerProblem, readProblem } from "../../lib/api-problem.ts";

export type Upload = {
  readonly done: Promise<CaseDocument>;
  readonly cancel: () => void;
};

/** Sends one file. XMLHttpRequest, because `fetch` does not say how far an upload has come. */
export function uploadDocument(
  caseId: string,
  file: File,
  onProgress: (percent: number) => void,
  idempotencyKey: string = newKey(),
): Upload {
  const request = new XMLHttpRequest();
  const done = new Promise<CaseDocument>((resolve, reject) => {
    request.upload.addEventListener("progress", ({ loaded, total, lengthComputable }) => {
      if (lengthComputable && total > 0) onProgress(Math.floor((loaded / total) * 100));
    });
    request.addEventListener("load", () => {
      readAnswer(request).then(resolve, reject);
    });
    request.addEventListener("error", () => reject(noAnswerProblem()));
    request.addEventListener("abort", () => reject(new UploadCancelled()));
    request.open("POST", `/api/v1/cases/${caseId}/documents`);
    request.setRequestHeader("accept", "application/json");
    request.setRequestHeader("idempotency-key", idempotencyKey);
    const body = new FormData();
    body.set("file", file);
    request.send(body);
  });
  return { done, cancel: () => request.abort() };
}

/** The user stopped it. */
export class UploadCancelled extends Error {}

async function readAnswer(request: XMLHttpRequest): Promise<CaseDocument> {
  if (request.status < 200 || request.status > 299) {
    throw await readProblem(new Response(request.responseText || null, { status: request.status }));
  }
  const parsed = documentSchema.safeParse(JSON.parse(request.responseText));
  if (parsed.success) return parsed.data;
  throw new ApiProblem({ type: "about:blank", title: "The answer could not be read", status: 500 });
}
