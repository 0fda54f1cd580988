/** Widths at which charts are drawn for wide and narrow places, in the drawing's own pixels. */
export const WIDE_WIDTH = 720;
export const NARROW_WIDTH = 350;
/**
 * The width at which charts are drawn for elders on a phone, in the drawing's own pixels. Letters are 13 of them high:
 * on the 328 px beside the margins of a telephone 360 px wide they are 24 px, which is 18 pt.
 */
export const LARGE_WIDTH = 178;
