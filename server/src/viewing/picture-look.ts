/** How large and how fine a picture is shown. */
export type PictureLook = {
  /** Points on its longer side. */
  readonly largestSide: number;
  /** Of a JPEG, from 1 to 100. */
  readonly quality: number;
};

/** As many points as most phones take, to be looked at closely. */
export const onScreen: PictureLook = { largestSide: 4_096, quality: 88 };

/** A sheet of Letter at 300 points to the inch. Some 35 photos of letters fit into a packet so. */
export const inPrint: PictureLook = { largestSide: 3_300, quality: 80 };
