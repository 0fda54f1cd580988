import type { IntegrityEntry } from '#domain/views/integrity.ts';
import type { TableCell } from '#domain/values/table-field.ts';
import { formatValue, plainValue, unitOf } from '#domain/values/value.ts';
import { integrityOf } from '#domain/views/integrity.ts';
import { allIndicators, indicatorRecord } from '#queries/collections.ts';
import { countsOf } from '#queries/indicator-summaries.ts';
import { siteWords } from '#site/page-words.ts';
import { paths } from '#site/urls.ts';
import { cellsOf, fieldsOf } from './define-fields.ts';
import type { PublishedTable } from './published-table.ts';

const KINDS = {
  indicator: 'string!',
  observation: 'string!',
  number: 'integer!',
  check: ['change', 'recount', 'derivation', 'superseded'],
  result: ['agrees', 'disagrees', 'cannot-check'],
  area_code: 'string!',
  period: 'string!',
  value: 'number',
  value_text: 'string!',
  unit: 'string',
  stated: 'number',
  stated_unit: 'string',
  base_period: 'string',
  base: 'number',
  recomputed: 'number',
  low: 'number',
  high: 'number',
  arithmetic: 'string',
  reading: 'string',
  document: 'string',
} as const;

type Check = Partial<Record<keyof typeof KINDS, TableCell>>;

/** What the build recomputed of the figures, a check a row. */
export function checksTable(): PublishedTable {
  const { fields, ...words } = siteWords.publishedTables['integrity-checks'];
  return {
    name: 'integrity-checks',
    ...words,
    page: paths.integrity(),
    fields: fieldsOf(KINDS, fields),
    primaryKey: ['indicator', 'observation', 'number'],
    foreignKeys: [
      { field: 'indicator', table: 'indicators', refersTo: 'id' },
      { field: 'area_code', table: 'areas', refersTo: 'id' },
      { field: 'document', table: 'disclosures', refersTo: 'id' },
    ],
    rows: async () => cellsOf(KINDS, numbered(await checks())),
  };
}

async function checks(): Promise<Check[]> {
  const ids = (await allIndicators()).map(({ indicator }) => indicator.id);
  const counts = await Promise.all(ids.map(countsOf));
  const checked = ids.filter((_, at) => counts[at]!.checked);
  const { changes, recounts, derived, superseded } = integrityOf(
    await Promise.all(checked.map(indicatorRecord)),
  );
  return [
    ...changes.map((entry) => ({ ...placeOf(entry), ...changeOf(entry) })),
    ...recounts.flatMap((entry) =>
      entry.observation.recounts!.map(({ result, number, range, arithmetic, reading }) => ({
        ...placeOf(entry),
        check: 'recount',
        result,
        recomputed: number,
        ...bounds(range),
        arithmetic,
        reading,
      })),
    ),
    ...derived.map((entry) => ({
      ...placeOf(entry),
      check: 'derivation',
      arithmetic: entry.observation.derivation!.arithmetic,
      ...bounds(entry.observation.derivation!.range),
    })),
    ...superseded.map((entry) => ({ ...placeOf(entry), check: 'superseded' })),
  ];
}

function placeOf({ indicator, language, observation }: IntegrityEntry): Check {
  const { key, area, period, value, citation } = observation;
  return {
    indicator: indicator.id,
    observation: key,
    area_code: area,
    period: period.key,
    ...(value.kind === 'number' && { value: plainValue(value) }),
    value_text: formatValue(value, language),
    unit: unitOf(value, indicator),
    ...(citation && { document: citation.document }),
  };
}

function changeOf({ observation: { statedChange, changeCheck } }: IntegrityEntry): Check {
  const { result, basePeriod, base, recomputed, range } = changeCheck!;
  return {
    check: 'change',
    result,
    ...(statedChange && { stated: statedChange.amount, stated_unit: statedChange.unit }),
    base_period: basePeriod,
    ...(base !== undefined && { base }),
    ...(recomputed !== undefined && { recomputed }),
    ...bounds(range),
  };
}

const bounds = (range: [low: number, high: number] | undefined) =>
  range && { low: range[0], high: range[1] };

/** Checks of one figure are counted from 1. */
function numbered(all: Check[]): Record<keyof typeof KINDS, TableCell | undefined>[] {
  const counts = new Map<string, number>();
  return all.map((check) => {
    const figure = `${check.indicator}/${check.observation}`;
    const number = (counts.get(figure) ?? 0) + 1;
    counts.set(figure, number);
    return { ...check, number } as Record<keyof typeof KINDS, TableCell | undefined>;
  });
}
