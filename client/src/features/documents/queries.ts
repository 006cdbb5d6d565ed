import type { CaseDocument } from "@recourse/shared/api/documents";
import { queryOptions } from "@tanstack/react-query";
import { noAnswerProblem, readProblem } from "../../lib/api-problem.ts";
import { queryKeys } from "../../lib/query-keys.ts";

/** Where the bytes of a paper are. */
export const contentPath = (documentId: string) => `/api/v1/documents/${documentId}/content`;

/** Where a copy to look at is made of a paper that a browser does not show. */
export const viewingPath = (documentId: string) => `${contentPath(documentId)}?copy=viewing`;

/** The beginning of a text: a longer one would stop the page. */
const mostShown = 500_000;
/** No letter takes more. */
const mostTextBytes = mostShown * 4;

export function paperTextQuery({ id, sizeBytes }: Pick<CaseDocument, "id" | "sizeBytes">) {
  return queryOptions({
    queryKey: queryKeys.paperText(id),
    queryFn: async ({ signal }) => {
      const isLong = sizeBytes > mostTextBytes;
      const bytes = await readBytes(id, signal, isLong ? mostTextBytes : undefined);
      const { text, isTextCut } = beginningOf(bytes, isLong);
      return { text, isCut: isTextCut || isLong };
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** In the memory of a phone, and read through before a word of it shows. */
const mostMailBytes = 30 * 2 ** 20;

/** What reads a mail comes only when there is one to read. */
export function paperMailQuery({ id, sizeBytes }: Pick<CaseDocument, "id" | "sizeBytes">) {
  return queryOptions({
    queryKey: queryKeys.paperMail(id),
    queryFn: async ({ signal }) => {
      const isMailCut = sizeBytes > mostMailBytes;
      const bytes = await readBytes(id, signal, isMailCut ? mostMailBytes : undefined);
      const { readMail } = await import("./read-mail.ts");
      return { mail: await readMail(bytes), isMailCut, ...beginningOf(bytes, isMailCut) };
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** A copy to look at: a picture, the pages of a PDF, or words, by the kind of file that it was made of. */
export type ViewingCopy =
  | { readonly kind: "picture"; readonly url: string }
  | { readonly kind: "pages"; readonly from: { readonly bytes: ArrayBuffer } }
  | { readonly kind: "words"; readonly text: string; readonly isTextCut: boolean };

export function viewingCopyQuery(documentId: string) {
  return queryOptions({
    queryKey: queryKeys.viewingCopy(documentId),
    queryFn: ({ signal }) => readViewingCopy(documentId, signal),
    staleTime: Number.POSITIVE_INFINITY,
    // To make one takes seconds: a press tries again, and nothing else.
    retry: false,
  });
}

async function readViewingCopy(documentId: string, signal: AbortSignal): Promise<ViewingCopy> {
  const answer = await readAnswer(viewingPath(documentId), { signal });
  const type = answer.headers.get("Content-Type")?.split(";")[0] ?? "";
  const bytes = await answer.arrayBuffer();
  if (type === "application/pdf") return { kind: "pages", from: { bytes } };
  if (type !== "image/jpeg") return { kind: "words", ...beginningOf(bytes) };
  return { kind: "picture", url: await toDataUrl(new Blob([bytes], { type })) };
}

/** Pages may show pictures from their own address and from such a one only. */
function toDataUrl(picture: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(picture);
  });
}

/** @param isCut the bytes may end within a letter */
function beginningOf(bytes: ArrayBuffer, isCut = false) {
  const text = decode(bytes, isCut);
  return { text: text.slice(0, mostShown), isTextCut: text.length > mostShown };
}

/** @param most only so many bytes, from the first on */
async function readBytes(documentId: string, signal: AbortSignal, most?: number) {
  const headers: HeadersInit = most === undefined ? [] : { Range: `bytes=0-${most - 1}` };
  return (await readAnswer(contentPath(documentId), { signal, headers })).arrayBuffer();
}

async function readAnswer(path: string, asked: { signal: AbortSignal; headers?: HeadersInit }) {
  const response = await fetch(path, asked).catch((error: unknown) => {
    throw asked.signal.aborted ? error : noAnswerProblem();
  });
  if (!response.ok) throw await readProblem(response);
  return response;
}

/** UTF-8, or UTF-16 with its mark, or else the letters of older programs. */
function decode(bytes: ArrayBuffer, isCut: boolean): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: isCut });
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
