#!/usr/bin/env bash
# s3rver 3.7.1 (npm), a local S3 server for tests, on Node 17 or newer.
# Input: two objects, then ListObjectsV2 with max-keys=1, as S3's API has it.
# Behaviour: 500 InternalError; with max-keys=2 the answer is 200. A list that is cut makes a continuation token with a
# cipher (DES) that OpenSSL 3 no longer has.
# Why it surprises: uploads, downloads and short lists all pass, so that a tool looks right; a bucket with more than 1,000
# objects, the default of max-keys, fails in the test alone, never at a real store.
# Who meets it: whoever tests an upload of a site to S3 with the usual npm server.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm i --silent --no-audit --no-fund --prefix "$folder" s3rver@3.7.1 >/dev/null
cd "$folder"
cat >try.cjs <<'JS'
const S3rver = require('s3rver');
const server = new S3rver({ port: 0, address: '127.0.0.1', silent: true, directory: './data',
  allowMismatchedSignatures: true, configureBuckets: [{ name: 'site' }] });
server.run().then(async ({ port }) => {
  const at = `http://127.0.0.1:${port}/site`;
  const headers = { authorization: 'AWS S3RVER:x', date: new Date().toUTCString() };
  for (const name of ['a', 'b']) await fetch(`${at}/${name}`, { method: 'PUT', body: name, headers });
  const list = async (most) =>
    (await fetch(`${at}?list-type=2&max-keys=${most}`, { headers })).status;
  console.log(`max-keys=2: ${await list(2)}, max-keys=1: ${await list(1)}`);
  await server.close();
});
JS
found=$(node try.cjs 2>/dev/null)
echo "node $(node --version), s3rver 3.7.1: $found"
[ "$found" = 'max-keys=2: 200, max-keys=1: 500' ]
