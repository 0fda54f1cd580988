import { COLUMN_LANGUAGES, translated } from '#domain/values/language.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { ObservationStatus } from '#domain/indicators/observation.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import { mainValues } from '#domain/views/main-values.ts';
import { seriesOf } from '#domain/views/series.ts';
import { formatValue, unitOf } from '#domain/values/value.ts';
import { wordsIn } from '#i18n/index.ts';
import { statedChangeWords } from '#i18n/figure-words.ts';
import { paths } from '#site/urls.ts';

/** An indicator as search knows it: its names, and each figure ready to show. */
export interface FigureEntry {
  name: string;
  names: string[];
  /** How its unit is written. */
  units: string[];
  path: string;
  figures: Figure[];
}

export interface Figure {
  /** `2019年`. */
  period: string;
  /** Four digits: what a query names. */
  year: string;
  /** Area and dimension members. */
  place: string;
  shown: string;
  unit: string;
  change?: string;
  /** Absent where a document states the figure itself. */
  status?: ObservationStatus;
  /** The row on the indicator's page. */
  path: string;
  source?: { title: string; path: string };
}

/** The current figures of an indicator, newest first. */
export function figureEntry(record: IndicatorRecord): FigureEntry {
  const { indicator, language } = record;
  const t = wordsIn(language);
  const figures = seriesOf(mainValues(record)).flatMap(({ area, dimensions, observations }) =>
    observations.map((observation): Figure => {
      const { period, value, key, statedChange, citation, status } = observation;
      return {
        period: periodLabel(period, language),
        year: period.key.slice(0, 4),
        place: [area.name, ...Object.values(dimensions)].join(' '),
        shown: formatValue(value, language),
        unit: unitOf(value, indicator),
        path: paths.indicator(indicator.id, key),
        ...(status !== 'reported' && { status }),
        ...(statedChange && { change: statedChangeWords(statedChange, record) }),
        ...(citation && {
          source: {
            title:
              citation.rendition === 'digest'
                ? citation.documentTitle + t.brackets(t.rendition.digest)
                : citation.documentTitle,
            path: paths.disclosure(citation.document, citation.anchor),
          },
        }),
      };
    }),
  );
  return {
    name: indicator.name,
    names: [
      indicator.name,
      ...indicator.aliases,
      ...COLUMN_LANGUAGES.map((tag) => translated(indicator, 'name', tag)),
      indicator.id,
    ].filter(Boolean),
    units: [
      indicator.unit,
      ...COLUMN_LANGUAGES.map((tag) => translated(indicator, 'unit', tag)),
    ].filter(Boolean),
    path: paths.indicator(indicator.id),
    figures: figures.sort((a, b) => (a.year < b.year ? 1 : a.year > b.year ? -1 : 0)),
  };
}
