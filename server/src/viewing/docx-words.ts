import mammoth from "mammoth";

/** The words of a Word file, paragraph by paragraph; null where there are none. Pictures, notes at the edge and what was struck out are left out. */
export async function readDocxWords(file: Buffer): Promise<string | null> {
  const { value } = await mammoth.extractRawText({ buffer: file });
  const words = value.replaceAll(/\n{3,}/g, "\n\n").trim();
  return words === "" ? null : words;
}
