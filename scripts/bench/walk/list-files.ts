export const WELLS = 'seeds/registers/wells.csv';
export const WELLS_SHAPE = 'seeds/registers/wells.schema.json';
export const REGISTER_LIST = 'seeds/registers.csv';
export const SOURCES = 'seeds/sources.csv';
export const GLOSSARY = 'seeds/glossary.csv';
export const SERIES = 'seeds/series.csv';
export const DAYS = 'seeds/series/pm25-daily.csv';

/** The states of a well, with their colours. */
export const STATES = ['正常', '停用'];

const text = (name: string, title: string, more: object = {}) => ({
  name,
  type: 'string',
  title,
  title_en: name,
  ...more,
});

const SHAPE = {
  $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
  fields: [
    text('code', '编号', { constraints: { required: true, unique: true } }),
    text('name', '水井', { constraints: { required: true } }),
    text('district', '区'),
    { name: 'day', type: 'date', title: '日期', title_en: 'Day' },
    text('state', '状态', {
      colours: { 正常: 'green', 停用: 'grey' },
      constraints: { enum: STATES },
    }),
    { name: 'position', type: 'geopoint', title: '经纬度', title_en: 'Position', datum: 'WGS84' },
  ],
  fieldsMatch: 'superset',
  primaryKey: 'code',
};

/** A row of the made-up register. */
export const wellRow = (code: string, year: string, state: string) =>
  `${code},${code}号井,乙区,${year}-05-01,${state},"120.${code}, 30.${code}",list\n`;

/** What a small site has besides documents and figures: a register, a long series, sources, a glossary. */
export function madeUpLists(): Map<string, string> {
  const days = Array.from({ length: 28 }, (_, at) => String(at + 1).padStart(2, '0'));
  return new Map([
    [SOURCES, 'id,title\nlist,水井名单\n'],
    [
      REGISTER_LIST,
      'id,name,name_en,entry,key,title,date,category,state,area,ends,position,station,licence,next_update,note\n' +
        'wells,水井,Wells,一口水井,code,name,day,district,state,district,,position,,,,\n',
    ],
    [WELLS_SHAPE, JSON.stringify(SHAPE)],
    [
      WELLS,
      'code,name,district,day,state,position,source\n' +
        ['11', '12', '13'].map((code) => wellRow(code, '2021', '正常')).join(''),
    ],
    [
      GLOSSARY,
      'id,term,also,explanation,source,indicators\npm25,PM2.5,细颗粒物,细小的颗粒物。,GB 3095,pm25\n',
    ],
    [
      SERIES,
      'id,name,name_en,unit,decimals,substance,source,status,note\n' +
        'pm25-daily,PM2.5日值,"PM2.5, daily",微克/立方米,0,PM2.5,list,未经审核,\n',
    ],
    [DAYS, `area,time,value\n${days.map((day) => `甲市,2022-02-${day},${day}\n`).join('')}`],
  ]);
}
