import { readFile } from "node:fs/promises";
import type { LetterBlock } from "@recourse/shared/letters/letter";
import { findUnprintable } from "./find-unprintable.ts";
import { layOutLetter } from "./lay-out-letter.ts";
import { loadCompiler } from "./typst-compiler.ts";

export interface PrintableLetter {
  /** The title of the file: no name, no holder, no condition. */
  readonly title: string;
  readonly blocks: readonly LetterBlock[];
}

export interface PrintOptions {
  readonly paper: "letter" | "a4";
  /** A missing fact prints as a line to fill by hand; else as its label in brackets. */
  readonly blankGaps: boolean;
}

export type LetterPdf =
  | { readonly ok: true; readonly pdf: Buffer }
  /** Characters that no font here has a shape for. */
  | { readonly ok: false; readonly unprintable: readonly string[] };

const paperNames = { letter: "us-letter", a4: "a4" } as const;
const blankLine = "_".repeat(24);

/** Sets a letter as a tagged PDF/UA-1 file. The words are data to the template and never Typst source. */
export async function renderLetterPdf(
  letter: PrintableLetter,
  { paper, blankGaps }: PrintOptions,
): Promise<LetterPdf> {
  const [compiler, mainFileContent] = await Promise.all([
    loadCompiler(),
    readFile(new URL("./letter.typ", import.meta.url), "utf8"),
  ]);
  const gapText = (label: string) => (blankGaps ? `${blankLine} (${label})` : `[${label}]`);
  const sheet = {
    title: letter.title,
    language: "en",
    paper: paperNames[paper],
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
