import type { Words } from '#i18n/zh-CN/index.ts';

export const placeTableWords: Words['placeTables'] = {
  exceedances: {
    title: 'Exceedances',
    description: 'Values above the limit in force at their time.',
    fields: {
      time: ['Time', '2016, 2016-01 or 2016-01-05'],
      measured: ['Measured'],
      place: ['Place'],
      value: ['Value'],
      limit: ['Limit'],
      unit: ['Unit'],
      standard: ['Standard'],
      grade: ['Grade'],
      status: ['Status', 'published or unaudited'],
      source: ['Source'],
      url: ['Address'],
    },
  },
  stations: {
    title: 'Stations',
    description: 'Names, codes, areas and positions (WGS84) of monitoring stations.',
    fields: {
      id: ['Station id'],
      code: ['Code in the network'],
      name: ['Name'],
      name_en: ['English name'],
      area: ['Area id'],
      longitude: ['Longitude', 'Degrees, WGS84'],
      latitude: ['Latitude', 'Degrees, WGS84'],
      datum: ['Datum of the source'],
      source: ['Source'],
      note: ['Note'],
    },
  },
  monitoring: {
    title: 'Monitoring',
    description: 'Hourly or daily values as the source gives them; empty where there is none.',
    fields: {
      area: ['Place', 'An area or a station'],
      time: ['Time', 'The hour that begins then, or a day'],
      value: ['Value'],
      status: ['Status', 'published or unaudited'],
      source: ['Source'],
    },
  },
};
