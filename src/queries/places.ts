import type { DataSource } from '#domain/indicators/data-source.ts';
import type { Outline } from '#domain/places/outline.ts';
import type { Station } from '#domain/places/station.ts';
import { from } from './generated.ts';

/** The stations, in the order of their table. */
export const allStations = () => from<Station[]>('stations.json');

/** The ground that maps show; null where the site has none. */
export const siteOutline = () => from<Outline | null>('outline.json');

/** What is behind values that no document states. */
export const allDataSources = () => from<DataSource[]>('data-sources.json');
