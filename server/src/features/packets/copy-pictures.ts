import { createHash } from "node:crypto";
import type { Readable } from "node:stream";
import { packetProblems } from "@recourse/shared/content/pages/packet/packet-problems";
import { PictureBroken } from "../../storage/files-errors.ts";
import { canStrip, streamStripped } from "../../storage/strip-metadata.ts";
import { openChecked, type PacketExhibit } from "./packet-exhibits.ts";
import { PacketProblem } from "./packet-problem.ts";

/**
 * Exhibits as they go to others: in place of a picture a copy without place, time and device, with a hash of its own. A picture that holds
 * none of it stays as it was kept.
 * @throws PacketProblem where a picture is too broken to tell what is in it: it would take along what nobody has seen
 */
export async function copyPictures(
  exhibits: readonly PacketExhibit[],
): Promise<readonly PacketExhibit[]> {
  const copied: PacketExhibit[] = [];
  for (const one of exhibits) copied.push(await copyPicture(one));
  return copied;
}

async function copyPicture(one: PacketExhibit): Promise<PacketExhibit> {
  const { exhibit, open } = one;
  const { contentType, number } = exhibit;
  if (contentType === null || !canStrip(contentType)) return one;
  const openCopy = () => streamStripped(contentType, open);
  try {
    const { sizeBytes, sha256 } = await measure(await openCopy());
    if (sha256 === exhibit.sha256) return one;
    return {
      exhibit: { ...exhibit, copySha256: sha256 },
      sizeBytes,
      open: openChecked({ ...exhibit, sha256 }, openCopy),
    };
  } catch (error) {
    if (!(error instanceof PictureBroken)) throw error;
    throw new PacketProblem(packetProblems.picture_keeps_metadata(number), { cause: error });
  }
}

async function measure(
  copy: Readable,
): Promise<{ readonly sizeBytes: number; readonly sha256: string }> {
  const hash = createHash("sha256");
  let sizeBytes = 0;
  for await (const piece of copy) {
    hash.update(piece);
    sizeBytes += piece.length;
  }
  return { sizeBytes, sha256: hash.digest("hex") };
}
