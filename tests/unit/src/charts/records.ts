import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import { parsePeriod } from '#domain/values/period.ts';

/** A record of one area, from period and number; null is missing, a tilde in front marks a derived value. */
export function recordOf(
  values: Record<string, number | null>,
  more: Partial<IndicatorRecord['indicator']> = {},
): IndicatorRecord {
  return {
    language: 'zh-CN',
    indicator: {
      id: 'x',
      name: '浓度',
      nameEn: '',
      aliases: [],
      theme: 'air',
      unit: '微克',
      unitEn: '',
      decimals: 0,
      direction: 'lower',
      dimensions: [],
      scale: [],
      definition: '',
      definitionEn: '',
      method: '',
      ...more,
    },
    theme: { id: 'air', name: '空气', nameEn: '' },
    areas: [{ id: 'city', name: '甲市', nameEn: '' }],
    limits: [],
    targets: [],
    observations: Object.entries(values)
      .map(([key, number]) => observation(key, number))
      .sort((a, b) => a.period.start - b.period.start),
  };
}

/** One observation; see `recordOf`. */
export function observation(
  key: string,
  number: number | null,
  more: Partial<ResolvedObservation> = {},
): ResolvedObservation {
  const derived = key.startsWith('~');
  const period = parsePeriod(key.replace('~', ''))!;
  return {
    indicator: 'x',
    area: 'city',
    period,
    dimensions: {},
    status: derived ? 'derived' : number === null ? 'missing' : 'reported',
    value: number === null ? { kind: 'missing', reason: '施工停测' } : { kind: 'number', number },
    key: period.key,
    current: true,
    ...more,
  };
}

/** Areas of one city at one or more times. */
export function districts(
  values: Record<string, Record<string, number>>,
  more: Partial<IndicatorRecord['indicator']> = {},
): IndicatorRecord {
  const names = Object.keys(values);
  return {
    ...recordOf({}, more),
    areas: [
      { id: 'city', name: '甲市', nameEn: '' },
      // The city itself may have values; no area lies within itself.
      ...names
        .filter((name) => name !== 'city')
        .map((name) => ({ id: name, name, nameEn: '', parent: 'city' })),
    ],
    observations: names.flatMap((area) =>
      Object.entries(values[area]!).map(([key, number]) =>
        observation(key, number, { area, key: `${key}-${area}` }),
      ),
    ),
  };
}
