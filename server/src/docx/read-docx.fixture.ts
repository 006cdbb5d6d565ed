import JSZip from "jszip";
import mammoth from "mammoth";

export interface ReadDocx {
  readonly text: string;
  readonly html: string;
  /** What the reader did not understand. */
  readonly warnings: readonly string[];
  readonly body: string;
  readonly styles: string;
  readonly numbering: string;
  readonly properties: string;
}

const entities = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" } as const;

function textOf(html: string): string {
  const text = html.replaceAll(/<br \/>|<\/(p|h1|li)>/g, "\n").replaceAll(/<[^>]+>/g, "");
  return Object.entries(entities).reduce((so, [name, sign]) => so.replaceAll(name, sign), text);
}

/** Opens a Word file with tools that did not write it. */
export async function readDocx(buffer: Buffer): Promise<ReadDocx> {
  const zip = await JSZip.loadAsync(buffer);
  const part = async (path: string) => (await zip.file(path)?.async("string")) ?? "";
  const { value: html, messages } = await mammoth.convertToHtml({ buffer });
  return {
    text: textOf(html),
    html,
    warnings: messages.map(({ message }) => message),
    body: await part("word/document.xml"),
    styles: await part("word/styles.xml"),
    numbering: await part("word/numbering.xml"),
    properties: await part("docProps/core.xml"),
  };
}
