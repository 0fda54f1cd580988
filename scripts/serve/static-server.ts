import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { extname, join, normalize } from 'node:path';
import { WITHDRAWN_MARK } from '#scripts/hosting/redirects-file.ts';
import { responseHeaders } from '#domain/site/response-headers.ts';
import { CONTENT_TYPES } from '#site/content-type.ts';
import { fileSize, fingerprint, openFile } from '#scripts/disk/files.ts';

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
    const file = inside === undefined ? undefined : normalize(`/${inside}`);
    const is = (place: string) => fileSize(join(folder, place)) !== undefined;
    const page = (place: string) => join(place, 'index.html');
    // One slash in front: two would name another host.
    if (file && !/[\\/]$/.test(file) && is(page(file)))
      return redirect(response, `${address.replace(/^\/+/, '/')}/${suffix}`);
    const found = file && /[\\/]$/.test(file) ? page(file) : file;
    if (found && is(found) && !WITHHELD.test(found))
      return send(request, response, folder, found, isWithdrawn(folder, found) ? 410 : 200);
    send(request, response, folder, '/404.html', 404);
  };
}

/** What is written for other hosts, or taken only in place of the file beside it. */
const WITHHELD = /[\\/]_(?:headers|redirects)$|\.(?:br|gz)$/;

/** Whether a page is that of a withdrawn document: a mark is beside it. */
const isWithdrawn = (folder: string, path: string) =>
  /[\\/]disclosures[\\/][^\\/]+[\\/]index\.html$/.test(path) &&
  fileSize(join(folder, path.replace(/index\.html$/, WITHDRAWN_MARK))) !== undefined;

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

/** Forms in which a file may lie compressed beside itself, the smaller first. */
const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
];

function send(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  path: string,
  status: number,
): void {
  const whole = join(folder, path);
  const headers = responseHeaders(path.replaceAll('\\', '/'));
  if (fileSize(whole) === undefined) {
    const type = { 'Content-Type': 'text/plain; charset=utf-8' };
    response.writeHead(status, { ...headers, ...type }).end('页面不存在\n');
    return;
  }
  const wanted = String(request.headers['accept-encoding'] ?? '').split(/[\s,;]+/);
  const encoding = ENCODINGS.find(
    ({ name, ending }) => wanted.includes(name) && fileSize(whole + ending) !== undefined,
  );
  const file = whole + (encoding?.ending ?? '');
  const tag = `"${fingerprint(file).replace(' ', '-')}"`;
  if (status === 200 && request.headers['if-none-match'] === tag) {
    response.writeHead(304, { ...headers, ETag: tag }).end();
    return;
  }
  response.writeHead(status, {
    ...headers,
    'Content-Type': CONTENT_TYPES[extname(whole)] ?? 'application/octet-stream',
    'Content-Length': fileSize(file),
    ...(encoding && { 'Content-Encoding': encoding.name }),
    Vary: 'Accept-Encoding',
    ETag: tag,
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
