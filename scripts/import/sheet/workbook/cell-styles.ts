import { numberFormat, type NumberFormat } from './number-format.ts';
import { attributeNamed, isOn, readXml } from './xml-events.ts';

/** What the reader of a sheet asks of a cell's style. */
export interface CellStyle {
  format: NumberFormat;
  /** Whether the words of the cell are struck through. */
  struck: boolean;
}

/** The styles of a workbook's cells, by the number that `s` names; the first is that of cells without one. */
export function readStyles(bytes: Uint8Array | undefined): CellStyle[] {
  const own = new Map<number, string>();
  const fonts: boolean[] = [];
  const styles: CellStyle[] = [];
  const path: string[] = [];
  readXml(bytes, {
    open: (name, attributes) => {
      const around = path.at(-1);
      path.push(name);
      const number = (of: string) => Number(attributeNamed(attributes, of) ?? 0);
      if (name === 'numFmt' && around === 'numFmts')
        own.set(number('numFmtId'), attributeNamed(attributes, 'formatCode') ?? 'General');
      if (name === 'font' && around === 'fonts') fonts.push(false);
      if (name === 'strike' && around === 'font' && path.at(-3) === 'fonts')
        fonts[fonts.length - 1] = isOn(attributeNamed(attributes, 'val') ?? '1');
      if (name !== 'xf' || around !== 'cellXfs') return;
      const id = number('numFmtId');
      styles.push({
        format: numberFormat(id, own.get(id)),
        struck: fonts[number('fontId')] ?? false,
      });
    },
    close: () => void path.pop(),
  });
  return styles.length > 0 ? styles : [{ format: numberFormat(0), struck: false }];
}
