import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { assemble } from '#scripts/import/disclosure/original.ts';
import { readFile } from '#scripts/import/original/read-file.ts';
import { docx, p } from './office-files.ts';

const FOLDER = join(import.meta.dirname, '../../../../../shared/originals');
const present = existsSync(FOLDER);
if (!present) console.warn('skipped: ../shared/originals is not there');
const PLAN = '2020-01-01-work-plan.txt';

async function read(bytes: Uint8Array, name: string) {
  const found = await readFile(bytes, name, {
    resources: () => 'missing',
    convert: () => 'no-office',
  });
  if (found.kind !== 'document') throw new Error(JSON.stringify(found));
  return assemble(found.extract, name).value;
}

describe.skipIf(!present)('the real documents (skipped without ../shared/originals)', () => {
  const text = present ? readFileSync(join(FOLDER, PLAN), 'utf8') : '';
  const lines = text.split('\n').filter((line) => line.trim());
  const escaped = (line: string) => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  /** The plan of 2020 in other forms. Two spaces in a row are one in Word and on pages. */
  const forms: Record<string, () => Uint8Array> = {
    'a.docx': () => docx(lines.map((line) => p(line))),
    'a.html': () =>
      Buffer.from(
        `<html><body>${lines.map((line) => `<p>${escaped(line)}</p>`).join('')}</body></html>`,
      ),
    'utf16.txt': () => Buffer.from(`\uFEFF${text}`, 'utf16le'),
  };

  test('are imported word for word', async () => {
    const shares: Record<string, number> = {};
    for (const name of present ? readdirSync(FOLDER) : []) {
      const { fidelity } = await read(readFileSync(join(FOLDER, name)), name);
      shares[name] = fidelity.share;
    }
    expect(Object.keys(shares)).toHaveLength(3);
    expect(new Set(Object.values(shares))).toEqual(new Set([1]));
  });

  test.each(Object.keys(forms))('the plan of 2020 comes to the same as %s', async (name) => {
    const [own, other] = [await read(Buffer.from(text), PLAN), await read(forms[name]!(), name)];
    expect(other.fidelity).toEqual(own.fidelity);
    expect(other.fields).toEqual(own.fields);
    expect(other.body.replace(/\s+/g, ' ')).toBe(own.body.replace(/\s+/g, ' '));
    expect(other.body.match(/^#+ /gm)).toHaveLength(12);
  });

  test('the table of 2024 has its merged cells again', async () => {
    const name = '2024-12-19-surface-water.txt';
    const { body } = await read(readFileSync(join(FOLDER, name)), name);
    expect(body).toContain('| ^ | ^ | 水质类别 | 主要超标指标 | 上年 同期 | ^ | ^ | ^ |');
    expect(body).toContain('| ^ | 城北水库 | Ⅱ | - | Ⅱ | Ⅱ | √ | ^ |');
    expect(body).toContain('| ^ | 岑港水库 | 施工停测 | < | < | Ⅱ | - | ^ |');
  });
});
