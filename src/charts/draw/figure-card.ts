import { headlineOf } from '#domain/views/headline.ts';
import { differenceWords } from '#i18n/figure-words.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import { formatValue, unitOf } from '#domain/values/value.ts';
import { lightPalette } from '#charts/canvas/chart-palette.ts';
import { escapeSvg } from './svg-element.ts';

/** What a picture of a single figure says: an indicator with too few values for a chart. */
export interface FigureCard {
  digits: string;
  unit: string;
  /** Time and place. */
  when: string;
  change: string;
}

/** The card of an indicator's latest figure; `undefined` while it has none. */
export function figureCard(record: IndicatorRecord): FigureCard | undefined {
  const headline = headlineOf(record);
  if (!headline) return undefined;
  const { series, latest, part } = headline;
  const { indicator, language } = record;
  return {
    digits: formatValue(latest.value, language),
    // As on pages: what the value is only a part of is beside its unit.
    unit: [unitOf(latest.value, indicator), ...part].join(' ').trim(),
    when: [
      periodLabel(latest.period, language),
      ...[series.area.name, ...Object.values(series.dimensions)].filter(
        (name) => !part.includes(name),
      ),
    ].join(' '),
    change: differenceWords(record, headline),
  };
}

/** The card as an SVG file of its own. */
export function figureCardSvg(title: string, { digits, unit, when, change }: FigureCard): string {
  const { paper, ink, soft, series, font } = lightPalette;
  const line = (y: number, size: number, color: string, words: string, more = '') =>
    `<text x="32" y="${y}" font-size="${size}" fill="${color}"${more}>${escapeSvg(words)}</text>`;
  return (
    `<?xml version="1.0" encoding="utf-8"?>\n` +
    `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="240" viewBox="0 0 480 240" role="img" font-family="${escapeSvg(font)}">` +
    `<title>${escapeSvg(title)}</title><desc>${escapeSvg(`${when}${digits} ${unit}`)}</desc>` +
    `<rect width="480" height="240" fill="${paper}"/>` +
    line(48, 20, ink, title, ' font-weight="600"') +
    line(76, 14, soft, when) +
    line(156, 72, series[0]!, digits) +
    line(186, 16, soft, unit) +
    line(216, 14, ink, change) +
    `</svg>\n`
  );
}
