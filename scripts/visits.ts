import { join } from 'node:path';
import type { VisitCount } from '#domain/indicators/visit.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { readVisits, visitColumns } from '#domain/tables/visit-counts.ts';
import { Failure, runCommand } from './terminal/command.ts';
import { fileSize, readOwn, writeIfChanged } from './disk/files.ts';
import { printProblems, stops } from './terminal/report.ts';
import { readSettings } from './disk/settings.ts';
import { parseAccessLine } from './visits/access-line.ts';
import { CutShort, logLines } from './visits/log-lines.ts';
import { VisitCounter } from './visits/visit-counter.ts';

const TABLE = 'seeds/visits.csv';

await runCommand({
  takesWords: true,
  help: `
npm run visits -- access.log [access.log.1 access.log.2.gz …]

从网站服务器自己的访问日志数出每个页面的访问次数，写进 ${TABLE}；重新生成网站后，页面上就显示访问次数
和统计的起止日期。没有这张表，页面上就没有这一项。

日志是 Apache、nginx 的 common 或 combined 格式，可以是 gzip 压缩的，多大都可以。
机器人的访问不算；同一个人半小时内反复看同一页，只算一次。IP 地址只在内存里用来判断重复，不写进任何文件。
新的日志接着上一次数，时间重叠的会拒绝，以免重复计算。

选项：
  --replace   不要以前的数，从这些日志重新数起
`,
  options: { replace: { type: 'boolean', default: false } },
  writes: true,
  run: async ({ root, positionals: logs, values }) => {
    if (logs.length === 0) throw new Failure('请写上日志文件，例如：npm run visits -- access.log');
    for (const log of logs)
      if (fileSize(log) === undefined) throw new Failure(`没有这个文件：${log}`);
    const before = values.replace ? [] : tableOf(root);
    const counter = new VisitCounter(readSettings(root, [])?.site.base ?? '/');
    for (const log of await inOrder(logs)) await count(log, counter);
    if (counter.from > counter.to) throw new Failure('日志里没有一行读得懂，什么也没有写。');
    const [from, to] = [moment(counter.from), moment(counter.to)];
    const twice = before.find((row) => row.from < to && from < row.to);
    if (twice)
      throw new Failure(
        `这些日志的时间是 ${from} 至 ${to}，和 ${TABLE} 里已有的 ${twice.from} 至 ${twice.to} 重叠，会重复计算，什么也没有写。\n只给新的日志；或者给全部日志，加上 --replace 重新数起。`,
      );
    const counted = [...counter.pages].sort(([a], [b]) => (a < b ? -1 : 1));
    const rows = [...before, ...counted.map(([path, visits]) => ({ from, to, path, visits }))];
    writeIfChanged(join(root, TABLE), csvOf(rows));
    console.log(summary(counter, from, to));
    return 0;
  },
});

function tableOf(root: string): VisitCount[] {
  const problems: Problem[] = [];
  const text = readOwn(join(root, TABLE));
  const rows = text === undefined ? [] : readVisits({ file: TABLE, text }, problems);
  printProblems(problems);
  if (stops(problems)) throw new Failure(`${TABLE} 有错误，什么也没有写。改正后再数。`);
  return rows;
}

/** The earliest first, in whatever order they were given: repeats are recognised by time. */
async function inOrder(logs: string[]): Promise<string[]> {
  const begins = await Promise.all(
    logs.map(async (log) => {
      for await (const lines of logLines(log)) {
        const time = lines.map((line) => parseAccessLine(line)?.time).find(Boolean);
        if (time) return { log, time };
      }
      return { log, time: Infinity };
    }),
  );
  return begins.sort((a, b) => a.time - b.time).map(({ log }) => log);
}

/** Counts one log, and says how many of its lines could not be read: by their numbers, for they hold addresses. */
async function count(log: string, counter: VisitCounter): Promise<void> {
  let number = 0;
  let bad = 0;
  const first: number[] = [];
  let note = '';
  try {
    for await (const lines of logLines(log)) {
      for (const text of lines) {
        number++;
        if (text.trim() === '') continue;
        const line = parseAccessLine(text);
        if (line) counter.add(line);
        else if (++bad <= 5) first.push(number);
      }
    }
  } catch (error) {
    if (!(error instanceof CutShort)) throw error;
    note = '；压缩文件不完整，只数了读得出的部分';
  }
  const unread =
    bad > 0 ? `，读不懂 ${bad} 行（第 ${first.join('、')}${bad > 5 ? ' 等' : ''} 行）` : '';
  console.log(`${log}：${number} 行${unread}${note}。`);
}

function summary({ counts, pages }: VisitCounter, from: string, to: string): string {
  const { views, repeats, bots, nameless, others } = counts;
  return [
    `${from} 至 ${to}：${pages.size} 个页面，访问 ${views} 次，写进了 ${TABLE}。`,
    `不算在内：半小时内的重复 ${repeats}，机器人 ${bots}，不是页面的请求和失败的请求 ${others}。`,
    ...(nameless > 0
      ? [`其中 ${nameless} 次没有记录浏览器（common 格式），分不出机器人，都算在内。`]
      : []),
  ].join('\n');
}

function csvOf(rows: VisitCount[]): string {
  const lines = rows.map(({ from, to, path, visits }) => `${from},${to},${path},${visits}\n`);
  return `${Object.keys(visitColumns).join(',')}\n${lines.join('')}`;
}

/** A moment in China's time, which has no summer time. */
function moment(time: number): string {
  return `${new Date(time + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`;
}
