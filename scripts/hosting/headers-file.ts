import {
  COMMON_HEADERS,
  FOR_EVER,
  FRAMED_ANYWHERE,
  FRAMED_NOWHERE,
  FRAMING_POLICY,
  KEPT_FOR_EVER,
  PAGE_POLICY,
} from '#domain/site/response-headers.ts';

/**
 * The file `_headers`, which Netlify, Cloudflare Pages and their kin read. Where several of its rules fit they send
 * the values of all, so each header is in rules that never meet; two policies that meet both hold. Without a rule
 * these hosts ask browsers to revalidate.
 *
 * @param base the path below which the site is served, with slashes at both ends
 */
export function headersFile(base: string): string {
  const rule = (glob: string, headers: Record<string, string>) => [
    base + glob.slice(1),
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ];
  const unframed = { 'Content-Security-Policy': `${PAGE_POLICY}, ${FRAMING_POLICY}` };
  return [
    ...rule('/*', COMMON_HEADERS),
    ...FRAMED_NOWHERE.flatMap((glob) => rule(glob, unframed)),
    ...FRAMED_ANYWHERE.flatMap((glob) => rule(glob, { 'Content-Security-Policy': PAGE_POLICY })),
    ...KEPT_FOR_EVER.flatMap(({ glob }) => rule(glob, { 'Cache-Control': FOR_EVER })),
    '',
  ].join('\n');
}
