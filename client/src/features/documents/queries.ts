import { queryOptions } from "@tanstack/react-query";
import { noAnswerProblem, readProblem } from "../../lib/api-problem.ts";
import { queryKeys } from "../../lib/query-keys.ts";

/** Where the bytes of a paper are. */
export const contentPath = (documentId: string) => `/api/v1/documents/${documentId}/content`;

/** The beginning of a text: a longer one would stop the page. */
const mostShown = 500_000;

export function paperTextQuery(documentId: string) {
  return queryOptions({
    queryKey: queryKeys.paperText(documentId),
    queryFn: ({ signal }) => readText(documentId, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

async function readText(documentId: string, signal: AbortSignal) {
  const response = await fetch(contentPath(documentId), { signal }).catch((error: unknown) => {
    throw signal.aborted ? error : noAnswerProblem();
  });
  if (!response.ok) throw await readProblem(response);
  const text = decode(await response.arrayBuffer());
  return { text: text.slice(0, mostShown), isCut: text.length > mostShown };
}

/** UTF-8, or UTF-16 with its mark, or else the letters of older programs. */
function decode(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
