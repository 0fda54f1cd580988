import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listen, staticHandler, type Listening } from '#scripts/serve/static-server.ts';

let folder: string;
let root: Listening;
let sub: Listening;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
  const dist = join(folder, 'dist');
  mkdirSync(join(dist, 'plans/2020'), { recursive: true });
  mkdirSync(join(dist, 'disclosures/category/规划'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(dist, 'index.html'), 'home');
  writeFileSync(join(dist, '404.html'), 'nothing here');
  writeFileSync(join(dist, 'plans/2020/index.html'), 'plan');
  writeFileSync(join(dist, 'disclosures/category/规划/index.html'), 'category');
  writeFileSync(join(dist, 'feed.xml'), '<feed/>');
  root = await listen(staticHandler(dist, '/'), 24_321);
  sub = await listen(staticHandler(dist, '/sub/'), 24_321);
});
afterAll(() => {
  root.close();
  sub.close();
  rmSync(folder, { recursive: true });
});

/** The path goes over the wire as it stands: fetch would tidy it. */
function get(server: Listening, path: string, method = 'GET') {
  return new Promise<{ status?: number; body: string; type?: string; location?: string }>(
    (done, fail) => {
      const options = { host: '127.0.0.1', port: server.port, path, method };
      request(options, (response) => {
        let body = '';
        response.setEncoding('utf8').on('data', (text: string) => (body += text));
        response.on('end', () => {
          const { 'content-type': type, location } = response.headers;
          done({ status: response.statusCode, body, type, location });
        });
      })
        .on('error', fail)
        .end();
    },
  );
}

describe('the local server', () => {
  test('answers a folder with its page', async () => {
    expect(await get(root, '/')).toMatchObject({
      status: 200,
      body: 'home',
      type: 'text/html; charset=utf-8',
    });
    expect(await get(root, '/plans/2020/?x=1')).toMatchObject({ status: 200, body: 'plan' });
  });

  test('sends an address without its slash to the one with it', async () => {
    expect(await get(root, '/plans/2020?x=1')).toMatchObject({
      status: 301,
      location: '/plans/2020/?x=1',
    });
  });

  test('finds Chinese addresses', async () => {
    expect(await get(root, `/disclosures/category/${encodeURIComponent('规划')}/`)).toMatchObject({
      body: 'category',
    });
  });

  test('names the type of a file', async () => {
    expect(await get(root, '/feed.xml')).toMatchObject({ type: 'application/xml; charset=utf-8' });
  });

  test('answers what is not there with the site’s own page', async () => {
    expect(await get(root, '/nothing/')).toMatchObject({ status: 404, body: 'nothing here' });
    expect(await get(root, '/%E0%A4%A')).toMatchObject({ status: 404 });
  });

  test.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/plans/..%2f..%2fsecret.txt',
    '/..%5csecret.txt',
  ])('keeps %s inside the folder', async (path) => {
    expect(await get(root, path)).toMatchObject({ status: 404, body: 'nothing here' });
  });

  test('serves below a base, and sends the root there', async () => {
    expect(await get(sub, '/')).toMatchObject({ status: 301, location: '/sub/' });
    expect(await get(sub, '/sub/plans/2020/')).toMatchObject({ status: 200, body: 'plan' });
    expect(await get(sub, '/sub/plans/2020')).toMatchObject({ location: '/sub/plans/2020/' });
    expect(await get(sub, '/plans/2020/')).toMatchObject({ status: 404 });
  });

  test('takes the next free port and says which were taken', () => {
    expect(sub.taken).toContain(root.port);
    expect(sub.port).toBeGreaterThan(root.port);
  });

  test('reads and nothing else', async () => {
    expect(await get(root, '/', 'POST')).toMatchObject({ status: 405 });
    expect(await get(root, '/', 'HEAD')).toMatchObject({ status: 200, body: '' });
  });
});
