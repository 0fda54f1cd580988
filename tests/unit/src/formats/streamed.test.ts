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

test('what its pieces ask belongs to the page, although it is read from elsewhere', async () => {
  const handedOver = Promise.withResolvers<ReadableStream<Uint8Array>>();
  // Begun before the page: what reads is no part of it.
  const text = handedOver.promise.then((body) => new Response(body).text());
  const { asked } = await trace(() => {
    handedOver.resolve(streamed(pieces()));
    return text;
  });
  expect(asked).toEqual(['streamed-area jia']);
});
