import { unzipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';
import { dataSheet } from '#domain/views/data-sheet.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { recordTable } from '#domain/views/record-table.ts';
import { columnMeaning, siteWords as t } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';
import { workbookWithRows } from './workbook-rows.ts';
import { zipOf } from './zip.ts';

/**
 * An indicator as an Excel file (ECMA-376) of two sheets: the same rows as the CSV, and what they mean.
 */
export async function workbook(record: IndicatorRecord): Promise<Buffer> {
  const { columns, rows } = recordTable(record);
  const { sheets } = t.downloads;
  const file = await writeExcelFile([
    dataSheet({ columns, rows: [] }, sheets.data),
    {
      sheet: sheets.notes,
      data: [
        ...notesOf(record),
        [null, null],
        ...columns.map((own) => [own.name, columnMeaning(own.name)]),
      ],
      columns: [{ width: 20 }, { width: 80 }],
    },
  ]).toBuffer();
  return zipOf(workbookWithRows(unzipSync(new Uint8Array(file)), rows, 1));
}

function notesOf({ indicator }: IndicatorRecord): (string | null)[][] {
  const { definition: words } = t;
  return [
    [words.name, indicator.name],
    [words.meaning, indicator.definition],
    [words.method, indicator.method || null],
    [words.unit, indicator.unit || null],
    [words.note, indicator.note ?? null],
    [
      t.indicators.source,
      `${site.name} ${decodeURI(address(paths.indicator(indicator.id), site))}`,
    ],
  ];
}
