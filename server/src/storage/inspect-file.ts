import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import type { FileFlaw } from "@recourse/shared/api/documents";
import { createFlawFinder } from "./file-flaws.ts";
import { detectFileType, type KeptFileType } from "./file-type.ts";

export type InspectedFile = {
  /** Found from the content. */
  readonly contentType: KeptFileType;
  readonly sizeBytes: number;
  readonly sha256: string;
  readonly flaws: readonly FileFlaw[];
};

/** Reads a file that arrived whole, once for its type and once for all of it; never more than a chunk in memory. */
export async function inspectFile(
  openFile: () => Promise<Readable>,
  fileName: string,
): Promise<InspectedFile | { readonly problem: string }> {
  const detected = await detectFileType(openFile, fileName);
  if ("problem" in detected) return detected;
  const finder = createFlawFinder(detected.type, fileName);
  const hash = createHash("sha256");
  let sizeBytes = 0;
  for await (const chunk of await openFile()) {
    hash.update(chunk);
    finder.take(chunk);
    sizeBytes += chunk.length;
  }
  const sha256 = hash.digest("hex");
  return { contentType: detected.type, sizeBytes, sha256, flaws: finder.end() };
}
