import {
  cellColour,
  NO_FILL,
  noteLook,
  UNKNOWN_FILL,
  type CellFill,
  type LetterLook,
} from './letter-look.ts';
import { numberFormat, type NumberFormat } from './number-format.ts';
import { attributeNamed, isOn, readXml } from './xml-events.ts';

/** What the reader of a sheet asks of a cell's style. */
export interface CellStyle {
  format: NumberFormat;
  /** Whether the words of the cell are struck through. */
  struck: boolean;
  look: LetterLook;
  fill: CellFill;
}

/** The styles of a workbook's cells, by the number that `s` names; the first is that of cells without one. */
export function readStyles(bytes: Uint8Array | undefined): CellStyle[] {
  const own = new Map<number, string>();
  const fonts: { struck: boolean; look: LetterLook }[] = [];
  const fills: CellFill[] = [];
  const styles: CellStyle[] = [];
  const path: string[] = [];
  let isSolid = false;
  readXml(bytes, {
    open: (name, attributes) => {
      const around = path.at(-1);
      path.push(name);
      const number = (of: string) => Number(attributeNamed(attributes, of) ?? 0);
      if (name === 'numFmt' && around === 'numFmts')
        own.set(number('numFmtId'), attributeNamed(attributes, 'formatCode') ?? 'General');
      if (name === 'font' && around === 'fonts') fonts.push({ struck: false, look: {} });
      if (around === 'font' && path.at(-3) === 'fonts') {
        const font = fonts.at(-1)!;
        if (name === 'strike') font.struck = isOn(attributeNamed(attributes, 'val') ?? '1');
        noteLook(font.look, name, attributes);
      }
      if (name === 'fill' && around === 'fills') fills.push(UNKNOWN_FILL);
      if (path.at(-3) === 'fills' && name === 'patternFill') {
        const pattern = attributeNamed(attributes, 'patternType') ?? 'none';
        fills[fills.length - 1] = pattern === 'none' ? NO_FILL : UNKNOWN_FILL;
        isSolid = pattern === 'solid';
      }
      if (path.at(-4) === 'fills' && name === 'fgColor' && isSolid)
        fills[fills.length - 1] = cellColour(attributes) ?? UNKNOWN_FILL;
      if (name !== 'xf' || around !== 'cellXfs') return;
      const id = number('numFmtId');
      styles.push({
        format: numberFormat(id, own.get(id)),
        struck: fonts[number('fontId')]?.struck ?? false,
        look: fonts[number('fontId')]?.look ?? {},
        fill: fills[number('fillId')] ?? NO_FILL,
      });
    },
    close: () => void path.pop(),
  });
  const plain = { format: numberFormat(0), struck: false, look: {}, fill: NO_FILL };
  return styles.length > 0 ? styles : [plain];
}
