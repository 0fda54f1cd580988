import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { parseBody } from '#domain/disclosures/disclosure-body.ts';
import { renderBody } from '#domain/disclosures/render-body.ts';
import { solid } from '#scripts/import/disclosure/fidelity.ts';
import { assemble } from '#scripts/import/disclosure/original.ts';
import { readHtml } from '#scripts/import/web-page/read-html.ts';
import { PageGrammar } from './page-grammar.ts';

const PAGES = 500;

/** What a browser shows of a body: the numbers of its lists are not in its text. */
function shownBody(markdown: string): string {
  const { document } = parseHTML(
    `<!doctype html><html><body>${renderBody(parseBody(markdown))}</body></html>`,
  ) as unknown as { document: Document };
  for (const list of document.querySelectorAll('ol')) {
    const start = Number(list.getAttribute('start') ?? 1);
    [...list.children].forEach((item, at) => item.prepend(`${start + at}.`));
  }
  return solid(document.body.textContent);
}

describe(`${PAGES} pages made by a grammar`, () => {
  test('show on the site what they show in a browser, and every loss is told', () => {
    const faults: unknown[] = [];
    for (let seed = 1; seed <= PAGES; seed++) {
      const { html, shown, told } = new PageGrammar(seed).page();
      const extract = readHtml(html, 'a.html', () => 'missing');
      const { value, problems } = assemble(extract, 'a.html');
      const said = problems.map(({ what }) => what).join('\n');
      const silent = [...told].filter((loss) => !said.includes(loss));
      const body = shownBody(value.body);
      const unfaithful = problems.some(({ code }) => code === 'import-unfaithful');
      if (silent.length > 0 || unfaithful || body !== solid(shown))
        faults.push({ seed, silent, unfaithful, body, shown: solid(shown), html });
    }
    expect(faults.slice(0, 3)).toEqual([]);
    expect(faults).toHaveLength(0);
  });
});
