import { Readable } from "node:stream";
import { runPacketChild } from "../../pdf/packet/run-packet-child.ts";
import { makePrintable } from "../../pdf/printable-text.ts";

/** UTF-8, or UTF-16 with its mark, or else the letters of older programs. */
function decode(bytes: Buffer): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/**
 * The words of a text or an e-mail as they can be set; null for an e-mail that says nothing.
 * @throws PacketChildFailed where an e-mail cannot be read
 */
export async function readExhibitText(
  contentType: string | null,
  bytes: Buffer,
): Promise<string | null> {
  const words = contentType === "message/rfc822" ? await readMail(bytes) : decode(bytes);
  if (words === null) return null;
  return words.replaceAll(/\r\n?/g, "\n").split("\n").map(makePrintable).join("\n");
}

function readMail(bytes: Buffer): Promise<string | null> {
  const task = { task: "mail", sizeBytes: bytes.length } as const;
  return runPacketChild(task, [async () => Readable.from([bytes])], async ({ answer }) => {
    const read = await answer();
    if (read.answer !== "mail") throw new Error("the child answered something else");
    return read.words;
  });
}
