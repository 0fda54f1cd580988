import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDisclosureFile } from '#domain/disclosures/disclosure-file.ts';
import { itemMarks, parseSectionNumber } from '#domain/disclosures/section-number.ts';

/** The originals lie beside the project, not in it: where they are absent these tests are skipped, and say so. */
const ORIGINALS = new URL('../../../shared/originals/', import.meta.url);
const present = existsSync(ORIGINALS);
if (!present)
  console.warn('skipped: the digests are not compared, because ../shared/originals is not there');

const original = (name: string, start: string) => {
  const text = readFileSync(new URL(name, ORIGINALS), 'utf8');
  return text.slice(text.indexOf(start));
};
const digest = (path: string) => {
  const file = `content/disclosures/${path}.md`;
  return parseDisclosureFile(readFileSync(file, 'utf8'), file).value.body;
};
const words = (path: string) =>
  digest(path)
    .sections.map(({ text }) => text)
    .join('\n');
const figures = (text: string) => (text.normalize('NFKC').match(/\d+(?:\.\d+)?/g) ?? []).sort();

describe.skipIf(!present)('a digest keeps what its original states', () => {
  test('every figure of the 2020 work plan, as often as the original states it', () => {
    const source = original('2020-01-01-work-plan.txt', '今年以来');
    expect(figures(words('2020/2020-work-plan'))).toEqual(figures(source));
  });

  test('the section numbering of the 2020 work plan, run-in items included', () => {
    const source = original('2020-01-01-work-plan.txt', '今年以来');
    const numbers: string[] = [];
    for (const line of source.split('\n')) {
      const heading = parseSectionNumber(line.trim());
      if (heading && line.length < 60) numbers.push(heading.label.normalize('NFKC'));
      else numbers.push(...itemMarks(line).map(({ number }) => `i${number}`));
    }
    const own = digest('2020/2020-work-plan').sections.filter(({ kind }) => kind !== 'opening');
    const labels = own.map(({ id, kind, label }) =>
      kind === 'item' ? `i${id.split('-i')[1]}` : label.normalize('NFKC'),
    );
    expect(labels).toEqual(numbers);
    expect(labels.filter((label) => label.startsWith('('))).toHaveLength(10);
  });

  test('every figure of the opening of the 2022 work plan', () => {
    const source = original('2022-01-19-work-plan-opening.txt', '2021年以来');
    const own = words('2022/2022-work-plan');
    for (const figure of figures(source)) expect(figures(own)).toContain(figure);
  });

  test('every row and every share of the surface-water table of November 2024', () => {
    const source = original('2024-12-19-surface-water.txt', '11月监测');
    const own = words('2024/2024-11-surface-water');
    const sections = source.match(/[一-龥]+(?:水库|河)(?=[★* ])/g)!;
    expect(new Set(sections).size).toBe(25);
    for (const name of sections) expect(own).toContain(name);
    for (const figure of figures(source)) expect(figures(own)).toContain(figure);
  });
});
