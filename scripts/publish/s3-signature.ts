import { createHash, createHmac } from 'node:crypto';

export interface S3Keys {
  accessKey: string;
  secretKey: string;
  sessionToken?: string;
}

/** A request before it is signed; its headers with names in lower case. */
export interface S3Request {
  method: string;
  url: URL;
  headers: Record<string, string>;
}

const sha256 = (text: string | Uint8Array) => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Uint8Array, text: string) =>
  createHmac('sha256', key).update(text).digest();

/**
 * Adds the headers of Signature Version 4 (Amazon S3 API reference, "Authenticating requests: using the authorization
 * header"), which all S3-compatible stores check.
 *
 * @param payload SHA-256 of the body, in hexadecimal: the store refuses another body
 */
export function signed(
  { method, url, headers }: S3Request,
  { accessKey, secretKey, sessionToken }: S3Keys,
  { region, payload, at }: { region: string; payload: string; at: Date },
): Record<string, string> {
  const time = at.toISOString().replace(/[-:]|\.\d+/g, '');
  const scope = `${time.slice(0, 8)}/${region}/s3/aws4_request`;
  const sent: Record<string, string> = {
    ...headers,
    'x-amz-content-sha256': payload,
    'x-amz-date': time,
    ...(sessionToken && { 'x-amz-security-token': sessionToken }),
  };
  // Whoever sends the request adds this one.
  const all: Record<string, string> = { ...sent, host: url.host };
  const names = Object.keys(all).toSorted();
  const canonical = [
    method,
    url.pathname,
    // The parameters that are used here need no other order, and are encoded already.
    url.search.slice(1),
    ...names.map((name) => `${name}:${all[name]!.trim()}`),
    '',
    names.join(';'),
    payload,
  ].join('\n');
  const text = ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n');
  const key = scope
    .split('/')
    .reduce<string | Uint8Array>((before, part) => hmac(before, part), `AWS4${secretKey}`);
  const signature = createHmac('sha256', key).update(text).digest('hex');
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKey}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  };
}
