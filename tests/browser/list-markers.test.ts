import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { listMarkers } from '#scripts/import/web-page/list-markers.ts';
import { PageStyles } from '#scripts/import/web-page/page-styles.ts';
import { parsePage } from '#scripts/import/web-page/parse-page.ts';

const STYLES =
  'decimal decimal-leading-zero cjk-decimal lower-alpha upper-latin lower-greek lower-roman upper-roman cjk-earthly-branch cjk-heavenly-stem simp-chinese-informal simp-chinese-formal trad-chinese-informal trad-chinese-formal cjk-ideographic'.split(
    ' ',
  );
const NUMBERS = [-3, 0, 1, 9, 10, 11, 12, 13, 20, 21, 99, 100, 101, 110, 111, 1001, 1010, 9999];

const list = (open: string, values: (number | string)[]) =>
  `${open}${values.map((value) => `<li${value === '' ? '' : ` value="${value}"`}>项</li>`).join('')}</ol>`;
const PAGE = `<style>.a ol{list-style-type:upper-alpha} .a>ol.b{list-style:cjk-heavenly-stem inside} li.gone{display:none} .n{list-style:none}</style>
${STYLES.map((style) => list(`<ol style="list-style-type:${style}">`, NUMBERS)).join('')}
<div class="a">${list('<ol>', ['', ''])}${list('<ol class="b">', ['', ''])}${list('<ol style="list-style:lower-roman">', ['', ''])}${list('<ol type="I">', ['', ''])}</div>
${list('<ol type="I" start="3">', ['', 7, ''])}${list('<ol reversed>', ['', '', ''])}${list('<ol reversed start="9">', ['', 4, ''])}${list('<ol class="n">', ['', ''])}
<ol><li>甲<ol type="a"><li>子</li><li>丑</li></ol></li><li class="gone">无</li><li>乙</li></ol>`;

test('the numbers of lists that an import writes are those that a browser shows', async () => {
  const browser = await chromium.launch(inject('browser'));
  try {
    const page = await browser.newPage();
    await page.setContent(PAGE);
    const session = await page.context().newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const shown: string[] = [];
    const walk = (id: string): void => {
      const node = byId.get(id);
      if (node?.role?.value === 'ListMarker') shown.push(String(node.name?.value).trim());
      for (const child of node?.childIds ?? []) walk(child);
    };
    walk(nodes[0]!.nodeId);
    const document = parsePage(PAGE);
    const { markers } = listMarkers(document.body, new PageStyles(document));
    const written = [...document.querySelectorAll('li')].flatMap((item) => {
      const marker = markers.get(item);
      return typeof marker === 'object' ? marker.words.trim() : [];
    });
    expect(written.length).toBeGreaterThan(280);
    expect(written).toEqual(shown);
  } finally {
    await browser.close();
  }
});
