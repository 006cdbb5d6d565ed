import type { ExhibitKind } from "./packet-task.ts";
import { type OpenFile, PacketChildFailed, runPacketChild } from "./run-packet-child.ts";

export type TriedFile = {
  readonly kind: ExhibitKind;
  readonly sizeBytes: number;
  readonly open: OpenFile;
};

export type FoundPages = { readonly pages: number; readonly sizeBytes: number };

/**
 * The pages that each file shows as, in order, and the bytes that they take; null for one that does not. One that takes the process down with it is one that does not,
 * and the others go on in a new process.
 */
export async function tryExhibits(
  files: readonly TriedFile[],
  onTried: (count: number) => Promise<void>,
): Promise<(FoundPages | null)[]> {
  const found: (FoundPages | null)[] = [];
  while (found.length < files.length) {
    const rest = files.slice(found.length);
    const task = { task: "try", files: rest.map(({ kind, sizeBytes }) => ({ kind, sizeBytes })) };
    try {
      await runPacketChild(
        { ...task, task: "try" },
        rest.map(({ open }) => open),
        async ({ answer }) => {
          for (const _file of rest) {
            const tried = await answer();
            found.push(tried.answer === "tried" ? tried.found : null);
            await onTried(found.length);
          }
        },
      );
    } catch (error) {
      if (!(error instanceof PacketChildFailed)) throw error;
      found.push(null);
      await onTried(found.length);
    }
  }
  return found;
}
