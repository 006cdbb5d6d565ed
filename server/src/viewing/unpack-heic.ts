import loadHeif from "libheif-js/libheif-wasm/libheif-bundle.mjs";
import sharp from "sharp";
import type { PictureLook } from "./picture-look.ts";

/** Three bytes for each point, row after row. */
type Points = { readonly bytes: Uint8Array; readonly width: number; readonly height: number };

/** More would not fit beside its own file in what a process here may take. */
const mostPoints = 100_000_000;

/**
 * The picture of a HEIC as a JPEG, turned as the file says, without what else the file tells; null where it does not open. The JPEG is
 * written in one go: a smaller one would first be worked out whole, beside the points.
 */
export async function unpackHeic(
  file: Buffer,
  { largestSide, quality }: PictureLook,
): Promise<Buffer | null> {
  const points = decode(file);
  if (points === null) return null;
  const { bytes, width, height } = halve(points, largestSide);
  const picture = Buffer.from(bytes.buffer, bytes.byteOffset, width * height * 3);
  return sharp(picture, { raw: { width, height, channels: 3 } })
    .resize({ width: largestSide, height: largestSide, fit: "inside", withoutEnlargement: true })
    .jpeg({ quality, optimiseCoding: false })
    .toBuffer();
}

/** The points stay where the library put them: one copy less of the largest thing here. */
function decode(file: Buffer): Points | null {
  const heif = loadHeif();
  const context = heif.heif_context_alloc();
  const { code } = heif.heif_context_read_from_memory(context, file);
  if (code !== heif.heif_error_code.heif_error_Ok) return null;
  const handle = heif.heif_js_context_get_primary_image_handle(context);
  if ("code" in handle) return null;
  const said = heif.heif_image_handle_get_width(handle) * heif.heif_image_handle_get_height(handle);
  if (said > mostPoints) return null;
  const decoded = heif.heif_js_decode_image2(
    handle,
    heif.heif_colorspace.heif_colorspace_RGB,
    heif.heif_chroma.heif_chroma_interleaved_RGB,
  );
  const [channel] = "channels" in decoded ? decoded.channels : [];
  if (channel === undefined) return null;
  const { data, width, height, stride } = channel;
  for (let y = 1; y < height && stride > width * 3; y += 1) {
    data.copyWithin(y * width * 3, y * stride, y * stride + width * 3);
  }
  return { bytes: data, width, height };
}

/** From so many times too large on, a picture is halved: that takes no memory, and leaves two thirds of what was asked for at the least. */
const halving = 1.3;

/** Each point of a half is the mean of four. In place, as the half lies before the whole. */
function halve({ bytes, width, height }: Points, largestSide: number): Points {
  if (Math.max(width, height) < largestSide * halving) return { bytes, width, height };
  const half = { bytes, width: width >> 1, height: height >> 1 };
  const row = width * 3;
  let to = 0;
  for (let y = 0; y < half.height; y += 1) {
    for (let x = 0; x < half.width; x += 1) {
      const from = y * 2 * row + x * 6;
      for (let color = from; color < from + 3; color += 1) {
        const above = at(bytes, color) + at(bytes, color + 3);
        const below = at(bytes, color + row) + at(bytes, color + row + 3);
        bytes[to++] = (above + below + 2) >> 2;
      }
    }
  }
  return halve(half, largestSide);
}

function at(bytes: Uint8Array, place: number): number {
  return bytes[place] ?? 0;
}
