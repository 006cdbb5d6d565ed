import sharp from "sharp";
import type { PictureLook } from "./picture-look.ts";
import { type Resolution, readResolutions } from "./tiff-resolutions.ts";

/** Points of one page that are unpacked: those of a large sheet at 600 to the inch. */
const mostPoints = 150_000_000;

/** The pages of a TIFF, one after the other, each as a PNG where it is black and white, and as a JPEG where it is not. */
export async function* readTiffPages(
  file: Buffer,
  { largestSide, quality }: PictureLook,
): AsyncGenerator<Buffer, void, void> {
  // Scanners write much that is not in the standard: only what breaks the picture counts.
  const open = (page: number) =>
    sharp(file, { page, limitInputPixels: mostPoints, failOn: "error" });
  const { pages = 1 } = await open(0).metadata();
  const resolutions = readResolutions(file);
  for (let page = 0; page < pages; page += 1) {
    const { width, height, bitsPerSample, orientation = 1 } = await open(page).metadata();
    const lying = sizeOf({ width, height }, resolutions[page] ?? null, largestSide);
    const size = orientation < firstOnItsSide ? lying : turn(lying);
    const picture = open(page)
      .autoOrient()
      .resize({ ...size, fit: "fill" })
      .flatten({ background: "white" });
    yield await (bitsPerSample === 1
      ? picture.toColourspace("b-w").png()
      : picture.toColourspace("srgb").jpeg({ quality })
    ).toBuffer();
  }
}

/** From this orientation on, a page lies on its side in the file. It is turned before it is made smaller. */
const firstOnItsSide = 5;

type Size = { readonly width: number; readonly height: number };

const turn = ({ width, height }: Size): Size => ({ width: height, height: width });

/** As high as it is meant to be for its width, and no larger than what is looked at. */
function sizeOf({ width, height }: Size, resolution: Resolution | null, largestSide: number): Size {
  const { across, down } = resolution ?? { across: 1, down: 1 };
  const stretched = {
    width: across < down ? (width * down) / across : width,
    height: down < across ? (height * across) / down : height,
  };
  const scale = Math.min(1, largestSide / Math.max(stretched.width, stretched.height));
  return {
    width: Math.max(1, Math.round(stretched.width * scale)),
    height: Math.max(1, Math.round(stretched.height * scale)),
  };
}
