import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseDisclosureFile } from '#domain/disclosures/disclosure-file.ts';
import { propose } from '#domain/extraction/propose-rows.ts';
import { readSeeds } from '#domain/tables/read-seeds.ts';
import { writeFile } from '#scripts/disk/files.ts';
import { rowChooser, shortened } from '#scripts/terminal/row-choice.ts';
import { readSources } from '#scripts/pipeline/sources.ts';
import { copySmallSite, NEXT_PLAN } from '#tests/pipeline/small-site.ts';

const SCRIPTS = join(import.meta.dirname, '../../../scripts');
const OBSERVATIONS = 'seeds/proposed/2022-plan.observations.csv';
const COMMITMENTS = 'seeds/proposed/2022-plan.commitments.csv';

let root: string;
const path = (file: string) => join(root, file);
const read = (file: string) => readFileSync(path(file), 'utf8');

beforeEach(() => {
  root = copySmallSite();
  cpSync(path('content/disclosures/2021'), path('content/disclosures/2022'), { recursive: true });
  rmSync(path('content/disclosures/2022/2021-plan.md'));
  writeFileSync(path('content/disclosures/2022/2022-plan.md'), NEXT_PLAN);
});
afterEach(() => rmSync(root, { recursive: true }));

function run(command: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(SCRIPTS, `${command}.ts`), ...args],
    { cwd: root, encoding: 'utf8', input: '' },
  );
  return { status, said: stdout + stderr };
}

describe('propose', () => {
  test('writes what a text states and promises, with quoted words, for review', () => {
    expect(run('propose', '2022-plan')).toMatchObject({ status: 0 });
    expect(read(OBSERVATIONS)).toBe(
      [
        'row,confidence,indicator,area,period,value,unit,qualifier,status,document,section,quote,stated_change,stated_change_unit,note,subject',
        'o1,0.95,pm25,甲市,2021,15,微克/立方米,,,2022-plan,s1,PM2.5浓度为15微克/立方米，同比下降11.8%,-11.8,%,,PM2.5浓度',
        'o2,0.38,,甲市,2021,3,所,,,2022-plan,s1,新建学校3所,,,,新建学校',
        '',
      ].join('\n'),
    );
    expect(read(COMMITMENTS)).toBe(
      [
        'row,confidence,id,document,section,text,quote,target,unit,due,indicator,status,note,action,object',
        'c1,0.90,,2022-plan,s2,完成学校改造2所,年内完成学校改造2所,2,所,2022,,none,,完成,学校改造2所',
        'c2,0.70,,2022-plan,s2,推进海堤建设,推进海堤建设,,,2022,,none,,推进,海堤建设',
        '',
      ].join('\n'),
    );
  });

  test('says where the same value is in the tables already', () => {
    const text = NEXT_PLAN.replace('PM2.5', '2020年PM2.5平均浓度18微克/立方米。PM2.5');
    const { value } = parseDisclosureFile(text, 'content/disclosures/2022/2022-plan.md');
    const { files } = propose(value, readSeeds(readSources(root).tables).value);
    expect(files.get(OBSERVATIONS)).toContain('已有同样的数据，出自 2021-plan');
  });

  test('keeps what a person has written into the proposals', () => {
    run('propose', '2022-plan');
    writeFileSync(path(OBSERVATIONS), 'row\n');
    const { status, said } = run('propose', '2022-plan');
    expect(status).toBe(1);
    expect(said).toContain('--force');
    expect(read(OBSERVATIONS)).toBe('row\n');
  });

  test('reads nothing out of words that a program took out of a PDF', () => {
    const file = path('content/disclosures/2022/2022-plan.md');
    writeFileSync(file, NEXT_PLAN.replace('coverage: full', 'coverage: full\nextracted_from: pdf'));
    const { status, said } = run('propose', '2022-plan');
    expect(status).toBe(1);
    expect(said).toContain('只供阅读和搜索');
    expect(existsSync(path(OBSERVATIONS))).toBe(false);
  });

  test('is not read by the checks', () => {
    mkdirSync(path('seeds/proposed'));
    writeFileSync(path(OBSERVATIONS), 'no,table,at,all\n"');
    const { tables, files } = readSources(root);
    expect([...tables.map(({ file }) => file), ...files].join('\n')).not.toContain('proposed');
  });
});

describe('accept', () => {
  beforeEach(() => {
    const file = 'content/disclosures/2022/2022-plan.md';
    const seeds = readSeeds(readSources(root).tables).value;
    const proposed = propose(parseDisclosureFile(NEXT_PLAN, file).value, seeds);
    for (const [name, text] of proposed.files) writeFile(path(name), text);
  });

  test('moves nothing when one row would not pass, and says which', () => {
    const { status, said } = run('accept', '2022-plan', '--rows', 'o1-o2,c1-c2');
    expect(status).toBe(1);
    expect(said).toContain('一行也没有收。');
    expect(said).toContain('通不过检查的行：o2。');
    expect(said).toContain('npm run accept -- 2022-plan --rows o1,c1-c2');
    expect(existsSync(path('seeds/observations/2022-plan.csv'))).toBe(false);
    expect(read(OBSERVATIONS)).toContain('o1');
  });

  test('takes what the reader was sure of, and says what stays and how to take it', () => {
    const { status, said } = run('accept', '2022-plan');
    expect(said).toContain('收了 3 行');
    expect(said).toContain('有 1 行把握不大（confidence 低于 0.6），没有收：o2。');
    expect(said).toContain('npm run accept -- 2022-plan --rows o2');
    expect(status).toBe(0);
    expect(read(OBSERVATIONS)).toContain('o2');
    // What is left is all in doubt.
    expect(run('accept', '2022-plan')).toMatchObject({ status: 1 });
  });

  test('takes nothing from words that a program took out of a PDF', () => {
    const file = path('content/disclosures/2022/2022-plan.md');
    writeFileSync(file, NEXT_PLAN.replace('coverage: full', 'coverage: full\nextracted_from: pdf'));
    const { status, said } = run('accept', '2022-plan', '--rows', 'o1,c1');
    expect(status).toBe(1);
    expect(said).toContain('extracted-text-cited');
    expect(existsSync(path('seeds/observations/2022-plan.csv'))).toBe(false);
  });

  test('moves chosen rows with their citations and leaves the others', () => {
    const commitments = read('seeds/commitments.csv');
    expect(run('accept', '2022-plan', '--rows', 'o1,c1-c2')).toMatchObject({ status: 0 });
    expect(read('seeds/observations/2022-plan.csv')).toBe(
      'indicator,area,period,value,status,document,section,quote,stated_change,stated_change_unit,note\n' +
        'pm25,甲市,2021,15,,2022-plan,s1,PM2.5浓度为15微克/立方米，同比下降11.8%,-11.8,%,\n',
    );
    expect(read('seeds/commitments.csv').slice(commitments.length)).toBe(
      '2022-001,2022-plan,s2,完成学校改造2所,年内完成学校改造2所,2,所,2022,,none,,,,\n' +
        '2022-002,2022-plan,s2,推进海堤建设,推进海堤建设,,,2022,,none,,,,\n',
    );
    expect(read(OBSERVATIONS).split('\n')).toHaveLength(3);
    expect(existsSync(path(COMMITMENTS))).toBe(false);
    // What the tables hold is not proposed again.
    run('propose', '2022-plan', '--force');
    expect(read(OBSERVATIONS)).not.toContain('pm25');
    expect(existsSync(path(COMMITMENTS))).toBe(false);
  });

  test('changes nothing in a dry run', () => {
    const { status, said } = run('accept', '2022-plan', '--rows', 'o1', '--dry-run');
    expect(said).toContain('这 1 行都能收：o1。没有改动任何文件。');
    expect(status).toBe(0);
    expect(existsSync(path('seeds/observations/2022-plan.csv'))).toBe(false);
  });

  test('refuses a choice of rows that it cannot read, or that are not there', () => {
    expect(() => rowChooser('first')).toThrow('--rows 里的 first 看不懂');
    expect(rowChooser('o1，o3-o4').unknown(['o1', 'o2', 'o3'])).toEqual(['o4']);
    expect(shortened(['o1', 'o3', 'o4', 'o5', 'c5', 'c6'])).toBe('o1,o3-o5,c5-c6');
  });
});

describe('tables that a spreadsheet wrote in another encoding', () => {
  test('are told, and nothing is accepted: they are never garbled', () => {
    run('propose', '2022-plan');
    const table = 'seeds/observations/2022-plan.csv';
    // 甲 in GB18030.
    const bytes = Buffer.concat([
      Buffer.from('indicator,area\npm25,'),
      Buffer.from([0xbc, 0xd7, 0x0a]),
    ]);
    writeFileSync(path(table), bytes);
    const before = read(OBSERVATIONS);
    const { status, said } = run('accept', '2022-plan');
    expect(status).toBe(1);
    expect(said).toContain('wrong-encoding');
    expect(said).toContain('一行也没有收');
    expect(readFileSync(path(table)).equals(bytes)).toBe(true);
    expect(read(OBSERVATIONS)).toBe(before);
  });
});

describe('proposals of a document that is imported again', () => {
  const again = (text = NEXT_PLAN) => {
    writeFileSync(path('2022-plan.md'), text);
    return run('import', '2022-plan.md', '--force');
  };
  beforeEach(() => rmSync(path('content/disclosures/2022'), { recursive: true }));

  test('stay as they were reviewed; those of new words come behind them', () => {
    again();
    const reviewed = read(OBSERVATIONS).replace(',15,', ',15.0,');
    writeFileSync(path(OBSERVATIONS), reviewed);
    again(NEXT_PLAN.replace('新建学校3所。', '新建学校3所。新建医院5所。'));
    expect(read(OBSERVATIONS).startsWith(reviewed)).toBe(true);
    expect(read(OBSERVATIONS).slice(reviewed.length)).toContain('新建医院5所');
  });

  test('are proposed again when they were lost and none was accepted', () => {
    again();
    const before = read(OBSERVATIONS);
    rmSync(path(OBSERVATIONS));
    rmSync(path(COMMITMENTS), { force: true });
    again();
    expect(read(OBSERVATIONS)).toBe(before);
  });
});
