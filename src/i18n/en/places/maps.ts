import type { mapToolWords as chineseTools } from '#i18n/zh-CN/places/maps.ts';
import type { Words } from '#i18n/zh-CN/index.ts';

export const mapWords: Words['maps'] = {
  title: 'Map',
  heading: 'Map',
  lead: 'Stations and the values of areas on one map. The tables below say the same.',
  sketch: 'A sketch, no basis for any border',
  approval: (number) => `Map review number: ${number}`,
  source: (name, date) => `Outline: ${name}${date ? `, ${date}` : ''}`,
  tiles: 'One tile an area; size and place say nothing of ground and borders',
  noOutline: 'There is no outline; stations are listed by area.',
  stations: 'Stations',
  named: (names) => `Map of the places of ${names.join(', ')}.`,
  values: (name, parts) =>
    `Sketch: ${name}. ${parts.map(([area, value]) => `${area} ${value}`).join('; ')}.`,
  station: 'Station',
  code: 'Code',
  position: 'Longitude, latitude',
  datum: (name) => ` (datum: ${name})`,
  unplaced: 'Sections without coordinates',
  unplacedLead:
    'No published document says where these sections are. They are not placed by guess, but listed by area with their newest class.',
  noPosition: 'no coordinates',
  districts: 'Values of areas',
  seeRanking: 'Ranks and sources',
  kilometres: (length) => `${length} km`,
  place: 'Place',
  at: (name, position, declared) =>
    `${name} is at longitude, latitude ${position} (${declared ? 'WGS84' : 'the source names no datum; drawn as WGS84, which may be some hundred metres off'}). `,
  inArea: (name, area) => `${name} is in ${area}. `,
  sharedGround: (areas) =>
    `The sketch has no border between ${areas.join(' and ')}; the ground that they share is lighter.`,
  seeMap: 'See the map',
  layers: 'What the map shows',
  choose: 'Choose a layer',
  allLayers: 'All',
  inLayer: (name, all, shown) =>
    all > shown ? `${name}: the newest ${shown} of ${all} that have coordinates` : name,
  allOf: (name) => `The whole register: ${name}`,
  unplacedEntries: 'Entries without coordinates are not on the map; the register has them all.',
  credit: 'Outline: ',
};

export const mapToolWords: typeof chineseTools = { in: 'Zoom in', out: 'Zoom out', reset: 'Reset' };
