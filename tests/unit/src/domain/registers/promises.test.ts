import { expect, test } from 'vitest';
import { HEADER, madeUp, told } from './made-up.ts';

const commitments = `id,document,section,text,quote,status,due
2024-1,2024-permits,s0,发放许可,甲厂取得编号 A-1 的许可,none,2024
2024-2,2024-permits,s0,控制排放,每年排放12吨,none,2024
`;
const header = `${HEADER},commitment`;
const rows = [
  'A-1,甲厂,2024-03-01,排污,有效,甲市,12,,,,,list,2024-1、2024-2',
  'A-2,乙厂,2024-03-01,排污,有效,乙县,5,,,,,list,2024-2',
  'A-3,丙厂,2024-03-01,排污,有效,乙县,5,,,,,list,',
];

test('entries and the promises of plans that they name lead to each other', () => {
  const { registers, plans, problems } = madeUp(rows, { header, commitments });
  expect(problems.map(({ code }) => code)).toEqual([]);
  const [register] = registers;
  expect(register!.entries.map(({ rows: own }) => own[0]!.commitments)).toEqual([
    ['2024-1', '2024-2'],
    ['2024-2'],
    undefined,
  ]);
  expect(register!.promises?.map(({ id, year, text }) => `${id} ${year} ${text}`)).toEqual([
    '2024-1 2024 发放许可',
    '2024-2 2024 控制排放',
  ]);
  const promises = plans.flatMap(({ documents }) => documents.flatMap((own) => own.commitments));
  expect(promises.map(({ entries }) => entries?.map(({ title }) => title))).toEqual([
    ['甲厂'],
    ['甲厂', '乙厂'],
  ]);
});

test('a promise that no plan makes is told with its cell and what was meant', () => {
  const site = madeUp([rows[0]!.replace('2024-2', '2024-9')], { header, commitments });
  expect(told(site)).toEqual(['2:13 entry-unknown-reference']);
});
