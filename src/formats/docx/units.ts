/** Millimetres in twentieths of a point, as Word counts lengths. */
export function twips(millimetres: number): number {
  return Math.round((millimetres * 1440) / 25.4);
}

/** Points in twentieths of a point. */
export function pointTwips(points: number): number {
  return Math.round(points * 20);
}

/** Points in half-points, as Word counts the size of letters. */
export function halfPoints(points: number): number {
  return Math.round(points * 2);
}

/** Millimetres in pixels of 1/96 inch, as pictures are sized. */
export function pixels(millimetres: number): number {
  return (millimetres * 96) / 25.4;
}
