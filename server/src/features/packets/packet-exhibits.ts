import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { NumberedExhibit } from "@recourse/shared/packet/exhibits";

/** An exhibit and the way to its bytes, as they go into the packet. */
export interface PacketExhibit {
  readonly exhibit: NumberedExhibit;
  readonly sizeBytes: number;
  readonly open: () => Promise<Readable>;
}

/** The stored file is gone, damaged, or not what its hash says. A packet without it would be a lie. */
export class ExhibitNotReadable extends Error {
  override readonly name = "ExhibitNotReadable";
  readonly number: number;
  constructor(number: number, options?: ErrorOptions) {
    super("a stored exhibit does not read as it was kept", options);
    this.number = number;
  }
}

/** Opens an exhibit so that whoever reads it to the end knows that it is the file with this hash. */
export function openChecked(
  { number, sha256 }: Pick<NumberedExhibit, "number" | "sha256">,
  open: () => Promise<Readable>,
): () => Promise<Readable> {
  return async () => {
    const plain = await open().catch((error: unknown) => {
      throw new ExhibitNotReadable(number, { cause: error });
    });
    return Readable.from(checkHash(plain, number, sha256), { objectMode: false });
  };
}

async function* checkHash(
  plain: Readable,
  number: number,
  sha256: string | null,
): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of plain) {
      hash.update(chunk);
      yield chunk;
    }
  } catch (error) {
    throw new ExhibitNotReadable(number, { cause: error });
  }
  if (hash.digest("hex") !== sha256) throw new ExhibitNotReadable(number);
}

/** All the bytes of a small exhibit. */
export async function readWhole({ open }: Pick<PacketExhibit, "open">): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await open()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
