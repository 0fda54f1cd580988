import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readFile } from '#scripts/import/original/read-file.ts';

const NS = 'xmlns:ofd="http://www.ofdspec.org/2016"';

/** A text object: words at a place, in millimetres from the upper left corner. */
const words = (text: string, x: number, y: number, more = '') =>
  `<ofd:TextObject ID="1" Boundary="${x} ${y} 100 6" Font="3" Size="5"${more}><ofd:TextCode X="0" Y="5" DeltaX="g ${[...text].length - 1} 5">${text}</ofd:TextCode></ofd:TextObject>`;

/** An OFD file of so many pages, each with its objects. */
function ofd(pages: string[], files: Record<string, string> = {}, document = ''): Uint8Array {
  const list = pages.map((_, at) => `<ofd:Page ID="${at}" BaseLoc="Pages/${at}.xml"/>`).join('');
  const contents = pages.map((objects, at) => [
    `Doc_0/Pages/${at}.xml`,
    `<ofd:Page ${NS}><ofd:Content><ofd:Layer ID="9">${objects}</ofd:Layer></ofd:Content></ofd:Page>`,
  ]);
  const all = {
    'OFD.xml': `<ofd:OFD ${NS}><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>`,
    'Doc_0/Document.xml': `<ofd:Document ${NS}><ofd:CommonData><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea></ofd:CommonData><ofd:Pages>${list}</ofd:Pages>${document}</ofd:Document>`,
    ...Object.fromEntries(contents),
    ...files,
  };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([path, text]) => [path, strToU8(text as string)])),
  );
}

async function read(bytes: Uint8Array) {
  const found = await readFile(bytes, 'in.zip', {
    resources: () => 'missing',
    convert: () => 'no-office',
  });
  return found.kind === 'document'
    ? { from: found.from, words: found.extract.words.split('\n'), problems: found.extract.problems }
    : found;
}

describe('an OFD file, whatever its name says', () => {
  test('gives the words of its pages as they are read on paper', async () => {
    const page = words('后面的一行', 20, 50) + words('前面的一行', 20, 40);
    expect(await read(ofd([page, words('第二页', 20, 40)]))).toMatchObject({
      from: 'ofd',
      words: ['前面的一行', '后面的一行', '第二页'],
      problems: [],
    });
  });

  test('keeps cells of a row apart, and digits on the grid of characters together', async () => {
    const row = words('甲区', 20, 40) + words('12.5', 80, 40) + words('优', 140, 40);
    expect(await read(ofd([row]))).toMatchObject({ words: ['甲区 12.5 优'] });
  });

  test('moves words as their object says', async () => {
    const turned = words('移到上面', 20, 80, ' CTM="1 0 0 1 0 -60"');
    expect(await read(ofd([words('在下面的', 20, 40) + turned]))).toMatchObject({
      words: ['移到上面', '在下面的'],
    });
  });

  test('is read without its namespace, and with another prefix', async () => {
    const plain = (text: string) => text.replaceAll('ofd:', '').replaceAll(' xmlns:ofd=', ' id=');
    const file = ofd([words('没有前缀', 20, 40)]);
    const { unzipSync, strFromU8 } = await import('fflate');
    const bare = Object.entries(unzipSync(file)).map(
      ([path, bytes]) => [path, strToU8(plain(strFromU8(bytes)))] as const,
    );
    expect(await read(zipSync(Object.fromEntries(bare)))).toMatchObject({ words: ['没有前缀'] });
  });

  test('without words is a scan, and with glyphs that have no character says so', async () => {
    const picture = '<ofd:ImageObject ID="4" Boundary="0 0 210 297" ResourceID="5"/>';
    expect(await read(ofd([picture]))).toMatchObject({ problem: { code: 'import-ofd-scanned' } });
    expect(await read(ofd([words('\uE001\uE002\uE003', 20, 40)]))).toMatchObject({
      problem: { code: 'import-ofd-fonts' },
    });
    expect(await read(ofd([words('密', 20, 40)], { 'Encryptions.xml': '<a/>' }))).toMatchObject({
      problem: { code: 'import-encrypted' },
    });
  });

  test('tells of pages without words, and of parts that are not there', async () => {
    const found = await read(
      ofd([words('有字', 20, 40), ''], {}, '<ofd:Attachments>Attachs.xml</ofd:Attachments>'),
    );
    if (!('problems' in found)) throw new Error('refused');
    expect(found.problems.map(({ what }) => what)).toEqual([
      '文件里说有、实际没有的部分，1 处：“Doc_0/Attachs.xml”。',
      '没有文字的页（图片、扫描件或者空白页），1 处：“2”。',
    ]);
  });
});
