import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Seeds } from '#domain/indicators/seeds.ts';
import { parseCsv } from '#domain/tables/csv.ts';
import { planReading } from '#scripts/import/sheet/reading/plan-readings.ts';
import { rowContext } from '#scripts/import/sheet/sheet-rows.ts';
import { layWide, type LaidTable } from './lay-wide.ts';

/*
 * Real tables of bureaus, laid out wide, are read into the values that stand in them. They lie beside the project and are
 * no part of it: where they are not, nothing is tested here.
 */
const FACTS = join(process.cwd(), '../shared/facts/2026-11-30');
const files = existsSync(FACTS) ? readdirSync(FACTS).filter((name) => name.endsWith('.csv')) : [];
const tables = files.flatMap((name) => {
  const table = layWide(
    parseCsv(readFileSync(join(FACTS, name), 'utf8'), name).rows,
    '环境情况表（2024年）',
  );
  return table ? [[name, table] as const] : [];
});

/** Tables that know the names of the table and nothing else. */
function known({ indicators, areas }: LaidTable): Pick<Seeds, 'indicators' | 'areas'> {
  return {
    indicators: indicators.map((name) => ({
      id: name,
      name,
      aliases: [],
      unit: '',
      scale: [],
      dimensions: [],
    })),
    areas: areas.map((name) => ({ id: name, name })),
  } as unknown as Pick<Seeds, 'indicators' | 'areas'>;
}

describe.skipIf(tables.length === 0)(
  'a real table laid out wide (skipped where ../shared is absent)',
  () => {
    test.each(tables)('%s is read into its values', (name, table) => {
      const names = known(table);
      const read = planReading([table.sheet], {
        readings: [],
        proposal: { known: names, dimensions: [], labels: new Set(), ownArea: undefined },
        rows: { ...rowContext(name, names, []), known: names, findQuote: () => undefined },
        renew: false,
      });
      expect(read, name).toHaveProperty('read');
      const words = (read as { read: string[] }).read.map((line) => line.replace('[Sheet1] ', ''));
      // Rows of sums are left out, and told.
      const wanted = table.values
        .filter(({ area }) => area !== '合计')
        .map(({ indicator, area, period, value }) => [indicator, area, period, value].join('  '));
      expect(words.toSorted()).toEqual(wanted.toSorted());
    });
  },
);
