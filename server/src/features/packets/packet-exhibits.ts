import { createHash } from "node:crypto";
import { Readable } from "node:stream";
import type { NumberedExhibit } from "@recourse/shared/packet/exhibits";

/** An exhibit and the way to its bytes, as they go into the packet. */
export interface PacketExhibit {
  readonly exhibit: NumberedExhibit;
  readonly sizeBytes: number;
  readonly open: () => Promise<Readable>;
}

type WhichExhibit = Pick<NumberedExhibit, "number" | "source">;

/** The stored file is gone, damaged, or not what its hash says. A packet without it would be a lie. */
export class ExhibitNotReadable extends Error {
  override readonly name = "ExhibitNotReadable";
  readonly exhibit: WhichExhibit;
  constructor(exhibit: WhichExhibit, options?: ErrorOptions) {
    super("a stored exhibit does not read as it was kept", options);
    this.exhibit = exhibit;
  }
}

/** Opens an exhibit so that whoever reads it to the end knows that it is the file with this hash. */
export function openChecked(
  exhibit: WhichExhibit & Pick<NumberedExhibit, "sha256">,
  open: () => Promise<Readable>,
): () => Promise<Readable> {
  return async () => {
    const plain = await open().catch((error: unknown) => {
      throw new ExhibitNotReadable(exhibit, { cause: error });
    });
    return Readable.from(checkHash(plain, exhibit), { objectMode: false });
  };
}

async function* checkHash(
  plain: Readable,
  exhibit: WhichExhibit & Pick<NumberedExhibit, "sha256">,
): AsyncGenerator<Uint8Array> {
  const hash = createHash("sha256");
  try {
    for await (const chunk of plain) {
      hash.update(chunk);
      yield chunk;
    }
  } catch (error) {
    throw new ExhibitNotReadable(exhibit, { cause: error });
  }
  if (hash.digest("hex") !== exhibit.sha256) throw new ExhibitNotReadable(exhibit);
}

/** All the bytes of a small exhibit. */
export async function readWhole({ open }: Pick<PacketExhibit, "open">): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of await open()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
