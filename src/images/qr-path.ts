import { encode } from 'uqr';

/** A QR code as one SVG path of strokes one unit wide: small in the page, sharp at any size. */
export interface QrPath {
  /** Units across, the quiet zone of four modules on each side included. */
  size: number;
  path: string;
}

/** The code of an address; M corrects 15 % of damage, enough for paper and screens. */
export function qrPath(address: string): QrPath {
  const { data, size } = encode(address, { ecc: 'M', border: 4 });
  return { size, path: data.map(strokes).join('') };
}

/** The dark runs of a row, each begun where the one before it ended. */
function strokes(row: boolean[], y: number): string {
  let pen: number | undefined;
  let path = '';
  for (let x = row.indexOf(true); x >= 0; x = row.indexOf(true, pen)) {
    const end = row.indexOf(false, x);
    path += pen === undefined ? `M${x} ${y}.5` : `m${x - pen} 0`;
    path += `h${end - x}`;
    pen = end;
  }
  return path;
}
