import type { Readable } from "node:stream";
import { PacketChildFailed, runPacketChild } from "../pdf/packet/run-packet-child.ts";
import { type SealedFile, storeSealed } from "../storage/store-sealed.ts";
import type { PictureLook } from "./picture-look.ts";
import { takeTurn } from "./take-turn.ts";
import { NotViewable } from "./viewing-errors.ts";
import type { ViewingKind } from "./viewing-kinds.ts";

/** The whole file is in the memory of the process that reads it, beside what is unpacked of it. */
const mostBytes = 60_000_000;

/** A kept file, and the way to its bytes. */
export type FileToView = {
  readonly sizeBytes: number;
  readonly open: () => Promise<Readable>;
};

type WantedCopy = {
  readonly kind: ViewingKind;
  readonly picture: PictureLook;
  /** Nobody waits for the copy any more. */
  readonly leaving?: AbortSignal;
};

/**
 * Makes a copy to look at of a file that a browser does not show: of a HEIC a JPEG, of a TIFF a PDF of its pages, of a Word file its words; and of a
 * photo one as large as a sheet needs. The file is read in a process of its own, one at a time. The copy lies in the store, encrypted, until whoever
 * asked for it removes it.
 * @throws NotViewable, the reason of `leaving`, and whatever opening or reading the file or keeping the copy throws
 */
export async function makeViewingCopy(
  dataDir: string,
  { sizeBytes, open }: FileToView,
  { kind, picture, leaving }: WantedCopy,
): Promise<SealedFile> {
  if (sizeBytes > mostBytes) throw new NotViewable("too_large");
  const task = { task: "view", kind, sizeBytes, picture } as const;
  const make = () =>
    runPacketChild(
      task,
      [open],
      async ({ answer, take }) => {
        const viewed = await answer();
        if (viewed.answer !== "viewed") throw new Error("the child answered something else");
        return viewed.sizeBytes === null ? null : storeSealed(dataDir, take(viewed.sizeBytes));
      },
      leaving,
    );
  const copied = await takeTurn(make, leaving).catch((error: unknown) => {
    if (!(error instanceof PacketChildFailed)) throw error;
    leaving?.throwIfAborted();
    throw new NotViewable("broken", { cause: error });
  });
  if (copied === null) throw new NotViewable("broken");
  return copied;
}
