import { excelCsvOf } from '#domain/views/record-csv.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { Reference, ReferenceWords } from '#domain/views/reference.ts';
import type { Selection } from '#domain/views/selection.ts';
import { indicatorFile, indicatorRecord, versionsOf } from '#queries/collections.ts';
import { shownRecord } from '#queries/page-record.ts';
import { siteColumnWords, siteWords } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';
import { FORMATS, formatOf, type Format } from './registry.ts';

type Maker = (record: IndicatorRecord) => Promise<string | Uint8Array>;

const references = () => import('#domain/views/reference.ts');

/** How the data of an indicator are cited, in a form for reference managers. */
async function cited(
  record: IndicatorRecord,
  write: (reference: Reference, words: ReferenceWords) => string,
): Promise<string> {
  const { indicatorReference } = await import('./references.ts');
  const reference = indicatorReference(record, await versionsOf(record.indicator.id));
  return write(reference, siteWords.references);
}

/** What the build makes its own way. Each loads what it needs: a table pulls in no charts. */
const OWN: Partial<Record<Format, Maker>> = {
  'excel.csv': async (record) => {
    const { readerTable } = await import('#domain/views/observation-fields.ts');
    const { fields, rows } = readerTable(record, siteColumnWords);
    return excelCsvOf([fields.map(({ name }) => name), ...rows]);
  },
  xlsx: async (record) => (await import('./workbook.ts')).workbook(record),
  svg: async (shown) => {
    const { chartOf, drawingFile } = await import('#queries/drawn-charts.ts');
    const { figureCard, figureCardSvg } = await import('#charts/draw/figure-card.ts');
    const spec = chartOf(shown);
    return spec ? drawingFile(spec) : figureCardSvg(shown.indicator.name, figureCard(shown)!);
  },
  png: async (shown) => {
    const { chartOf } = await import('#queries/drawn-charts.ts');
    const { pictured } = await import('#charts/draw/class-counts.ts');
    const { drawPng } = await import('./pictures/draw-png.ts');
    const { id, name } = shown.indicator;
    const footer = `${site.name}　${decodeURI(address(paths.indicator(id), site))}`;
    return drawPng(pictured(shown, chartOf(shown)), name, footer);
  },
  'sdmx.csv': async (record) => (await import('./sdmx/site-sdmx.ts')).indicatorSdmxCsv(record),
  bib: async (record) => cited(record, (await references()).bibtex),
  ris: async (record) => cited(record, (await references()).ris),
  'csl.json': async (record) => cited(record, (await references()).cslJson),
  'packed.json': async (record) => {
    const { packRecord } = await import('#domain/views/packed-record.ts');
    return JSON.stringify(packRecord(record));
  },
  'csv-metadata.json': async (record) =>
    JSON.stringify((await import('./csvw.ts')).csvMetadata(record)),
};

/** The file of an indicator, or of a part of it, in a format. */
export async function fileResponse(
  id: string,
  format: Format,
  part?: Selection,
): Promise<Response> {
  const body = await bodyOf(id, format, part);
  const bytes = typeof body === 'string' ? body : new Uint8Array(body);
  return new Response(bytes, { headers: { 'Content-Type': FORMATS[format].type } });
}

async function bodyOf(id: string, format: Format, part?: Selection) {
  // The pipeline wrote these two.
  if (!part && (format === 'csv' || format === 'json')) return indicatorFile(id, format);
  const { make, offered } = formatOf(format);
  const record = await indicatorRecord(id);
  const shown = part || offered === 'picture' ? shownRecord(record, part) : record;
  return (OWN[format] ?? (await make!()))(shown);
}
