import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileSize, openFile } from './files.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.zip': 'application/zip',
};

/** Answers as any static host would: clean addresses, content types, the site's own page for what is not there. */
export function staticHandler(folder: string, base: string): RequestListener {
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const [address = '', query] = (request.url ?? '/').split('?', 2);
    const path = decoded(address);
    const suffix = query === undefined ? '' : `?${query}`;
    if (path === '/' && base !== '/') return redirect(response, base);
    const inside =
      path !== undefined && path.startsWith(base) ? path.slice(base.length) : undefined;
    // Normalizing below a slash first keeps `..` inside the folder.
    const file = inside === undefined ? undefined : join(folder, normalize(`/${inside}`));
    if (file && !file.endsWith('/') && fileSize(join(file, 'index.html')) !== undefined) {
      if (inside !== '') return redirect(response, `${address}/${suffix}`);
      return send(request, response, join(file, 'index.html'), 200);
    }
    const found = file?.endsWith('/') ? join(file, 'index.html') : file;
    if (found && fileSize(found) !== undefined) return send(request, response, found, 200);
    send(request, response, join(folder, '404.html'), 404);
  };
}

function decoded(address: string): string | undefined {
  try {
    return decodeURIComponent(address);
  } catch {
    return undefined;
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location }).end();
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  file: string,
  status: number,
): void {
  const size = fileSize(file);
  if (size === undefined) {
    response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end('页面不存在\n');
    return;
  }
  response.writeHead(status, {
    'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream',
    'Content-Length': size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else openFile(file).pipe(response);
}

/** Where a server listens. */
export interface Listening {
  port: number;
  /** Ports that were taken. */
  taken: number[];
  close: () => void;
}

/** How many ports to try. */
const MOST_PORTS = 50;

/** Listens on this machine alone, on the first free port from `first` on. */
export async function listen(handler: RequestListener, first: number): Promise<Listening> {
  const taken: number[] = [];
  for (let port = first; port < first + MOST_PORTS; port++) {
    const servers = await listenAt(handler, port);
    if (servers) return { port, taken, close: () => servers.forEach((server) => server.close()) };
    taken.push(port);
  }
  throw new Error(`no free port from ${first} on`);
}

/** Browsers take `localhost` for either address; a port is free when it is free on both. */
async function listenAt(handler: RequestListener, port: number) {
  const servers = [];
  for (const host of ['127.0.0.1', '::1']) {
    const server = createServer(handler);
    const outcome = await new Promise<string>((settle) => {
      server.once('error', (error: NodeJS.ErrnoException) => settle(error.code ?? 'failed'));
      server.listen(port, host, () => settle('listening'));
    });
    if (outcome === 'listening') servers.push(server);
    else if (host === '::1' && outcome !== 'EADDRINUSE') break;
    else {
      for (const other of servers) other.close();
      return undefined;
    }
  }
  return servers;
}
