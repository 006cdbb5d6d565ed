/** PDF/UA asks for a shape for every character; the compiler names those that have none. */
export function findUnprintable(error: unknown): string[] {
  const message = error instanceof Error ? error.message : String(error);
  const found = message.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu);
  return [...new Set([...found].map(([, characters = ""]) => decodeEscapes(characters)))];
}

/** A character that cannot be shown comes as \u{e0ff}. */
function decodeEscapes(text: string): string {
  return text.replaceAll(/\\+u\{([0-9a-f]+)\}/g, (_, hex: string) =>
    String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}
