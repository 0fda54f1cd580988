import { performance } from 'node:perf_hooks';
import { indexSite } from '#scripts/search/search-index.ts';

/* A process of its own, so that its peak memory is that of the index alone: node index-once.ts SITE PROJECT */
const [, , folder = '', root = ''] = process.argv;
const began = performance.now();
await indexSite(folder, root);
const seconds = (performance.now() - began) / 1000;
console.log(JSON.stringify({ seconds, peak: process.resourceUsage().maxRSS * 1024 }));
