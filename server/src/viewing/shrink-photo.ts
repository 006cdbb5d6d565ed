import sharp from "sharp";
import type { PictureLook } from "./picture-look.ts";

/** The points of a photo of 200 megapixels. It is read in strips, so they are never there at once. */
const mostPoints = 250_000_000;

/** A photo as a JPEG of the size of a sheet, turned as it was taken, without what else the file tells. */
export function shrinkPhoto(file: Buffer, { largestSide, quality }: PictureLook): Promise<Buffer> {
  return sharp(file, { limitInputPixels: mostPoints, failOn: "error", sequentialRead: true })
    .autoOrient()
    .resize({ width: largestSide, height: largestSide, fit: "inside", withoutEnlargement: true })
    .flatten({ background: "white" })
    .toColourspace("srgb")
    .jpeg({ quality })
    .toBuffer();
}
