import {
  type CaseDocument,
  documentSchema,
  type Upload,
  uploadPartBytes,
  uploadSchema,
} from "@recourse/shared/api/documents";
import { z } from "zod";
import { callApi } from "../../lib/api-client.ts";
import { isApiProblem, isTransient } from "../../lib/api-problem.ts";
import { waitForConnection } from "./wait-for-connection.ts";

export type UploadSteps = {
  /** How much is safe on the server, in percent. */
  readonly onProgress: (percent: number) => void;
  /** The line broke; it goes on by itself. */
  readonly onBroken: () => void;
  readonly signal: AbortSignal;
};

/** So many breaks in a row, without a single part getting through, and the user is asked: some ten minutes. */
const mostBreaks = 40;

/**
 * Sends one file in parts and goes on where the line broke. The key names the file on its way: called again with the same key it goes on
 * as well, and a file that has arrived already is not kept twice.
 */
export async function uploadDocument(
  caseId: string,
  file: File,
  key: string,
  steps: UploadSteps,
): Promise<CaseDocument> {
  const { signal } = steps;
  const { id } = await again(steps, () =>
    callApi({
      method: "POST",
      path: `/api/v1/cases/${caseId}/uploads`,
      body: { fileName: file.name, sizeBytes: file.size },
      schema: uploadSchema,
      idempotencyKey: key,
      signal,
    }),
  );
  let offset = await again(steps, () => askOffset(id, file, signal));
  while (offset < file.size) {
    offset = await again(steps, () => sendPart(id, file, offset, signal));
    steps.onProgress(Math.floor((offset / file.size) * 100));
  }
  return again(steps, () =>
    callApi({
      method: "POST",
      path: `/api/v1/uploads/${id}/finish`,
      body: {},
      schema: documentSchema,
      idempotencyKey: `${key}-finish`,
      signal,
    }),
  );
}

/** Forgets what arrived. Where that fails the server clears it away by itself. */
export async function stopUpload(caseId: string, file: File, key: string): Promise<void> {
  const upload = await callApi({
    method: "POST",
    path: `/api/v1/cases/${caseId}/uploads`,
    body: { fileName: file.name, sizeBytes: file.size },
    schema: uploadSchema,
    idempotencyKey: key,
  });
  const path = `/api/v1/uploads/${upload.id}`;
  await callApi({ method: "DELETE", path, schema: z.undefined() });
}

/** Where to go on. An upload that is gone was finished: asking for its end again tells the same. */
async function askOffset(id: string, file: File, signal: AbortSignal): Promise<number> {
  try {
    const upload = await callApi({ path: `/api/v1/uploads/${id}`, schema: uploadSchema, signal });
    return upload.receivedBytes;
  } catch (error) {
    if (isApiProblem(error, 404)) return file.size;
    throw error;
  }
}

async function sendPart(
  id: string,
  file: File,
  offset: number,
  signal: AbortSignal,
): Promise<number> {
  try {
    const upload: Upload = await callApi({
      method: "POST",
      path: `/api/v1/uploads/${id}/parts?offset=${offset}`,
      body: file.slice(offset, offset + uploadPartBytes),
      schema: uploadSchema,
      signal,
    });
    return upload.receivedBytes;
  } catch (error) {
    // The answer to an earlier try was lost, or that try still runs.
    if (isApiProblem(error, 409)) return askOffset(id, file, signal);
    throw error;
  }
}

async function again<T>(
  { onBroken, signal }: Pick<UploadSteps, "onBroken" | "signal">,
  step: () => Promise<T>,
): Promise<T> {
  for (let breaks = 1; ; breaks += 1) {
    try {
      return await step();
    } catch (error) {
      if (!isTransient(error) || breaks >= mostBreaks) throw error;
      onBroken();
      await waitForConnection(breaks, signal);
    }
  }
}
