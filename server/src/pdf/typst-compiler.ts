import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

const here = createRequire(import.meta.url);
const fontFiles = [
  "400Regular/AtkinsonHyperlegible_400Regular.ttf",
  "700Bold/AtkinsonHyperlegible_700Bold.ttf",
];

/** What a document may read lies here; files in memory are named as if they did too. */
export const compilerFolder = dirname(fileURLToPath(import.meta.url));

let loading: Promise<NodeCompiler> | null = null;

/** The compiler takes some 30 MB and 100 ms: it is loaded with the first letter, not with the app. */
export function loadCompiler(): Promise<NodeCompiler> {
  loading ??= createCompiler().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function createCompiler(): Promise<NodeCompiler> {
  const [{ NodeCompiler }, ...fontBlobs] = await Promise.all([
    import("@myriaddreamin/typst-ts-node-compiler"),
    ...fontFiles.map((file) =>
      readFile(here.resolve(`@expo-google-fonts/atkinson-hyperlegible/${file}`)),
    ),
  ]);
  return NodeCompiler.create({
    workspace: compilerFolder,
    fontArgs: [{ fontBlobs }],
  });
}
