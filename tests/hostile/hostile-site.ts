import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { csvLine } from '#domain/tables/csv.ts';
import { SMALL_SITE } from '#tests/pipeline/small-site.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';

/** How many texts one document bears. */
const EACH = 5;

/** A small site, every text of which is hostile: fields, headings, paragraphs, cells of documents and of tables. */
export function writeHostileSite(root: string): void {
  rmSync(root, { recursive: true, force: true });
  cpSync(SMALL_SITE, root, { recursive: true });
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const name = HOSTILE_TEXTS[0]!;
  write(
    'site.config.json',
    JSON.stringify({
      name: `甲市${name}`,
      nameEn: name,
      description: name,
      url: 'https://example.org',
      base: '/',
      official: false,
      homeIndicators: ['pm25', 'good-air'],
      bureau: { name: `甲市局${name}`, shortName: name, url: 'https://example.org' },
    }),
  );
  for (let at = 0; at < HOSTILE_TEXTS.length; at += EACH) {
    const texts = HOSTILE_TEXTS.slice(at, at + EACH);
    write(`content/disclosures/2021/hostile-${at / EACH}.md`, disclosure(texts));
  }
  hostileTables(root, write);
  // A relative link may be named so; what it names is a file beside the text.
  write('content/disclosures/2021/javascript:canary()', 'a file');
  // What lies outside is reached by no link, and no picture.
  writeFileSync(join(root, '..', 'secret.txt'), 'SECRET-OUTSIDE');
  symlinkSync('../../../secret.txt', join(root, 'content/disclosures/secret.md'));
  symlinkSync('../../secret.txt', join(root, 'seeds/observations/secret.csv'));
}

const yaml = (text: string) => JSON.stringify(text);

function disclosure(texts: string[]): string {
  const [a = '', b = a, c = a, d = a, e = a] = texts;
  const fields = [
    `title: ${yaml(a)}`,
    `summary: ${yaml(b.slice(0, 150))}`,
    `publisher: ${yaml(c)}`,
    `source: ${yaml(d)}`,
    `category: [甲, ${yaml(e)}]`,
    `index_number: ${yaml(a)}`,
    `access_mode: ${yaml(b)}`,
    `validity: ${yaml(c)}`,
    `source_url: ${yaml(`https://example.org/${d.replace(/\s/g, '')}`)}`,
    'published_on: 2021-03-01\nrendition: digest\ncoverage: full',
    `attachments:\n  - title: ${yaml(e)}\n    href: ${yaml(`https://example.org/${a.replace(/\s/g, '')}`)}`,
  ];
  const cell = (text: string) => text.replace(/\s+/g, ' ').replaceAll('|', '\\|');
  const body = texts.flatMap((text, index) => [
    `## ${'一二三四五'[index]}、${text.replace(/\s+/g, ' ')}`,
    text,
    `- ${text}`,
    `> ${text}`,
    `\`${text.replace(/[`\s]+/g, ' ')}\``,
    `[${text.replace(/[[\]\s]+/g, ' ')}](https://example.org/)`,
    `| 甲 | 乙 |\n|---|---|\n| ${cell(text)} | ${cell(text)} |`,
  ]);
  return `---\n${fields.join('\n')}\n---\n\n${body.join('\n\n')}\n`;
}

/** Each table keeps its ids and numbers; all its words are hostile. */
function hostileTables(root: string, write: (path: string, text: string) => void): void {
  let next = 0;
  const text = () => HOSTILE_TEXTS[next++ % HOSTILE_TEXTS.length]!;
  const add = (path: string, rows: string[][]) => {
    const before = readFileSync(join(root, path), 'utf8');
    write(path, `${before.trimEnd()}\n${rows.map(csvLine).join('\n')}\n`);
  };
  add('seeds/themes.csv', [['hostile', text(), text()]]);
  add(
    'seeds/areas.csv',
    Array.from({ length: 12 }, (_, i) => [`area-${i}`, text(), text(), 'jia', text()]),
  );
  const ids = Array.from({ length: 14 }, (_, i) => `hostile-${i}`);
  add(
    'seeds/indicators.csv',
    ids.map((id) => [
      id,
      text(),
      text(),
      text(),
      'hostile',
      text(),
      text(),
      '0',
      'lower',
      text().replaceAll(';', ''),
      '',
      '',
      '',
      text(),
      text(),
      text(),
      text(),
    ]),
  );
  const header = readFileSync(join(root, 'seeds/observations/air.csv'), 'utf8').split('\n')[0]!;
  const row = (cells: Record<string, string>) =>
    csvLine(header.split(',').map((column) => cells[column] ?? ''));
  const rows = ids.flatMap((indicator) =>
    ['2018', '2019', '2020'].map((period) =>
      row({
        indicator,
        area: '甲市',
        period,
        value: '20',
        document: '2020-plan',
        section: 's1-1',
        quote: 'PM2.5平均浓度20微克/立方米',
        note: text(),
      }),
    ),
  );
  write('seeds/observations/hostile.csv', `${[header, ...rows].join('\n')}\n`);
  add(
    'seeds/commitments.csv',
    HOSTILE_TEXTS.slice(0, 40).map((words, index) => [
      `2020-9${index}`,
      '2020-plan',
      's2-1-i2',
      words,
      '二是巩固空气质量',
      '',
      '',
      '',
      '',
      'none',
      '',
      '',
      '',
      text(),
    ]),
  );
}
