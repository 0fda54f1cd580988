import {
  COMMON_HEADERS,
  FOR_EVER,
  FRAMED_ANYWHERE,
  framedNowhere,
  FRAMING_POLICY,
  KEPT_FOR_EVER,
  PAGE_POLICY,
  SEARCH_POLICY,
} from '#domain/site/response-headers.ts';

/**
 * The file `_headers`, which Netlify, Cloudflare Pages and their kin read. Where several of its rules fit they send
 * the values of all, so each header is in rules that never meet; two policies that meet both hold. Without a rule
 * these hosts ask browsers to revalidate.
 *
 * @param base the path below which the site is served, with slashes at both ends
 * @param pages names of the pages right below it
 */
export function headersFile(base: string, pages: string[]): string {
  const rule = (glob: string, headers: Record<string, string>) => [
    base + glob.slice(1),
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  const unframed = (policy: string) => ({
    'Content-Security-Policy': `${policy}, ${FRAMING_POLICY}`,
  });
  // The editor's page has its policy in itself: with the pages' own, both would apply.
  const own = pages.filter((page) => page !== 'search' && page !== 'edit');
  return [
    ...rule('/*', COMMON_HEADERS),
    ...framedNowhere(own).flatMap((glob) => rule(glob, unframed(PAGE_POLICY))),
    ...rule('/search/', unframed(SEARCH_POLICY)),
    ...FRAMED_ANYWHERE.flatMap((glob) => rule(glob, { 'Content-Security-Policy': PAGE_POLICY })),
    ...KEPT_FOR_EVER.flatMap(({ glob }) => rule(glob, { 'Cache-Control': FOR_EVER })),
    '',
  ].join('\n');
}
