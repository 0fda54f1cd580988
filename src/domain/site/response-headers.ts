import { COLUMN_LANGUAGES, LANGUAGES } from '#domain/values/language.ts';
import { DEEP_SECTIONS } from './sections.ts';

/**
 * What a server sends beside the files of the site: the one definition from which the pages' own policy, the local
 * server, `_headers` and the configurations under `deploy/` are made.
 *
 * Paths are those of files below the site's base, with a slash in front. Patterns fit the end of a path, so that they
 * hold under any base.
 */

/** Only what a page brings from its own site, in files: nothing inline, nothing from elsewhere. */
const POLICY = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'frame-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'self'",
  // No script may make markup of a text.
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** Content-Security-Policy (CSP Level 3) of every page but the one of search; also a page's own, in a `meta` element. */
export const PAGE_POLICY = policyOf(POLICY);

/** The page of search compiles WebAssembly, the program of its word index; no other page may. */
export const SEARCH_POLICY = policyOf({
  ...POLICY,
  'script-src': `${POLICY['script-src']} 'wasm-unsafe-eval'`,
});

function policyOf(directives: Record<string, string>): string {
  return Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join('; ');
}

/** A second policy, of all pages but those that other sites may frame. */
export const FRAMING_POLICY = "frame-ancestors 'self'";

/** Headers of every answer. */
export const COMMON_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'browsing-topics=(), camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** The editor's page has its own policy; with this one as well, both would apply. */
export const EDITOR = /\/edit\/(?:index\.html)?$/;

/** The page of search. */
export const SEARCH = /\/search\/(?:index\.html)?$/;

/** Pages that other sites frame. */
export const EMBEDS = /\/indicators\/[^/]+\/embed\/(?:index\.html)?$/;

const OTHER_LANGUAGES = COLUMN_LANGUAGES.map((tag) => `/${LANGUAGES[tag].path}`);
const inEveryLanguage = (globs: string[]) =>
  ['', ...OTHER_LANGUAGES].flatMap((at) => globs.map((glob) => at + glob));

/** Sections in which all pages have the policy of pages: search has its own. */
const DEEP = DEEP_SECTIONS.filter((section) => section !== 'search');

/**
 * Where pages lie that are not framed, as `_headers` writes it. Pages right below the root are named one by one: a
 * pattern would fit the page of search, too.
 *
 * @param pages their names, without that of search
 */
export const framedNowhere = (pages: string[]): string[] => [
  ...inEveryLanguage([
    '/',
    '/404.html',
    ...DEEP.map((section) => `/${section}/*`),
    '/indicators/:id/',
    '/indicators/:id/only/*',
  ]),
  ...OTHER_LANGUAGES.map((at) => `${at}/:page/`),
  ...pages.filter((page) => !DEEP.some((section) => section === page)).map((page) => `/${page}/`),
];
export const FRAMED_ANYWHERE = inEveryLanguage(['/indicators/:id/embed/']);

/** Files whose address changes with their content: a browser never asks for them again. */
export const KEPT_FOR_EVER: { pattern: RegExp; glob: string }[] = [
  { pattern: /\/assets\/[^/]+\.(?:js|css|svg|png|webp|woff2?)$/, glob: '/assets/*' },
  { pattern: /\/search\/[0-9a-f]{12}\/.+$/, glob: '/search/:segment/*' },
  { pattern: /\/indicators\/[^/]+\/v\/[0-9a-f]{12}\.csv$/, glob: '/indicators/:id/v/*' },
];

/** A year, in seconds, the longest that RFC 9111 caches heed. */
export const FOR_EVER = 'public, max-age=31536000, immutable';
/** Kept, and asked for again each time: an answer of a few bytes while nothing changed. */
export const REVALIDATED = 'no-cache';

/** The headers of the file at a path of the site. */
export function responseHeaders(path: string): Record<string, string> {
  const policies = [
    ...(EDITOR.test(path) ? [] : [SEARCH.test(path) ? SEARCH_POLICY : PAGE_POLICY]),
    ...(EMBEDS.test(path) ? [] : [FRAMING_POLICY]),
  ];
  const kept = KEPT_FOR_EVER.some(({ pattern }) => pattern.test(path));
  return {
    ...COMMON_HEADERS,
    'Content-Security-Policy': policies.join(', '),
    'Cache-Control': kept ? FOR_EVER : REVALIDATED,
  };
}
