import { chromium } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { madeTable } from '#tests/unit/scripts/import/web-page/table-grammar.ts';
import { randomChoice } from '#tests/unit/scripts/import/web-page/random-choice.ts';

/** Each column is as wide, each row as high, so that a place of a cell tells its columns and rows. */
const WIDTH = 40;
const HEIGHT = 30;
const STYLE = `table { table-layout: fixed; border-spacing: 0; border: 0 } p { margin: 0 }
  td, th, tr { padding: 0; height: ${HEIGHT}px; font: 6px/6px serif }`;

test('a browser lays made-up tables out as the test of the importer expects them', async () => {
  const tables = Array.from({ length: 300 }, (_, at) => madeTable(randomChoice(at + 1)));
  const browser = await chromium.launch(inject('browser'));
  try {
    const page = await browser.newPage();
    const html = tables.map(({ html, columns }) =>
      html.replace(
        '<table border="1">',
        `<table style="width:${columns * WIDTH}px">${`<col style="width:${WIDTH}px">`.repeat(columns)}`,
      ),
    );
    await page.setContent(`<!DOCTYPE html><style>${STYLE}</style>${html.join('')}`);
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll('table')].map((table) => {
        const { left, top } = table.getBoundingClientRect();
        return [...table.querySelectorAll<HTMLElement>('td, th')].map((cell) => {
          const box = cell.getBoundingClientRect();
          const { width, height } = box;
          return { words: cell.innerText.trim(), x: box.x - left, y: box.y - top, width, height };
        });
      }),
    );
    const places = boxes.map((cells) => {
      const found: Record<string, string> = {};
      for (const { words, x, y, width, height } of cells)
        for (let row = Math.round(y / HEIGHT); row < Math.round((y + height) / HEIGHT); row++)
          for (let at = Math.round(x / WIDTH); at < Math.round((x + width) / WIDTH); at++)
            if (words) found[`${row} ${at}`] = words;
      return found;
    });
    expect(places).toEqual(tables.map((table) => table.places));
  } finally {
    await browser.close();
  }
});
