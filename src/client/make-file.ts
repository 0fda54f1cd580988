import writeExcelFile from 'write-excel-file/browser';
import { pictured } from '#charts/draw/class-counts.ts';
import { drawSvgFile } from '#charts/draw/draw-svg.ts';
import { figureCard, figureCardSvg } from '#charts/draw/figure-card.ts';
import { indicatorChart } from '#charts/kinds/indicator-chart.ts';
import { drawSharePicture } from '#charts/draw/share-picture.ts';
import { SHARE_SIZE } from '#charts/draw/share-sheet.ts';
import { dataSheet } from '#domain/views/data-sheet.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { readerTable, type ColumnWords } from '#domain/views/observation-fields.ts';
import { narrowRecord, parseSelection } from '#domain/views/selection.ts';
import { formatOf, type Format } from '#formats/registry.ts';
import { fetchRecord } from './fetch-record.ts';
import { saveFile } from './save-file.ts';

/** What columns are called: fetched with the first workbook that a reader takes. */
const COLUMN_WORDS: Record<string, () => Promise<ColumnWords>> = {
  'zh-CN': () => import('#i18n/zh-CN/data-files/columns.ts').then(asColumnWords),
  en: () => import('#i18n/en/data-files/columns.ts').then(asColumnWords),
};

const asColumnWords = (words: {
  tableColumns: ColumnWords['columns'];
  columnChoices: ColumnWords['choices'];
}): ColumnWords => ({ columns: words.tableColumns, choices: words.columnChoices });

/** What the browser makes its own way. */
const OWN: Partial<
  Record<Format, (record: IndicatorRecord, address: string) => BlobPart | Promise<Blob>>
> = {
  xlsx: async (record) => {
    const { fields, rows } = readerTable(
      record,
      await COLUMN_WORDS[document.documentElement.lang]!(),
    );
    return writeExcelFile([dataSheet(fields, rows, record.indicator.id)]).toBlob();
  },
  svg: (record) => {
    const spec = indicatorChart(record);
    return spec ? drawSvgFile(spec) : figureCardSvg(record.indicator.name, figureCard(record)!);
  },
  png: drawPicture,
};

/**
 * Saves the chosen part of an indicator in the form that a link offers of the whole.
 *
 * @param data where the whole is
 * @param choice as an address writes it
 * @throws when it cannot be fetched or made
 */
export async function saveChosen(
  data: string,
  choice: string,
  link: HTMLAnchorElement,
): Promise<void> {
  const whole = await fetchRecord(data);
  const record = narrowRecord(whole, parseSelection(new URLSearchParams(choice)));
  const format = link.dataset.format as Format;
  const page = `${location.origin}${location.pathname}?${choice}`;
  const made = await (OWN[format] ?? (await formatOf(format).make!()))(record, decodeURI(page));
  saveFile(made, link.download.replace(/\.\w+$/, `-part.${format}`));
}

async function drawPicture(record: IndicatorRecord, address: string): Promise<Blob> {
  const canvasOf = (width: number, height: number) =>
    Object.assign(document.createElement('canvas'), { width, height });
  const canvas = canvasOf(SHARE_SIZE.width, SHARE_SIZE.height);
  const picture = pictured(record, indicatorChart(record));
  const font = getComputedStyle(document.body).fontFamily;
  const words = { title: record.indicator.name, footer: address, font };
  drawSharePicture(canvas.getContext('2d') as never, picture, words, canvasOf);
  return new Promise((made, failed) =>
    canvas.toBlob((blob) => (blob ? made(blob) : failed(new Error('no picture')))),
  );
}
