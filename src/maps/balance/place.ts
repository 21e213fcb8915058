/** Place of a count on an axis from 0 to `reach` that is `width` long, to a tenth. */
export const placeOf = (count: number, reach: number, width: number): number =>
  Math.round((count / reach) * width * 10) / 10;

/** Length of the axis of one interest, in CSS pixels of a picture and in steps of the page's drawing. */
export const axisWidth = 120;
