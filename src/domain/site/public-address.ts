import type { SiteConfig } from './site-schema.ts';

/** Names and numbers that only one machine or one network knows (RFC 6761, RFC 1918, RFC 4193). */
const PRIVATE =
  /^(?:localhost|.*\.(?:localhost|local|internal|test|invalid|home\.arpa)|127(?:\.\d+){3}|0\.0\.0\.0|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|169\.254(?:\.\d+){2}|\[::1?\]|\[f[cde].*\]|[^.[]+)$/i;

/**
 * Whether readers elsewhere can follow an address of the site. Without a public one nothing that is cited names it.
 *
 * @example hasPublicAddress({ url: 'http://localhost:4321' }) // false
 * @example hasPublicAddress({ url: 'https://www.example.gov.cn' }) // true
 */
export function hasPublicAddress({ url }: Pick<SiteConfig, 'url'>): boolean {
  return URL.canParse(url) && !PRIVATE.test(new URL(url).hostname);
}
