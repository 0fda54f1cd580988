import { siteSchema, type SiteConfig } from './site-schema.ts';

/**
 * What makes this site one bureau's: another bureau replaces this file, `seeds/` and `content/`.
 * `official: true` requires siteIdCode, icp, publicSecurity and sponsor; the build stops without them.
 */
const config: SiteConfig = {
  language: 'zh-CN',
  name: '舟山生态环境公开',
  nameEn: 'Zhoushan Environment Disclosures',
  description:
    '舟山市生态环境局公开文件的数据与计划：每个数据都能查到原句，每项计划都追踪到后续公开。',
  url: process.env.GONGKAI_URL ?? 'http://localhost:4321',
  base: process.env.GONGKAI_BASE ?? '/',
  official: false,
  // `npm run edit` sets this; a site that lets staff edit in public names its forge here.
  editor: process.env.GONGKAI_EDITOR === '1',
  bureau: {
    name: '舟山市生态环境局',
    shortName: '市生态环境局',
    url: 'http://xxgk.zhoushan.gov.cn/',
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

export const site = siteSchema.parse(config);
