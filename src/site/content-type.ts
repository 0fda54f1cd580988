import { FORMATS } from '#formats/registry.ts';

/** Content types of the site's files by their ending. */
export const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.pdf': 'application/pdf',
  '.ofd': 'application/ofd',
  '.zip': 'application/zip',
  '.parquet': 'application/vnd.apache.parquet',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ...Object.fromEntries(
    Object.entries(FORMATS).map(([format, { type }]) => [`.${format.split('.').at(-1)}`, type]),
  ),
};
