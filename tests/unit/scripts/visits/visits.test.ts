import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runPipeline } from '#scripts/pipeline/pipeline.ts';
import { readSources } from '#scripts/pipeline/sources.ts';
import { visitsOf } from '#domain/indicators/visit.ts';
import { copySmallSite } from '#tests/pipeline/small-site.ts';

const SCRIPT = join(import.meta.dirname, '../../../../scripts/visits.ts');
const TABLE = 'seeds/visits.csv';
const BROWSER =
  'Mozilla/5.0 (X11; Linux x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36';
const BOT = 'Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)';

let root: string;
beforeEach(() => {
  root = copySmallSite();
});
afterEach(() => rmSync(root, { recursive: true }));

interface Request {
  clock: string;
  path?: string;
  address?: string;
  agent?: string;
  status?: number;
  method?: string;
}

/** A line of the combined format; clocks are of the first of May in China. */
function line({
  clock,
  path = '/plans/',
  address = '203.0.113.7',
  agent = BROWSER,
  status = 200,
  method = 'GET',
}: Request) {
  return `${common({ clock, path, address, status, method })} "https://example.org/" "${agent}"`;
}

function common({
  clock,
  path = '/plans/',
  address = '203.0.113.7',
  status = 200,
  method = 'GET',
}: Request) {
  return `${address} - - [01/May/2026:${clock} +0800] "${method} ${path} HTTP/1.1" ${status} 512`;
}

const log = (name: string, lines: string[]) =>
  writeFileSync(join(root, name), `${lines.join('\n')}\n`);

function visits(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
}

const rows = () => readFileSync(join(root, TABLE), 'utf8').trim().split('\n').slice(1);
const counts = () => rows().map((row) => row.split(',').slice(2).join(' '));

describe('visits', () => {
  test('are views of pages by people, those of one visitor within half an hour once', () => {
    log('access.log', [
      line({ clock: '08:00:00' }),
      line({ clock: '08:29:59' }),
      line({ clock: '08:30:00' }),
      line({ clock: '08:31:00', address: '203.0.113.8' }),
      line({ clock: '08:31:00', agent: BROWSER.replace('Linux', 'Mac') }),
      line({ clock: '08:32:00', agent: BOT }),
      line({ clock: '08:32:00', agent: '-' }),
      line({ clock: '08:33:00', path: '/disclosures/2020-plan/?utm=1' }),
      line({ clock: '08:34:00', path: '/disclosures/category/%E6%80%BB%E7%BB%93/' }),
      line({ clock: '08:35:00', path: '/assets/page.css' }),
      line({ clock: '08:35:00', path: '/indicators/pm25.csv' }),
      line({ clock: '08:36:00', path: '/nothing/', status: 404 }),
      line({ clock: '08:36:00', path: '/plans', status: 301 }),
      line({ clock: '08:37:00', method: 'HEAD' }),
      line({ clock: '08:38:00', path: '/', status: 304 }),
    ]);
    const { status, said } = visits('access.log');
    expect(counts()).toEqual([
      '/ 1',
      '/disclosures/2020-plan/ 1',
      '/disclosures/category/总结/ 1',
      '/plans/ 4',
    ]);
    expect(said).toContain('4 个页面');
    expect(said).toContain('访问 7 次');
    expect(said).toContain('重复 1，机器人 2，不是页面的请求和失败的请求 5');
    expect(status).toBe(0);
  });

  test('come from the common format too, which cannot tell bots, and that is said', () => {
    log('access.log', [common({ clock: '08:00:00' })]);
    expect(visits('access.log').said).toContain('其中 1 次没有记录浏览器（common 格式）');
    expect(counts()).toEqual(['/plans/ 1']);
  });

  test('leave no address behind, in the table or in what is said, not even of a line that cannot be read', () => {
    log('access.log', [
      line({ clock: '08:00:00' }),
      'www.example.org:80 203.0.113.9 - - [broken',
      '\u0016\u0003',
    ]);
    const { said } = visits('access.log');
    expect(said).toContain('access.log：3 行，读不懂 2 行（第 2、3 行）');
    expect(said + readFileSync(join(root, TABLE), 'utf8')).not.toMatch(/203\.0/);
  });

  test('come from compressed logs, in the order of time however they are given; one cut short counts as far as it goes', () => {
    const older = [line({ clock: '07:40:00' })].join('\n');
    const newer = Array.from({ length: 5000 }, (_, at) =>
      line({ clock: '08:00:00', path: `/disclosures/${(at * 7919) % 9973}/` }),
    );
    const whole = gzipSync([line({ clock: '08:00:00' }), ...newer].join('\n'));
    writeFileSync(join(root, 'access.log.2.gz'), gzipSync(older));
    writeFileSync(join(root, 'access.log.1.gz'), whole.subarray(0, whole.length / 2));
    const { status, said } = visits('access.log.1.gz', 'access.log.2.gz');
    // The second view of the plans comes twenty minutes after the first.
    expect(counts().at(-1)).toBe('/plans/ 1');
    expect(counts().length).toBeGreaterThan(100);
    expect(said).toContain('压缩文件不完整');
    expect(said.indexOf('access.log.2.gz')).toBeLessThan(said.indexOf('access.log.1.gz'));
    expect(status).toBe(0);
  });

  test('go on from those counted before, and never count a time twice', () => {
    log('april.log', [line({ clock: '08:00:00' }).replace('May', 'Apr')]);
    log('may.log', [line({ clock: '08:00:00' }), line({ clock: '09:00:00' })]);
    visits('april.log');
    visits('may.log');
    expect(rows()).toEqual([
      '2026-04-01T08:00:00+08:00,2026-04-01T08:00:00+08:00,/plans/,1',
      '2026-05-01T08:00:00+08:00,2026-05-01T09:00:00+08:00,/plans/,2',
    ]);
    const again = visits('may.log');
    expect(again.said).toContain('重叠，会重复计算，什么也没有写');
    expect(again.status).toBe(1);
    expect(rows().length).toBe(2);
    expect(visits('may.log', '--replace').status).toBe(0);
    expect(counts()).toEqual(['/plans/ 2']);
  });

  test('are not written from a log without a line that can be read', () => {
    log('access.log', ['nothing']);
    expect(visits('access.log')).toMatchObject({ status: 1 });
    expect(existsSync(join(root, TABLE))).toBe(false);
  });

  test('pass the checks as they are written, and a hand that spoils them is told', () => {
    log('access.log', [line({ clock: '08:00:00' })]);
    visits('access.log');
    expect(runPipeline(readSources(root)).problems).toEqual([]);
    writeFileSync(
      join(root, TABLE),
      readFileSync(join(root, TABLE), 'utf8').replace(/1\n$/, '0\n'),
    );
    const [found] = runPipeline(readSources(root)).problems;
    expect(found).toMatchObject({ code: 'not-a-number', file: TABLE, line: 2 });
  });

  test('are added up over periods; days that touch are one period; nothing is not 0', () => {
    const count = (from: string, to: string, visits: number) => ({
      from: `${from}T00:00:00+08:00`,
      to: `${to}T12:00:00+08:00`,
      path: '/',
      visits,
    });
    expect(
      visitsOf([
        count('2026-05-01', '2026-05-31', 2),
        count('2026-04-01', '2026-04-30', 3),
        count('2026-07-01', '2026-07-02', 4),
      ]),
    ).toEqual({
      pages: { '/': 9 },
      periods: [
        { from: '2026-04-01', to: '2026-05-31' },
        { from: '2026-07-01', to: '2026-07-02' },
      ],
    });
    expect(visitsOf([])).toBeUndefined();
  });
});
