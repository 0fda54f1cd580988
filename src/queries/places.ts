import type { DataSource } from '#domain/indicators/data-source.ts';
import type { Outline } from '#domain/places/outline.ts';
import type { Station } from '#domain/places/station.ts';
import type { Language } from '#domain/values/language.ts';
import { headInLanguage, named } from '#domain/views/record-language.ts';
import { termName } from '#domain/values/value.ts';
import { allAreas, allIndicators } from './collections.ts';
import { from } from './generated.ts';

/** The stations, in the order of their table. */
export const allStations = () => from<Station[]>('stations.json');

/** The ground that maps show; null where the site has none. */
export const siteOutline = () => from<Outline | null>('outline.json');

/** What is behind values that no document states. */
export const allDataSources = () => from<DataSource[]>('data-sources.json');

/** What an area is called in a language, by what it is called in the site's own. */
export async function areaNames(language: Language): Promise<(name: string) => string> {
  const names = new Map((await allAreas()).map((area) => [area.name, named(area, language).name]));
  return (name) => names.get(name) ?? name;
}

/** What a unit is called in a language, as an indicator with that unit says it, or as it is known. */
export async function unitNames(language: Language): Promise<(unit: string) => string> {
  const names = new Map(
    (await allIndicators()).map((head) => [
      head.indicator.unit,
      headInLanguage(head, language).indicator.unit,
    ]),
  );
  return (unit) => {
    const own = names.get(unit);
    return own === undefined || own === unit ? termName(unit, language) : own;
  };
}
