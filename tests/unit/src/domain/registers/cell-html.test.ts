import { expect, test } from 'vitest';
import { cellHtml } from '#domain/registers/cell-html.ts';
import type { RegisterField } from '#domain/registers/table-schema.ts';

const words = { yes: '是', no: '否' };
const field = (more: Partial<RegisterField> = {}): RegisterField => ({
  name: 'own',
  type: 'string',
  title: '名称',
  ...more,
});

test('a cell shows its words, and no markup that it holds', () => {
  expect(cellHtml(field(), '甲厂 <b>"乙"</b> & 丙', words)).toBe(
    '甲厂 &#60;b&#62;&#34;乙&#34;&#60;/b&#62; &#38; 丙',
  );
  expect(cellHtml(field({ format: 'uri' }), 'https://example.com/?a="&b', words)).toBe(
    '<a href="https://example.com/?a=&#34;&#38;b" rel="external">https://example.com/?a=&#34;&#38;b</a>',
  );
});

test('a state has the mark of its colour, a number its unit, and what is missing its reason', () => {
  expect(cellHtml(field({ colours: { 有效: 'green' } }), '有效', words)).toBe(
    '<span class="state state-green">有效</span>',
  );
  expect(cellHtml(field({ type: 'number', unit: '吨' }), '1200.50', words)).toBe(
    '1200.50<span class="soft small"> 吨</span>',
  );
  const missing = field({ missingValues: [{ value: '/', label: '未公开' }] });
  expect(cellHtml(missing, '/', words)).toBe('<span class="soft">未公开</span>');
  expect(cellHtml(field({ type: 'boolean' }), 'true', words)).toBe('是');
  expect(cellHtml(field(), '', words)).toBe('');
});
