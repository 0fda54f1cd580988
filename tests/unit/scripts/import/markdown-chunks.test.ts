import { describe, expect, test } from 'vitest';
import { markdownChunks } from '#scripts/import/plain-text/markdown-chunks.ts';
import { readMarkdown } from '#scripts/import/plain-text/read-markdown.ts';

const block = (number: number) =>
  `## ${number}、第${number}节\n\n全年办结${number}件，见[说明][a]和注[^b]。\n\n- 甲\n\n- 乙\n\n| 甲 | 乙 |\n| - | - |\n| ${number} | 2 |\n\n\`\`\`\n代码\n\n甲不是段落\n\`\`\`\n\n`;

describe('a long text', () => {
  const text = `${Array.from({ length: 100 }, (_, at) => block(at + 1)).join('')}[a]: https://example.org/\n\n[^b]: 注解。\n`;

  test('is parsed in parts, which begin where a block begins, and hold all of it', () => {
    const chunks = markdownChunks(text);
    expect(chunks.length).toBeGreaterThan(2);
    expect(chunks.map((chunk) => chunk.text).join('\n')).toBe(text);
    for (const { text: part, linesBefore } of chunks)
      expect(text.split('\n')[linesBefore]).toBe(part.split('\n')[0]);
    expect(chunks.filter((chunk) => chunk.text.startsWith('甲不是段落'))).toEqual([]);
  });

  test('comes to what its parts come to: references, notes, line numbers', () => {
    const { blocks } = readMarkdown(text, 'a.md', () => 'missing');
    const headings = blocks.filter(({ type }) => type === 'heading');
    expect(headings).toHaveLength(100);
    const lines = text.split('\n');
    for (const { position } of headings)
      expect(lines[position!.start.line - 1]).toMatch(/^## \d+、/);
    const json = JSON.stringify(blocks);
    expect(json.match(/https:\/\/example\.org\//g)).toHaveLength(100);
    expect(json.match(/<sup>\[1\]<\/sup>/g)).toHaveLength(100);
    expect(json.match(/注解。/g)).toHaveLength(1);
  });
});
