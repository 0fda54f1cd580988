import { createHash, createHmac } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/* A store that speaks as much of S3's protocol as publishing uses, and checks each signature on its own. */

export const KEYS = { AWS_ACCESS_KEY_ID: 'someone', AWS_SECRET_ACCESS_KEY: 'a/secret+key' };
const REGION = 'cn-east-1';
const BUCKET = 'gov';

const digest = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const mac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest();

interface StoredObject {
  bytes: Buffer;
  headers: Record<string, string>;
}

export interface Store {
  /** What a person sets to reach it. */
  env: Record<string, string>;
  /** By key. */
  objects: Map<string, StoredObject>;
  /** Called before a change is made; what it throws or returns false for is left unanswered. */
  beforeChange: (method: string, key: string) => boolean;
  /** So many of the next requests are answered with 503. */
  busy: number;
  close: () => void;
}

/** Recomputes a signature as the reference of the protocol says, from what came over the wire. */
function isSigned(request: IncomingMessage, body: Buffer): boolean {
  const { authorization = '', host = '' } = request.headers;
  const header = (name: string) => String(name === 'host' ? host : (request.headers[name] ?? ''));
  const names = /SignedHeaders=([^,]+)/.exec(authorization)?.[1]?.split(';') ?? [];
  const [path = '', query = ''] = (request.url ?? '').split('?');
  if (header('x-amz-content-sha256') !== digest(body)) return false;
  for (const name of Object.keys(request.headers))
    if (name.startsWith('x-amz-') && !names.includes(name)) return false;
  const headers = names.map((name) => `${name}:${header(name)}\n`).join('');
  const canonical = [request.method, path, query, headers, names.join(';'), digest(body)].join(
    '\n',
  );
  const time = header('x-amz-date');
  const day = time.slice(0, 8);
  const scope = `${day}/${REGION}/s3/aws4_request`;
  const toSign = `AWS4-HMAC-SHA256\n${time}\n${scope}\n${digest(canonical)}`;
  const forDay = mac(`AWS4${KEYS.AWS_SECRET_ACCESS_KEY}`, day);
  const key = mac(mac(mac(forDay, REGION), 's3'), 'aws4_request');
  return (
    authorization.includes(`Credential=${KEYS.AWS_ACCESS_KEY_ID}/${scope},`) &&
    authorization.endsWith(`Signature=${mac(key, toSign).toString('hex')}`)
  );
}

export async function startStore(): Promise<Store> {
  const objects = new Map<string, StoredObject>();
  const store = { objects, busy: 0, beforeChange: () => true } as unknown as Store;
  const server = createServer(async (request, response) => {
    const body = Buffer.concat(await Array.fromAsync(request as AsyncIterable<Buffer>));
    const refuse = (status: number, code: string) =>
      response.writeHead(status).end(`<Error><Code>${code}</Code></Error>`);
    if (store.busy > 0) return (store.busy--, refuse(503, 'SlowDown'));
    if (!isSigned(request, body)) return refuse(403, 'SignatureDoesNotMatch');
    const url = new URL(request.url!, 'http://store');
    const [, bucket, ...rest] = url.pathname.split('/').map(decodeURIComponent);
    if (bucket !== BUCKET) return refuse(404, 'NoSuchBucket');
    const key = rest.join('/');
    if (key === '') {
      const prefix = url.searchParams.get('prefix') ?? '';
      const keys = [...objects.keys()].filter((one) => one.startsWith(prefix));
      return response.end(
        `<ListBucketResult>${keys.map((one) => `<Contents><Key>${one}</Key></Contents>`).join('')}</ListBucketResult>`,
      );
    }
    if (request.method === 'GET' || request.method === 'HEAD') {
      const object = objects.get(key);
      if (!object) return refuse(404, 'NoSuchKey');
      return response
        .writeHead(200, object.headers)
        .end(request.method === 'GET' ? object.bytes : undefined);
    }
    if (!store.beforeChange(request.method!, key)) return request.socket.destroy();
    if (request.method === 'DELETE') return (objects.delete(key), response.writeHead(204).end());
    const kept = Object.entries(request.headers).filter(([name]) =>
      /^(?:content-type|cache-control|x-amz-meta-.+)$/.test(name),
    );
    objects.set(key, { bytes: body, headers: Object.fromEntries(kept) as Record<string, string> });
    return response.writeHead(200).end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  store.env = {
    ...KEYS,
    AWS_REGION: REGION,
    AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
  };
  store.close = () => {
    server.closeAllConnections();
    server.close();
  };
  return store;
}
