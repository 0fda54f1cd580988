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
import { WITHDRAWN_MARK } from './redirects-file.ts';
import { CONTENT_TYPES } from '#site/content-type.ts';

/** A variable that depends on the path: what fits none of the patterns gets the first value. */
function map(name: string, value: string, others: [RegExp, string][]): string {
  const lines = [
    `default "${value}";`,
    ...others.map(([{ source }, other]) => `"~${source}" "${other}";`),
  ];
  return `map $uri $gongkai_${name} {\n${lines.map((line) => `    ${line}\n`).join('')}}\n`;
}

/** The configuration of nginx (1.22 or newer), as one file for `conf.d`. */
export function nginxConfig(): string {
  const headers: [string, string][] = [
    ...Object.entries(COMMON_HEADERS).map(([name, value]): [string, string] => [
      name,
      `"${value}"`,
    ]),
    ['Content-Security-Policy', '$gongkai_policy'],
    ['Content-Security-Policy', '$gongkai_framing'],
    ['Cache-Control', '$gongkai_cache'],
  ];
  const types = Object.entries(CONTENT_TYPES).map(
    ([ending, type]) => `        "${type}" ${ending.slice(1)};\n`,
  );
  return `# nginx for gongkai. Written by \`npm run hosting\`; headers are defined in src/domain/site/response-headers.ts.
# Copy it to /etc/nginx/conf.d/gongkai.conf and change server_name and root.

${map('policy', PAGE_POLICY, [
  [EDITOR, ''],
  [SEARCH, SEARCH_POLICY],
])}
${map('framing', FRAMING_POLICY, [[EMBEDS, '']])}
${map(
  'cache',
  REVALIDATED,
  KEPT_FOR_EVER.map(({ pattern }) => [pattern, FOR_EVER]),
)}
server {
    listen 80;
    listen [::]:80;
    server_name _;

    # A link to the release that is shown: deploy/switch-release.sh.
    root /srv/gongkai/current;
    index index.html;

    # Sends the .gz beside a file. With the package libnginx-mod-http-brotli-static, the .br, too:
    # brotli_static on;
    gzip_static on;

    # Over https, let browsers ask for nothing else:
    # add_header Strict-Transport-Security "max-age=31536000" always;
${headers.map(([name, value]) => `    add_header ${name} ${value} always;\n`).join('')}
    absolute_redirect off;
    server_tokens off;

    types {
${types.join('')}    }
    default_type application/octet-stream;

    error_page 403 404 =404 /404.html;
    location / {
        try_files $uri $uri/ =404;
    }
    # The page of a withdrawn document says so with the status 410: a mark is beside it.
    location ~ "^(?<gongkai_folder>.*/disclosures/[^/]+/)(?:index\\.html)?$" {
        if (-f $document_root\${gongkai_folder}${WITHDRAWN_MARK}) {
            return 410;
        }
        error_page 410 @gongkai_withdrawn;
        error_page 403 404 =404 /404.html;
        try_files $uri $uri/ =404;
    }
    location @gongkai_withdrawn {
        try_files \${gongkai_folder}index.html =410;
    }
    # Written for other hosts, or taken only in place of the file beside them.
    location ~ "/_(?:headers|redirects)$|\\.(?:br|gz)$" {
        return 404;
    }
}
`;
}
