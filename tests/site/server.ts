import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** The strictest policy that the site promises to work under; what it refuses fails the test that saw it. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
};

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.zip': 'application/zip',
  '.wasm': 'application/wasm',
};

export interface Server {
  /** Address of the site's home page, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Serves a built site as any static host would, under `base` (`/` or `/sub/`), on a free port of this machine. */
export async function serve(folder: string, base: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = path.startsWith(base) ? fileAt(folder, path.slice(base.length)) : undefined;
    const shown = file ?? fileAt(folder, '404.html');
    response.writeHead(file ? 200 : 404, {
      'Content-Type': TYPES[extname(shown ?? '')] ?? 'application/octet-stream',
      'Content-Security-Policy': POLICY_LINE,
      'X-Content-Type-Options': 'nosniff',
    });
    if (shown) createReadStream(shown).pipe(response);
    else response.end();
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const POLICY_LINE = Object.entries(POLICY)
  .map((directive) => directive.join(' '))
  .join('; ');

function fileAt(folder: string, path: string): string | undefined {
  const file = join(
    folder,
    normalize(`/${path}`),
    path === '' || path.endsWith('/') ? 'index.html' : '',
  );
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : undefined;
}
