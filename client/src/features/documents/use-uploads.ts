import type { CaseDocument } from "@recourse/shared/api/documents";
import { useRef, useState } from "react";
import { newKey } from "../../lib/api-client.ts";
import { isApiProblem } from "../../lib/api-problem.ts";
import { problemWords } from "../../lib/problem-words.ts";
import { UploadCancelled, uploadDocument } from "./upload-document.ts";

export type UploadRow = {
  readonly key: string;
  readonly file: File;
  readonly percent: number;
  readonly error: string | null;
};

/** Files on their way: how far, stop, once more. A row goes when its file has arrived. */
export function useUploads(caseId: string, onUploaded: (document: CaseDocument) => unknown) {
  const [rows, setRows] = useState<readonly UploadRow[]>([]);
  const cancels = useRef(new Map<string, () => void>());
  const change = (key: string, part: Partial<UploadRow>) =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const drop = (key: string) => setRows((before) => before.filter((row) => row.key !== key));

  const send = async ({ key, file }: UploadRow) => {
    // The key of the row is the idempotency key: once more means the same paper, not a second one.
    const upload = uploadDocument(caseId, file, (percent) => change(key, { percent }), key);
    cancels.current.set(key, upload.cancel);
    try {
      const document = await upload.done;
      drop(key);
      onUploaded(document);
    } catch (error) {
      if (error instanceof UploadCancelled) drop(key);
      else change(key, { error: uploadWords(error) });
    } finally {
      cancels.current.delete(key);
    }
  };
  return {
    rows,
    add: (files: readonly File[]) => {
      const added = files.map((file) => ({ key: newKey(), file, percent: 0, error: null }));
      setRows((before) => [...before, ...added]);
      for (const row of added) void send(row);
    },
    cancel: (key: string) => {
      const stop = cancels.current.get(key);
      if (stop) stop();
      else drop(key);
    },
    retry: (row: UploadRow) => {
      change(row.key, { error: null, percent: 0 });
      void send(row);
    },
  };
}

function uploadWords(error: unknown): string {
  const said = isApiProblem(error, 422) ? error.problem.errors?.[0]?.detail : undefined;
  if (said) return said;
  const { title, body } = problemWords(error);
  return `${title}. ${body}`;
}
