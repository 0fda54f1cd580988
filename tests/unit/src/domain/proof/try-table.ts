import { parseDisclosureFile } from '#domain/disclosures/disclosure-file.ts';
import { resolve } from '#domain/proof/resolve.ts';
import { readSeeds } from '#domain/tables/read-seeds.ts';

const TABLES = {
  'seeds/themes.csv': 'id,name\nair,空气\n',
  'seeds/areas.csv':
    'id,name,parent\ncity,甲市,\nurban,市区,city\neast,乙县,city\nwest,丙区,city\n',
  'seeds/indicators.csv':
    'id,name,aliases,theme,unit,decimals,direction,definition\n' +
    'pm25,PM2.5浓度,,air,微克/立方米,0,lower,细颗粒物。\n' +
    'no2,NO2浓度,二氧化氮浓度,air,微克/立方米,0,lower,二氧化氮。\n' +
    'good,优良率,空气质量优良率,air,%,1,higher,优良天数比例。\n' +
    'surface,地表水优良比例,Ⅲ类以上水质比例,air,%,1,higher,优于Ⅲ类。\n' +
    'drinking,饮用水达标率,,air,%,1,higher,饮用水源地。\n' +
    'days,优良天数,,air,天,0,higher,优良的天数。\n' +
    'solved,解决环境问题,,air,个,0,higher,解决的问题。\n' +
    'open,未解决环境问题,,air,个,0,lower,还没有解决的问题。\n' +
    'villages,美丽村庄,,air,个,0,higher,建成的村庄。\n' +
    'gardens,无废园区,,air,个,0,higher,建成的园区。\n' +
    'villages-total,累计建成美丽村庄,,air,个,0,higher,到年底的村庄。\n' +
    'area,绿化面积,,air,公顷,0,higher,绿化的面积。\n' +
    'city-area,城市绿化面积,,air,公顷,0,higher,城市里绿化的面积。\n' +
    'cases,立案查处案件,立案查处,air,件,0,neutral,立案。\n' +
    'letters,办结信访件,信访件办结,air,件,0,higher,办结的信访。\n' +
    'waste,处置量,,air,吨,0,higher,处置的废物。\n' +
    'money,投入资金,,air,万元,0,higher,投入的资金。\n' +
    'fines,罚款金额,,air,万元,0,neutral,罚款。\n' +
    'pipes,污水管网,,air,公里,0,higher,建成的管网。\n' +
    'drains,雨水管网,,air,公里,0,higher,建成的管网。\n' +
    'place,全省排名,,air,位,0,lower,名次。\n' +
    'years,连续优秀,,air,年,0,higher,连续几年。\n',
  'seeds/limits.csv': 'id,standard,grade,substance,averaging,value,unit,from\n',
  'seeds/commitments.csv': 'id,document,section,text,quote,status\n',
};

/** The one document of the made-up site, `d`. */
export interface TriedDocument {
  body: string;
  title?: string;
  publishedOn?: string;
  publisher?: string;
}

/** What a made-up site says of a table of values that quotes one document. */
export function tryTable(
  table: string,
  {
    body,
    title = '2024年工作总结',
    publishedOn = '2025-01-20',
    publisher = '甲市生态环境局',
  }: TriedDocument,
) {
  const tables = { ...TABLES, 'seeds/observations/a.csv': table };
  const seeds = readSeeds(Object.entries(tables).map(([file, text]) => ({ file, text })));
  const { value: file } = parseDisclosureFile(
    `---\ntitle: ${title}\ncategory: 总结\npublisher: ${publisher}\npublished_on: ${publishedOn}\nrendition: original\n---\n${body}\n`,
    `content/disclosures/${publishedOn.slice(0, 4)}/d.md`,
  );
  const { value, problems } = resolve(seeds.value, [file]);
  return {
    observations: value.indicators.flatMap((record) => record.observations),
    problems: [...seeds.problems, ...problems],
  };
}
