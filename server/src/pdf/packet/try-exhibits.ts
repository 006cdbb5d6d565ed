import { type OpenFile, PacketChildFailed, runPacketChild } from "./run-packet-child.ts";

export type TriedFile = {
  readonly kind: "pdf" | "image";
  readonly sizeBytes: number;
  readonly open: OpenFile;
};

/**
 * How many pages each file shows as, in order; null for one that does not. One that takes the process down with it is one that does not,
 * and the others go on in a new process.
 */
export async function tryExhibits(
  files: readonly TriedFile[],
  onTried: (count: number) => Promise<void>,
): Promise<(number | null)[]> {
  const pages: (number | null)[] = [];
  while (pages.length < files.length) {
    const rest = files.slice(pages.length);
    const task = { task: "try", files: rest.map(({ kind, sizeBytes }) => ({ kind, sizeBytes })) };
    try {
      await runPacketChild(
        { ...task, task: "try" },
        rest.map(({ open }) => open),
        async ({ answer }) => {
          for (const _file of rest) {
            const tried = await answer();
            pages.push(tried.answer === "tried" ? tried.pages : null);
            await onTried(pages.length);
          }
        },
      );
    } catch (error) {
      if (!(error instanceof PacketChildFailed)) throw error;
      pages.push(null);
      await onTried(pages.length);
    }
  }
  return pages;
}
