import { noAnswerProblem, readProblem } from "./api-problem.ts";

/** In bytes. More than this is not held in the memory of a phone. */
const mostHeld = 16 * 1024 * 1024;

/**
 * Fetches a file of the API and hands it to the browser as a download. Rejects with `ApiProblem` where there is none: a plain
 * link would save the refusal, or nothing, and say nothing.
 */
export async function saveFile(path: string): Promise<void> {
  const asking = new AbortController();
  const response = await fetch(path, {
    credentials: "same-origin",
    signal: asking.signal,
  }).catch(failToReach);
  if (!response.ok) throw await readProblem(response);
  const held = await hold(response).catch(failToReach);
  if (held === null) {
    // It is there: now the browser may take it in its own way, which needs no memory.
    asking.abort();
    pressLink(path, "");
    return;
  }
  const address = URL.createObjectURL(held);
  pressLink(address, fileNameIn(response.headers.get("content-disposition") ?? ""));
  // Some browsers read the file only after the press.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

function failToReach(): never {
  throw noAnswerProblem();
}

/** Null where it is too large. A packed answer does not say its length before. */
async function hold({ body, headers }: Response): Promise<Blob | null> {
  if (Number(headers.get("content-length")) > mostHeld) return null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = body?.getReader();
  for (let size = 0; ; ) {
    const part = await reader?.read();
    if (part?.value === undefined) break;
    size += part.value.byteLength;
    if (size > mostHeld) return null;
    parts.push(part.value);
  }
  return new Blob(parts, { type: headers.get("content-type") ?? "" });
}

function pressLink(href: string, download: string): void {
  const link = document.createElement("a");
  link.href = href;
  link.download = download;
  link.click();
}

/**
 * The name of the file that the server gives (RFC 6266); empty where it gives none.
 * @example fileNameIn('attachment; filename="letter-2026-11-19.pdf"') // "letter-2026-11-19.pdf"
 */
export function fileNameIn(disposition: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (encoded !== undefined) return decodeURIComponent(encoded);
  const [, quoted, bare] = /filename=(?:"((?:[^"\\]|\\.)*)"|([^;\s]+))/i.exec(disposition) ?? [];
  return quoted?.replaceAll(/\\(.)/g, "$1") ?? bare ?? "";
}
