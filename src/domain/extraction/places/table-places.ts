import type { Area } from '#domain/indicators/names.ts';
import type { FigureMention } from '#domain/extraction/figures/figure-mention.ts';
import { headerOf } from '#domain/extraction/figures/table-figures.ts';
import type { TableRow } from '#domain/extraction/figures/table-rows.ts';
import { plainText } from '#domain/extraction/words/plain-text.ts';
import { findPlaces } from './find-places.ts';
import { resolvePlace, type Place } from './home-place.ts';

/** Headers of columns whose cells are places, whatever their names look like. */
const PLACES = /城市|地区|地市|区域|区县|县[（(]?[市、区]|行政区|市州|^[省市县区]$|县区|县市|属地/;
const NUMBERS = /^[\d.,%+\s<>≤≥~–—-]*$/;
const MEAN = /^(?:全|均|平均|合计|总计|小计|共计|总体)/;

interface Context {
  home: Place;
  areas: readonly Area[];
}

/** The place of a table's figure: its row's, else its column's, else the one that the line above the table begins with. */
export function placeInTable(
  { start }: FigureMention,
  row: TableRow,
  rows: readonly TableRow[],
  text: string,
  paragraph: Place,
  context: Context,
): Place {
  const table = rows.filter((one) => one.table === row.table && one.section === row.section);
  const head = table.find(({ isHead }) => isHead);
  for (const cell of row.cells) {
    if (NUMBERS.test(plainText(cell.text))) continue;
    const place = placeNamed(cell.text, paragraph, context);
    if (place) return place;
    if (PLACES.test(headerOf(cell, head)) && !MEAN.test(cell.text)) return { name: cell.text };
  }
  const cell = row.cells.findLast((one) => one.start <= start);
  const column = cell && placeNamed(headerOf(cell, head), paragraph, context);
  return column ?? captionPlace(text, table[0]!.start, paragraph, context) ?? paragraph;
}

/** The place that a cell begins with. */
function placeNamed(words: string, last: Place, { home, areas }: Context): Place | undefined {
  const [first] = findPlaces(plainText(words).trim(), areas);
  return first?.start === 0 ? resolvePlace(first, { home, last, areas }) : undefined;
}

/** The one place that the line above a table names: 表2 乙市空气质量. */
function captionPlace(
  text: string,
  start: number,
  last: Place,
  { home, areas }: Context,
): Place | undefined {
  const line = text.slice(0, start).trimEnd().split('\n').at(-1) ?? '';
  if (!/^\s*[附续]?表/.test(line)) return undefined;
  const caption = plainText(line).replace(/^\s*[附续]?表\s*[\d一二三四五六七八九十.-]*\s*/, '');
  const places = findPlaces(caption, areas);
  const [first] = places;
  if (places.length !== 1 || !first) return undefined;
  const ahead = caption.slice(0, first.start).replace(/[\d年月季度上下半前一二三四-]/g, '');
  return ahead === '' ? resolvePlace(first, { home, last, areas }) : undefined;
}
