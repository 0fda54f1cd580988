import { append, writeFile } from '#scripts/disk/files.ts';
import { join } from 'node:path';
import { randomFrom } from '#scripts/bench/random.ts';

const KINDS = ['排污许可', '危险废物', '辐射安全', '入海排污口', '排水许可', '自行监测'];
const STATES = { 有效: 'green', 变更: 'blue', 限期整改: 'yellow', 注销: 'grey' };
const TRADES = ['水产加工', '船舶修造', '石化', '电镀', '印染', '码头', '污水处理', '混凝土'];
const AREAS = ['甲市', '乙区'];
const DAY = 86_400_000;

/** Its id. */
export const REGISTER = 'permits';

/** The Table Schema of the made-up register. */
const SCHEMA = {
  fields: [
    {
      name: 'no',
      type: 'string',
      title: '编号',
      title_en: 'Number',
      constraints: { required: true },
    },
    { name: 'holder', type: 'string', title: '持证企业', title_en: 'Holder' },
    { name: 'day', type: 'date', title: '日期', title_en: 'Date' },
    { name: 'kind', type: 'string', title: '类别', title_en: 'Kind', constraints: { enum: KINDS } },
    {
      name: 'state',
      type: 'string',
      title: '状态',
      title_en: 'State',
      colours: STATES,
      constraints: { enum: Object.keys(STATES) },
    },
    { name: 'area', type: 'string', title: '区域', title_en: 'Area' },
    { name: 'amount', type: 'number', title: '排放量', title_en: 'Amount', unit: '吨' },
  ],
  primaryKey: ['no'],
  foreignKeys: [{ fields: 'area', reference: { resource: 'areas', fields: 'name' } }],
};

/** Writes a register of made-up permits into a site that has none: its head, schema, source and rows. */
export function writeRegister(site: string, rows: number, seed: number): void {
  const seeds = join(site, 'seeds');
  writeFile(join(seeds, 'sources.csv'), 'id,title\nlist,许可名单\n');
  writeFile(
    join(seeds, 'registers.csv'),
    'id,name,name_en,entry,key,title,date,category,state,area\npermits,许可,Permits,一份许可,no,holder,day,kind,state,area\n',
  );
  writeFile(join(seeds, 'registers', 'permits.schema.json'), JSON.stringify(SCHEMA, null, 2));
  const random = randomFrom(seed);
  const pick = <T>(from: T[]) => from[Math.floor(random() * from.length)]!;
  const file = join(seeds, 'registers', 'permits.csv');
  let text = 'no,holder,day,kind,state,area,amount,source\n';
  for (let row = 0; row < rows; row++) {
    const day = new Date(Date.UTC(2012, 0, 1) + Math.floor(random() * 5400) * DAY);
    const number = String(row).padStart(6, '0');
    const holder = `${pick(AREAS)}第${number}${pick(TRADES)}有限公司`;
    const amount = (random() * 900).toFixed(1);
    text += `P-${number},${holder},${day.toISOString().slice(0, 10)},${pick(KINDS)},${pick(Object.keys(STATES))},${pick(AREAS)},${amount},list\n`;
    if (text.length < 1e6 && row < rows - 1) continue;
    append(file, text);
    text = '';
  }
}
