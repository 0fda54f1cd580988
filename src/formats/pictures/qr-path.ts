import { encode } from 'uqr';

/** A QR code as one SVG path of strokes one unit wide: small in the page, sharp at any size. */
export interface QrPath {
  /** Units across, without the quiet zone of four modules on each side. */
  size: number;
  path: string;
}

/** Mask 000: light and dark in turn. */
const CHECKERBOARD = 0;

/**
 * The code of an address; M corrects 15 % of damage, enough for paper and screens. One mask serves every code: readers
 * take any of the eight (ISO/IEC 18004:2015, 7.8), and trying all of them out costs more than the rest of a page.
 */
export function qrPath(address: string): QrPath {
  const { data, size } = encode(address, { ecc: 'M', border: 0, maskPattern: CHECKERBOARD });
  return { size, path: data.map(strokes).join('') };
}

/** The dark runs of a row, each begun where the one before it ended. */
function strokes(row: boolean[], y: number): string {
  let pen: number | undefined;
  let path = '';
  for (let x = row.indexOf(true); x >= 0; x = row.indexOf(true, pen)) {
    const light = row.indexOf(false, x);
    const end = light < 0 ? row.length : light;
    path += pen === undefined ? `M${x} ${y}.5` : `m${x - pen} 0`;
    path += `h${end - x}`;
    pen = end;
  }
  return path;
}
