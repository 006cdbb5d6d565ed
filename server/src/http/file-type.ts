import { open } from "node:fs/promises";
import { fileTypeFromFile } from "file-type";

const byContent = [
  "application/pdf",
  "image/jpeg",
  "image/png",
  "image/tiff",
  "image/heic",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
] as const;

/** Served under these names only, whatever the sender said. */
export const keptFileTypes = [...byContent, "text/plain", "message/rfc822"] as const;

/** The type of a file by its content; null for a type that is not kept. Text has no signature: it must be text throughout its beginning. */
export async function detectFileType(path: string, fileName: string): Promise<string | null> {
  const found = await fileTypeFromFile(path);
  if (found) return byContent.find((type) => type === found.mime) ?? null;
  const beginning = await readBeginning(path);
  if (!isText(beginning)) return null;
  return isMail(beginning, fileName) ? "message/rfc822" : "text/plain";
}

const looked = 64 * 1024;

async function readBeginning(path: string): Promise<Buffer> {
  const handle = await open(path, "r");
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(looked), 0, looked, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/** UTF-8 without control characters but tab, line ends, form feed and escape. The last character may be cut. */
function isText(bytes: Buffer): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return false;
  }
  return bytes.every((byte) => (byte >= 0x20 ? byte !== 0x7f : textControls.has(byte)));
}

const textControls: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

function isMail(bytes: Buffer, fileName: string): boolean {
  const head = bytes.toString("latin1").split(/\r?\n\r?\n/)[0] ?? "";
  return (
    fileName.toLowerCase().endsWith(".eml") &&
    /^(received|from|return-path|date|message-id|delivered-to|mime-version|to|subject):/im.test(
      head,
    )
  );
}
