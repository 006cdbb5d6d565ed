/** Points on the longer side of a picture to look at: a sheet at 370 points to the inch, and as many as most phones take. */
export const largestSide = 4_096;
