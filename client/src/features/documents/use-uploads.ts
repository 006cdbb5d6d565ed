import { type CaseDocument, mostUploadBytes } from "@recourse/shared/api/documents";
import { uploadTexts } from "@recourse/shared/content/pages/documents/upload";
import { useRef, useState } from "react";
import { newKey } from "../../lib/api-client.ts";
import { isApiProblem } from "../../lib/api-problem.ts";
import { problemWords } from "../../lib/problem-words.ts";
import { stopUpload, uploadDocument } from "./upload-document.ts";

export type UploadRow = {
  readonly key: string;
  readonly file: File;
  readonly percent: number;
  /** `broken`: the line is down, and it goes on by itself. `failed`: only with the user. */
  readonly state: "waiting" | "sending" | "broken" | "failed";
  readonly error: string | null;
  /** The same file, sent once more, may arrive. */
  readonly canRetry: boolean;
};

/** So many at once: more would slow each other down and keep the page from anything else. */
const mostAtOnce = 2;

/** Files on their way: how far, stop, once more. A row goes when its file has arrived. */
export function useUploads(caseId: string, onUploaded: (document: CaseDocument) => unknown) {
  const [rows, setRows] = useState<readonly UploadRow[]>([]);
  const queue = useRef<UploadRow[]>([]);
  const running = useRef(new Map<string, AbortController>());
  const change = (key: string, part: Partial<UploadRow>) =>
    setRows((before) => before.map((row) => (row.key === key ? { ...row, ...part } : row)));
  const drop = (key: string) => setRows((before) => before.filter((row) => row.key !== key));

  const send = async ({ key, file }: UploadRow, stop: AbortController) => {
    change(key, { state: "sending" });
    try {
      const document = await uploadDocument(caseId, file, key, {
        onProgress: (percent) => change(key, { percent, state: "sending" }),
        onBroken: () => change(key, { state: "broken" }),
        signal: stop.signal,
      });
      drop(key);
      onUploaded(document);
    } catch (error) {
      if (stop.signal.aborted) drop(key);
      else change(key, { state: "failed", error: uploadWords(error), canRetry: mayPass(error) });
    }
    running.current.delete(key);
    startNext();
  };
  const startNext = () => {
    while (running.current.size < mostAtOnce) {
      const row = queue.current.shift();
      if (!row) return;
      const stop = new AbortController();
      running.current.set(row.key, stop);
      void send(row, stop);
    }
  };
  return {
    rows,
    add: (files: readonly File[]) => {
      const added = files.map(toRow);
      setRows((before) => [...before, ...added]);
      queue.current.push(...added.filter(({ state }) => state === "waiting"));
      startNext();
    },
    cancel: (row: UploadRow) => {
      queue.current = queue.current.filter(({ key }) => key !== row.key);
      const stop = running.current.get(row.key);
      if (stop) stop.abort();
      else drop(row.key);
      // What is left on the server goes by itself after some days; this is only sooner.
      if (row.state !== "waiting")
        void stopUpload(caseId, row.file, row.key).catch(() => undefined);
    },
    retry: (row: UploadRow) => {
      const waiting = { ...row, state: "waiting", error: null } as const;
      change(row.key, waiting);
      queue.current.push(waiting);
      startNext();
    },
  };
}

/** What cannot be taken is said at once, and not after it was sent. */
function toRow(file: File): UploadRow {
  const error = whyNot(file);
  const state = error === null ? "waiting" : "failed";
  return { key: newKey(), file, percent: 0, state, error, canRetry: false };
}

function whyNot({ size }: File): string | null {
  if (size === 0) return uploadTexts.empty;
  if (size <= mostUploadBytes) return null;
  return uploadTexts.tooLarge;
}

/** What the file itself is turned down for stays so. */
function mayPass(error: unknown): boolean {
  return !isApiProblem(error, 422);
}

function uploadWords(error: unknown): string {
  if (isApiProblem(error)) {
    const said = error.problem.errors?.[0]?.detail;
    if (said) return said;
    if (error.status === 409 && error.problem.detail) return error.problem.detail;
  }
  const { title, body } = problemWords(error);
  return `${title}. ${body}`;
}
