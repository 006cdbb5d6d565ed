import { expect, test } from "@jest/globals";
import sharp from "sharp";
import { phonePicture } from "../testing/phone-picture.ts";
import { inPrint } from "./picture-look.ts";
import { photoHeic } from "./pictures.fixture.ts";
import { shrinkPhoto } from "./shrink-photo.ts";
import { unpackHeic } from "./unpack-heic.ts";

const sizeOf = async (picture: Buffer | null) => {
  const { width, height, format } = await sharp(picture ?? undefined).metadata();
  return { width, height, format };
};

const blank = (width: number, height: number, channels: 3 | 4, background: string) =>
  sharp({ create: { width, height, channels, background } });

test("a photo is as large as a sheet needs, whichever kind of file it is", async () => {
  const wide = { width: 3300, height: 2475, format: "jpeg" };
  const photo = blank(4000, 3000, 3, "#b4a58c");
  expect(await sizeOf(await shrinkPhoto(await photo.jpeg().toBuffer(), inPrint))).toEqual(wide);
  expect(await sizeOf(await shrinkPhoto(await photo.png().toBuffer(), inPrint))).toEqual(wide);
  expect(await sizeOf(await unpackHeic(photoHeic, inPrint))).toEqual(wide);
});

test("a small one stays as large as it is", async () => {
  const small = await blank(300, 200, 3, "#b4a58c").png().toBuffer();
  expect(await sizeOf(await shrinkPhoto(small, inPrint))).toMatchObject({
    width: 300,
    height: 200,
  });
});

test("it stands as it was taken, and tells nothing of its taking", async () => {
  const lying = await sizeOf(phonePicture(6));
  const copy = await shrinkPhoto(phonePicture(6), inPrint);
  expect(await sizeOf(copy)).toMatchObject({ width: lying.height, height: lying.width });
  expect(phonePicture(6).toString("latin1")).toContain("Larkspur Phone");
  expect(copy.toString("latin1")).not.toMatch(/Larkspur Phone|2026:11:18|Exif/);
});

test("what can be seen through is white on paper", async () => {
  const clear = await blank(20, 20, 4, "#00000000").png().toBuffer();
  const { data } = await sharp(await shrinkPhoto(clear, inPrint))
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([...data.subarray(0, 3)]).toEqual([255, 255, 255]);
});

test("one that breaks off is none: half a letter would pass for the whole", async () => {
  const photo = await blank(2000, 1500, 3, "#b4a58c").jpeg().toBuffer();
  await expect(shrinkPhoto(photo.subarray(0, photo.length / 2), inPrint)).rejects.toThrow();
});
