import { mapWords } from './maps.ts';
import { monitoringWords } from './monitoring.ts';
import { placeTableWords } from './place-tables.ts';
import { rankingWords } from './rankings.ts';

/** The words of maps, rankings and monitoring. */
export const wordsOfPlaces = {
  rankings: rankingWords,
  maps: mapWords,
  monitoring: monitoringWords,
  placeTables: placeTableWords,
};
