import type { APIRoute } from 'astro';
import { drawSvgFile } from '../../../../charts/draw-svg.ts';
import type { IndicatorRecord } from '../../../../domain/indicator-record.ts';
import { recordCsv } from '../../../../domain/record-csv.ts';
import { chartOf } from '../../../../drawn-charts.ts';
import { partPaths } from '../../../../indicator-paths.ts';
import { shownRecord } from '../../../../page-record.ts';
import { PART_FORMATS, type PartFormat } from '../../../../urls.ts';

const MAKERS: Record<PartFormat, { type: string; make: (part: IndicatorRecord) => string }> = {
  csv: { type: 'text/csv; charset=utf-8', make: recordCsv },
  json: { type: 'application/json', make: (part) => JSON.stringify(part) },
  svg: { type: 'image/svg+xml', make: (part) => drawSvgFile(chartOf(part)!) },
};

export async function getStaticPaths() {
  return (await partPaths()).flatMap(({ params, props: { record, choice }, cacheKey }) => {
    const part = shownRecord(record, choice.selection);
    const drawn = chartOf(part) !== undefined;
    return PART_FORMATS.filter((format) => drawn || format !== 'svg').map((format) => ({
      params: { ...params, format },
      props: { part },
      cacheKey,
    }));
  });
}

/** One choice of an indicator, to take away. */
export const GET: APIRoute = ({ params, props }) => {
  const { type, make } = MAKERS[params.format as PartFormat];
  return new Response(make((props as { part: IndicatorRecord }).part), {
    headers: { 'Content-Type': type },
  });
};
