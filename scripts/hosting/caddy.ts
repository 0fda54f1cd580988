import { WITHDRAWN_MARK } from './redirects-file.ts';
import {
  COMMON_HEADERS,
  EDITOR,
  EMBEDS,
  FOR_EVER,
  FRAMING_POLICY,
  KEPT_FOR_EVER,
  PAGE_POLICY,
  REVALIDATED,
  SEARCH,
  SEARCH_POLICY,
} from '#domain/site/response-headers.ts';

/** The configuration of Caddy (2.6 or newer). */
export function caddyfile(): string {
  const kept = KEPT_FOR_EVER.map(({ pattern }) => `(?:${pattern.source})`).join('|');
  const common = Object.entries(COMMON_HEADERS).map(
    ([name, value]) => `\theader ${name} "${value}"\n`,
  );
  return `# Caddy for gongkai. Written by \`npm run hosting\`; headers are defined in src/domain/site/response-headers.ts.
# With the site's name in place of :80, Caddy gets a certificate by itself.

:80 {
\troot * /srv/gongkai/current

${common.join('')}
\t@pages not path_regexp (?:${EDITOR.source})|(?:${SEARCH.source})
\theader @pages Content-Security-Policy "${PAGE_POLICY}"
\t@search path_regexp ${SEARCH.source}
\theader @search Content-Security-Policy "${SEARCH_POLICY}"
\t@unframed not path_regexp ${EMBEDS.source}
\theader @unframed +Content-Security-Policy "${FRAMING_POLICY}"

\t@revalidated not path_regexp ${kept}
\theader @revalidated Cache-Control "${REVALIDATED}"
\t@kept path_regexp ${kept}
\theader @kept Cache-Control "${FOR_EVER}"

\t@others path_regexp /_(?:headers|redirects)$|\\.(?:br|gz)$
\terror @others 404
\t@writing not method GET HEAD
\trespond @writing 405

\t# The page of a withdrawn document says so with the status 410: a mark is beside it.
\t@withdrawn {
\t\tpath_regexp /disclosures/[^/]+/(?:index\\.html)?$
\t\tfile {dir}${WITHDRAWN_MARK}
\t}
\thandle @withdrawn {
\t\tfile_server {
\t\t\tprecompressed br gzip
\t\t\tstatus 410
\t\t}
\t}

\tfile_server {
\t\tprecompressed br gzip
\t}
\thandle_errors {
\t\theader Cache-Control "${REVALIDATED}"
\t\trewrite * /404.html
\t\tfile_server
\t}
}
`;
}
