import { expect, test } from 'vitest';
import { streamed } from '#formats/streamed.ts';
import { query } from '#queries/define-query.ts';
import { trace } from '#render/trace.ts';

const area = query('streamed-area', (id) => Promise.resolve(`${id} 甲市`));

async function* pieces() {
  yield 'area\n';
  yield await area('jia');
  yield new Uint8Array([10]);
}

test('a body in pieces is all of them, in order, as UTF-8', async () => {
  expect(await new Response(streamed(pieces())).text()).toBe('area\njia 甲市\n');
});

test('what its pieces ask belongs to the page, although it is made while the page is written', async () => {
  const { asked } = await trace(async () => {
    const body = streamed(pieces());
    // Read from elsewhere, as a server would.
    return new Promise<string>((done) => {
      setTimeout(() => void new Response(body).text().then(done));
    });
  });
  expect(asked).toEqual(['streamed-area jia']);
});
