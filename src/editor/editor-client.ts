import { guardPickedFolder } from './picked-folder.ts';
import { fromCsv, toCsv, type EditedTable } from './table-format.ts';
import { TABLE_FORMAT } from './table-name.ts';

/* The editor in the browser, in Chinese whatever the browser's own language: it reads its settings when it loads. */
const PREFERENCES = 'sveltia-cms.prefs';
const kept = JSON.parse(localStorage.getItem(PREFERENCES) ?? '{}') as { locale?: string };
if (!kept.locale || kept.locale === 'auto')
  localStorage.setItem(PREFERENCES, JSON.stringify({ ...kept, locale: 'zh-CN' }));

const { folder = '', otherFolder = '', noSite = '' } = document.body.dataset;
guardPickedFolder({ folder, otherFolder, noSite });

const { default: CMS } = await import('@sveltia/cms');
CMS.registerCustomFormat(TABLE_FORMAT, 'csv', {
  fromFile: (text: string) => fromCsv(text) as unknown as Record<string, unknown>,
  toFile: (table: object) => toCsv(table as Partial<EditedTable>),
});
const config = document.querySelector('#editor-config')!.textContent!;
void CMS.init({ config: JSON.parse(config) as never });
