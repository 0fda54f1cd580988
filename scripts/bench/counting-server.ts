import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileSize, readBytes } from '#scripts/disk/files.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The part of a file that a request asks for (RFC 9110, 14.1): from a byte to another, or so many of the end. */
function rangeOf(header: string | undefined, length: number) {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first) return { start: Number(first), end: Math.min(length, Number(last || length) + 1) };
  return last ? { start: Math.max(0, length - Number(last)), end: length } : undefined;
}

/** Serves a folder compressed, as hosts do, and in parts where they are asked for; counts what it sends. */
export async function serveCounting(folder: string) {
  let sent: { path: string; bytes: number }[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(
      folder,
      decodeURIComponent(pathname),
      pathname.endsWith('/') ? 'index.html' : '',
    );
    if (fileSize(path) === undefined) return response.writeHead(404).end();
    const whole = readBytes(path);
    const range = rangeOf(request.headers.range, whole.length);
    if (range) {
      const { start, end } = range;
      sent.push({ path: pathname, bytes: end - start });
      response.writeHead(206, {
        'Content-Type': 'application/octet-stream',
        'Content-Range': `bytes ${start}-${end - 1}/${whole.length}`,
      });
      return response.end(whole.subarray(start, end));
    }
    const body = gzipSync(whole);
    sent.push({ path: pathname, bytes: body.length });
    response.writeHead(200, {
      'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream',
      'Content-Encoding': 'gzip',
      'Cache-Control': 'max-age=600',
    });
    return response.end(body);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    /** What was sent since the last call. */
    take: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
