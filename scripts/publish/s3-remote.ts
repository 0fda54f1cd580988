import { extname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { AwsV4Signer } from 'aws4fetch';
import { responseHeaders } from '#domain/site/response-headers.ts';
import { CONTENT_TYPES } from '#site/content-type.ts';
import { sha256 } from '#scripts/build/release/manifest.ts';
import type { Remote } from './remote.ts';
import { s3Failure, unreachable } from './s3-failure.ts';

/** What a store gives those who may write. */
export interface S3Keys {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

/** Where a bucket is and how it is entered. */
export interface S3Place {
  endpoint: URL;
  bucket: string;
  /** Before each path, with a slash at its end, or empty. */
  prefix: string;
  region: string;
  keys: S3Keys;
  /** Whether the bucket is part of the host's name, as some stores want it. */
  virtualHost: boolean;
}

/** The digest is kept with each object: a store's own ETag is no digest of all objects. */
const DIGEST = 'x-amz-meta-sha256';
/** How often a request is tried that the store cannot take now, each time after twice the pause. */
const TRIES = 5;
const FIRST_PAUSE_MS = 200;
const IS_BUSY = new Set([429, 500, 502, 503, 504]);

/** Percent-encodes all but what RFC 3986 leaves unreserved, as the signature wants it. */
const encoded = (text: string) =>
  encodeURIComponent(text).replace(
    /[!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** A bucket of Amazon S3 or of a store that speaks its protocol. */
export function s3Remote(place: S3Place, name: string): Remote {
  const { endpoint, bucket, prefix, virtualHost } = place;
  const root = new URL(endpoint);
  if (virtualHost) root.host = `${bucket}.${root.host}`;
  const base = root.pathname.replace(/\/$/, '') + (virtualHost ? '' : `/${encoded(bucket)}`);
  const urlOf = (path: string) =>
    new URL(`${base}/${(prefix + path).split('/').map(encoded).join('/')}`, root);

  const ask = async (
    method: string,
    url: URL,
    body?: Uint8Array,
    headers: Record<string, string> = {},
  ): Promise<Response> => {
    // With its digest in the signature the store refuses another body.
    const all = { ...headers, 'x-amz-content-sha256': sha256(body ?? new Uint8Array()) };
    for (let tries = 1; ; tries++) {
      const { region, keys } = place;
      const asked = { method, url: url.href, headers: all, service: 's3', region, ...keys };
      const { headers: sent } = await new AwsV4Signer(asked).sign();
      const answer = await fetch(url, {
        method,
        headers: sent,
        redirect: 'manual',
        ...(body && { body: body as Uint8Array<ArrayBuffer> }),
      }).catch((error: Error) => error);
      const passing = answer instanceof Error || IS_BUSY.has(answer.status);
      if (!passing || tries === TRIES) {
        if (answer instanceof Error) throw unreachable(endpoint, answer);
        if (answer.ok || answer.status === 404) return answer;
        throw await s3Failure(name, url, answer);
      }
      if (!(answer instanceof Error)) await answer.arrayBuffer();
      await setTimeout(FIRST_PAUSE_MS * 2 ** (tries - 1));
    }
  };
  /** A missing file is an answer; a missing bucket is not. */
  const missing = async (url: URL, answer: Response) => {
    if (answer.status !== 404) return false;
    const text = await answer.text();
    if (text.includes('NoSuchBucket')) throw await s3Failure(name, url, answer, text);
    return true;
  };

  return {
    name,
    atOnce: 8,
    read: async (path) => {
      const url = urlOf(path);
      const answer = await ask('GET', url);
      return (await missing(url, answer)) ? undefined : new Uint8Array(await answer.arrayBuffer());
    },
    write: async (path, bytes, digest) => {
      const url = urlOf(path);
      const answer = await ask('PUT', url, bytes, {
        'content-type': CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
        'cache-control': responseHeaders(`/${path}`)['Cache-Control']!,
        [DIGEST]: digest,
      });
      if (!answer.ok) throw await s3Failure(name, url, answer);
      await answer.arrayBuffer();
    },
    remove: async (path) => {
      const url = urlOf(path);
      await missing(url, await ask('DELETE', url));
    },
    holds: async (path, digest) => (await ask('HEAD', urlOf(path))).headers.get(DIGEST) === digest,
    isEmpty: async () => {
      const url = new URL(`${base}${virtualHost ? '/' : ''}`, root);
      url.search = `list-type=2&max-keys=1&prefix=${encoded(prefix)}`;
      const answer = await ask('GET', url);
      await missing(url, answer);
      return !(await answer.text()).includes('<Key>');
    },
  };
}
