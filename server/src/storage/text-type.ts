/** Text has no signature: its beginning must be text throughout. UTF-8, UTF-16 with its mark, or the one-byte letters of older programs. */
export function isText(bytes: Buffer): boolean {
  if (isUtf16(bytes))
    return [...decodeUtf16(bytes)].every((letter) => isPlain(letter.codePointAt(0)));
  return bytes.every(isPlain);
}

/** Tab, line ends, form feed and escape. */
const textControls: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

function isUtf16(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 2).toString("hex");
  return start === "fffe" || start === "feff";
}

function decodeUtf16(bytes: Buffer): string {
  const label = bytes[0] === 0xff ? "utf-16le" : "utf-16be";
  return new TextDecoder(label).decode(bytes);
}

function isPlain(code = 0): boolean {
  return code >= 0x20 ? code !== 0x7f && code !== 0xffff : textControls.has(code);
}

const headerLine = /^[!-9;-~]+:/;
const headersOfMail = new Set([
  ...["received", "from", "return-path", "date", "message-id"],
  ...["delivered-to", "mime-version", "to", "subject"],
]);

/** A head of header lines, as every mail has one. Without the name of a mail it takes a sender and a date, which a note seldom has so. */
export function isMail(bytes: Buffer, fileName: string): boolean {
  const head = bytes.toString("latin1").split(/\r?\n\r?\n/)[0] ?? "";
  const lines = head.split(/\r?\n/).filter((line) => !/^[ \t>]/.test(line));
  if (!lines.every((line) => headerLine.test(line) || line.startsWith("From "))) return false;
  const names = new Set(lines.map((line) => line.split(":")[0]?.toLowerCase() ?? ""));
  const known = [...names].filter((name) => headersOfMail.has(name));
  if (fileName.toLowerCase().endsWith(".eml")) return known.length > 0;
  return names.has("from") && names.has("date") && known.length > 2;
}
