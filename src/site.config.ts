import type { SiteSettings } from './domain/site/site-schema.ts';

/**
 * What makes this site one bureau's: another bureau replaces this file, `seeds/` and `content/`, or keeps its own in a
 * folder outside the project (`--site`). A site that lets staff edit in public names its forge as `editor` here.
 * `official: true` requires sponsor, contact, siteIdCode, icp, publicSecurity, partyMark and errorReport; the build
 * stops without them. `src/domain/site/site-schema.ts` says what each setting is.
 */
const config: SiteSettings = {
  language: 'zh-CN',
  name: '舟山生态环境公开',
  nameEn: 'Zhoushan Environment Disclosures',
  description:
    '舟山市生态环境局公开文件的数据与计划：每个数据都能查到出处，每项计划都追踪到后续公开。',
  url: 'http://localhost:4321',
  base: '/',
  official: false,
  dataTheme: 'ENVI',
  bureau: {
    name: '舟山市生态环境局',
    shortName: '市生态环境局',
    url: 'http://xxgk.zhoushan.gov.cn/',
  },
  map: {
    outline: 'seeds/outline.geojson',
    source: 'Natural Earth（world-atlas 2.0.2，公有领域）',
    sourceUrl: 'https://www.naturalearthdata.com/',
    date: '2026-11-30',
  },
  homeIndicators: [
    'pm25',
    'good-air-rate',
    'water-source-compliance',
    'good-sea-share',
    'quality-rivers',
    'violation-cases',
  ],
};

export default config;
