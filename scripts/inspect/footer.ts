import type { Finding } from '#domain/site/finding.ts';
import { IDENTITY, type SiteConfig } from '#domain/site/site-schema.ts';
import type { BuiltPage } from './built-page.ts';

/** What the settings call each item of the foot. */
const NAMES: Record<(typeof IDENTITY)[number], string> = {
  sponsor: '主办单位',
  contact: '联系方式',
  siteIdCode: '网站标识码',
  icp: 'ICP备案号',
  publicSecurity: '公安备案号',
  partyMark: '党政机关标识',
  errorReport: '我为政府网站找错',
};

/** What the foot of a page must show and does not. Pages within other sites have none, those for foreigners a short one. */
export function checkFooter({ document, path }: BuiltPage, site: SiteConfig): Finding[] {
  const footer = document.querySelector('body > footer');
  const foreign = document.documentElement.getAttribute('lang') !== site.language;
  if (!footer || foreign) return [];
  const html = footer.innerHTML;
  const shown = (value: (typeof site)[(typeof IDENTITY)[number]]) =>
    value !== undefined && html.includes(escaped(typeof value === 'string' ? value : value.url));
  const missing = site.official
    ? IDENTITY.filter((item) => !shown(site[item])).map((item) => NAMES[item])
    : [];
  if (
    ![...footer.querySelectorAll('a')].some((link) =>
      link.getAttribute('href')?.endsWith('/sitemap/'),
    )
  )
    missing.push('网站地图');
  return missing.length > 0
    ? [{ rule: 'footer-missing', place: path, what: `没有${missing.join('、')}。` }]
    : [];
}

/** What a demonstration does not have, once for the whole site. */
export function checkIdentity(site: SiteConfig): Finding[] {
  if (site.official) return [];
  const missing = IDENTITY.filter((item) => site[item] === undefined).map((item) => NAMES[item]);
  return [{ rule: 'demonstration', place: '/', what: `没有${missing.join('、')}。` }];
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
