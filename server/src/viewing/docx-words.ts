import mammoth from "mammoth";

/** A part of a Word file, as the library reads it. */
type Part = {
  readonly type: string;
  readonly value?: string;
  readonly checked?: boolean;
  readonly children?: readonly Part[];
};

/**
 * The words of a Word file, paragraph by paragraph, and in a paragraph line by line; null where there are none. Pictures, notes at the edge
 * and what was struck out are left out.
 */
export async function readDocxWords(file: Buffer): Promise<string | null> {
  let value = "";
  // The raw text that the library gives joins lines, as in "1 Elm StreetPortland", and leaves out what was checked in a form.
  const transformDocument = (document: Part) => {
    value = wordsOf(document);
    return { ...document, children: [] };
  };
  await mammoth.convertToHtml({ buffer: file }, { transformDocument });
  const words = value.replaceAll(/\n{3,}/g, "\n\n").trim();
  return words === "" ? null : words;
}

function wordsOf({ type, value = "", checked = false, children = [] }: Part): string {
  if (type === "tab") return "\t";
  if (type === "break") return "\n";
  if (type === "checkbox") return checked ? "[x]" : "[ ]";
  const end = type === "paragraph" ? "\n\n" : "";
  return value + children.map(wordsOf).join("") + end;
}
