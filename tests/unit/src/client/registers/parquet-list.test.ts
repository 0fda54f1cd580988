import { afterEach, expect, test, vi } from 'vitest';
import { largeRegister } from '#client/registers/large-register.ts';
import { chosenEntries, registerList } from '#domain/registers/register-list.ts';
import { parseChoice } from '#domain/registers/register-choice.ts';
import { registerListParquet } from '#formats/tables/register-list-parquet.ts';
import { madeUp } from '#tests/unit/src/domain/registers/made-up.ts';

const STATES = ['有效', '注销'];
const KINDS = ['排污', '危废'];
const rows = Array.from({ length: 6000 }, (_, at) => {
  const day = `20${20 + (at % 5)}-0${1 + (at % 9)}-1${at % 10}`;
  const area = at % 3 ? '甲市' : '乙县';
  return `A-${at},第${at}号厂,${day},${KINDS[at % 2]},${STATES[at % 7 ? 0 : 1]},${area},${at},,,,,list`;
});
const register = madeUp(rows).registers[0]!;
const { entries, ...shape } = register;
const bytes = registerListParquet(shape, [entries]);

afterEach(() => vi.unstubAllGlobals());

/** A server of that file; `take` is how many bytes it sent since the last call. */
function serve({ ranges = true, tag = (): string => 'one' } = {}) {
  let sent = 0;
  vi.stubGlobal('fetch', async (_url: string, { headers }: { headers: { Range: string } }) => {
    const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(headers.Range)!;
    const start = first ? Number(first) : Math.max(0, bytes.length - Number(last));
    const end = first ? Number(last) + 1 : bytes.length;
    const part = ranges ? bytes.slice(start, end) : bytes;
    sent += part.length;
    return new Response(part as BodyInit, {
      status: ranges ? 206 : 200,
      headers: {
        ETag: tag(),
        ...(ranges && { 'Content-Range': `bytes ${start}-${end - 1}/${bytes.length}` }),
      },
    });
  });
  return () => {
    const own = sent;
    sent = 0;
    return own;
  };
}

const SEARCHES = [
  '',
  '?area=乙县',
  '?area=乙县&state=注销&page=2',
  '?year=2021&category=危废',
  '?year=2021&state=注销&area=乙县&q=7号厂',
  '?sort=day&state=注销',
];

test('a large register answers as the whole list does, and fetches the columns of its parts and what it shows', async () => {
  const take = serve();
  const reader = await largeRegister('/registers/permits/');
  expect(take()).toBeLessThan(bytes.length * 0.75);
  const list = registerList(register);
  for (const search of SEARCHES) {
    const choice = parseChoice(search);
    const { found, entries, page } = await reader.ask(choice);
    const expected = chosenEntries(list, choice);
    expect(found, search).toBe(expected.length);
    const shown = expected.slice((page - 1) * 50, page * 50);
    // Entries of one day have no order of their own when the list is turned round.
    if (!choice.sort)
      expect(entries.map(({ slug }) => slug)).toEqual(shown.map(({ slug }) => slug));
    for (const { slug, cells } of entries)
      expect(cells).toEqual(expected.find((own) => own.slug === slug)!.cells);
  }
  expect((await reader.ask(parseChoice('?state=注销'))).counts('area').get('乙县')).toBe(286);
});

test('a server that knows no ranges sends the file once, and the register still answers', async () => {
  const take = serve({ ranges: false });
  const reader = await largeRegister('/registers/permits/');
  const { found } = await reader.ask(parseChoice('?area=乙县'));
  expect(found).toBe(2000);
  expect(take()).toBe(bytes.length);
});

test('a file that was published anew between two requests is not read on', async () => {
  let requests = 0;
  serve({ tag: () => (requests++ > 0 ? 'two' : 'one') });
  const asked = async () =>
    (await largeRegister('/registers/permits/')).ask(parseChoice('?page=2'));
  await expect(asked()).rejects.toMatchObject({ name: 'FileChanged' });
});
