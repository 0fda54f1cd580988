import type { APIRoute } from 'astro';
import { escapeXml } from '#formats/feed.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';

/** Lets a browser offer this site's search (OpenSearch 1.1). */
export const GET: APIRoute = () =>
  new Response(
    `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escapeXml(site.name.slice(0, 16))}</ShortName>
  <Description>${escapeXml(site.description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Url type="text/html" template="${escapeXml(address(paths.search(), site))}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
