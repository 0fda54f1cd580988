import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/*
 * An Open SDG data folder as statistics offices write them, of a country that is not on any map. Every name and every
 * number is made up.
 */

const WORK = ['Weaving', 'Baking', 'Ferrying', 'Bell founding', 'Lamp lighting'];
const YEARS = Array.from({ length: 24 }, (_, at) => 1998 + at);

/** So many rows as the longest table of the United Kingdom's figures has, with as many dimensions. */
function longTable(): string {
  const rows = YEARS.flatMap((year) => [
    `${year},,,,,,,,,Crowns,${8 + (year - 1998) / 10}`,
    ...WORK.flatMap((work, at) =>
      Array.from({ length: 76 }, (_, part) => {
        const sex = ['Female', 'Male'][part % 2];
        const age = `${18 + (part % 19)} to ${27 + (part % 19)}`;
        const island = `Isle ${1 + (part >> 2)}`;
        const pay = (((year * 31 + at * 97 + part * 13) % 900) + 700) / 100;
        const other = part % 3 === 0;
        const place = other ? 'Otherland' : 'Anyland';
        const who = other ? 'Disabled,' : 'Able,';
        const pattern = other ? 'Part time' : 'Full time';
        return `${year},Survey ${1 + (part % 2)},${age},${place},${island},${who}${sex},${work},${pattern},Crowns,${pay}`;
      }),
    ),
  ]);
  const header =
    'Year,Series,Age,Country,Island,Ability,Sex,Occupation,Working pattern,Units,Value';
  return [header, ...rows, ''].join('\r\n');
}

const meta = (number: string, name: string) => `---
indicator_number: ${number}
indicator_available: ${name}
national_geographical_coverage: Anyland
source_active_1: true
source_organisation_1: Office of Made-Up Figures
source_url_1: https://example.org/survey
source_release_date_1: 04/03/2022
---
`;

const FILES: Record<string, string> = {
  LICENSE: 'Open Government Licence v3.0',
  'data/indicator_8-5-1.csv': longTable(),
  'meta/8-5-1.md': meta('8.5.1', 'Average hourly pay by occupation'),
  'data/indicator_6-1-1.csv': [
    '',
    'Year,Sex,Units,Observation status,Value',
    '2013/14,,Percentage (%),Normal value,91.5',
    '2014/15,,Percentage (%),Estimated value,92',
    '2015/16 [Note 2],,Percentage (%),Normal value,93.25',
    '2015/16,Female,Percentage (%),Normal value,94',
    '2015/16,male,Percentage (%),Missing value; suppressed,',
    '2016/17,Male,Percentage (%),Normal value,90',
    '',
  ].join('\r\n'),
  'meta/6-1-1.md': meta('6.1.1', 'Share of people with a well'),
  'data/indicator_13-1-1.csv': 'Year,Value\r\nThere are no figures on floods yet,\r\n',
  'meta/13-1-1.md': meta('13.1.1', 'Floods'),
};

export const OTHERS_CONFIG = {
  language: 'en',
  name: 'Figures of Anyland',
  nameEn: 'Figures of Anyland',
  description: 'Made up for a test.',
  url: 'https://example.org',
  base: '/',
  official: false,
  bureau: {
    name: 'Office of Made-Up Figures',
    shortName: 'The Office',
    url: 'https://example.org/',
  },
  homeIndicators: ['8-5-1', '6-1-1'],
};

/** Writes the data folder, and beside it the folder of a site that is to be made of it. */
export function writeMadeUpFolder(top: string): { folder: string; site: string } {
  const [folder, site] = [join(top, 'theirs'), join(top, 'site')];
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  mkdirSync(site);
  writeFileSync(join(site, 'site.config.json'), JSON.stringify(OTHERS_CONFIG));
  return { folder, site };
}
