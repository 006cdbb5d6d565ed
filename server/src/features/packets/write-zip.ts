import { Readable } from "node:stream";
import type { PacketFile } from "@recourse/shared/packet/packet";
import yazl from "yazl";

/** A file that goes into the ZIP as it is. */
export interface ZippedFile {
  readonly name: string;
  readonly open: () => Promise<Readable>;
}

/** A ZIP as a stream: one file is open at a time, and none is ever whole in memory. */
export function writeZip(
  files: readonly ZippedFile[],
  texts: readonly PacketFile[],
  now: Date,
): Readable {
  const zip = new yazl.ZipFile();
  const output = Readable.from(zip.outputStream, { objectMode: false });
  // A file that breaks off takes the ZIP with it: half of one would pass for the whole.
  zip.on("error", (error: Error) => output.destroy(error));
  for (const { name, open } of files) {
    // Scans and pictures are compressed already.
    zip.addReadStreamLazy(name, { mtime: now, compress: false }, (give) => {
      open().then(
        (stream) => {
          stream.once("error", (error) => zip.emit("error", error));
          give(null, stream);
        },
        (error: unknown) => give(error, Readable.from([])),
      );
    });
  }
  for (const { name, text } of texts) {
    zip.addBuffer(Buffer.from(text, "utf8"), name, { mtime: now });
  }
  zip.end();
  return output;
}
