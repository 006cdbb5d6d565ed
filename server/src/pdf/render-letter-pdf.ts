import { readFile } from "node:fs/promises";
import type { LetterPaper, LetterPrint } from "@recourse/shared/api/letters";
import { blankFor, layOutLetter, type PrintableLetter } from "./lay-out-letter.ts";
import { loadCompiler } from "./typst-compiler.ts";

export interface PrintOptions {
  readonly paper: LetterPaper;
  /** Large print sets the body in 18 points. */
  readonly print: LetterPrint;
  /** A missing fact prints as a line to fill by hand; else as its label in brackets. */
  readonly blankGaps: boolean;
}

export type LetterPdf =
  | { readonly ok: true; readonly pdf: Buffer }
  /** Characters that no font here has a shape for. */
  | { readonly ok: false; readonly unprintable: readonly string[] };

const paperNames = { letter: "us-letter", a4: "a4" } as const;

/** Sets a letter as a tagged PDF/UA-1 file. The words are data to the template and never Typst source. */
export async function renderLetterPdf(
  letter: PrintableLetter,
  { paper, print, blankGaps }: PrintOptions,
): Promise<LetterPdf> {
  const [compiler, mainFileContent] = await Promise.all([
    loadCompiler(),
    readFile(new URL("./letter.typ", import.meta.url), "utf8"),
  ]);
  const gapText = (label: string) => (blankGaps ? blankFor(label) : `[${label}]`);
  const sheet = {
    title: letter.title,
    language: "en",
    paper: paperNames[paper],
    print,
    ...layOutLetter(letter.blocks, gapText),
  };
  try {
    return { ok: true, pdf: compile(compiler, mainFileContent, JSON.stringify(sheet)) };
  } catch (error) {
    const unprintable = findUnprintable(error);
    if (unprintable.length === 0) throw error;
    return { ok: false, unprintable };
  } finally {
    // The compiler remembers what it laid out; without this its memory grows with every letter.
    compiler.evictCache(10);
  }
}

function compile(
  compiler: Awaited<ReturnType<typeof loadCompiler>>,
  mainFileContent: string,
  letter: string,
): Buffer {
  const compiled = compiler.compile({ mainFileContent, inputs: { letter } });
  const failure = compiled.takeError();
  if (failure !== null || compiled.result === null) {
    const diagnostics = failure === null ? [] : failure.shortDiagnostics;
    throw new Error(`The letter template does not compile: ${JSON.stringify(diagnostics)}`);
  }
  return compiler.pdf(compiled.result, { pdfStandard: "ua-1" });
}

/** PDF/UA asks for a shape for every character; the compiler names those that have none. */
function findUnprintable(error: unknown): string[] {
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
