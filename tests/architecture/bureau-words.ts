import { readFileSync } from 'node:fs';
import { parseCsv } from '#domain/tables/csv.ts';
import { siteConfig } from '#scripts/disk/site-config.ts';

/** The sites of the repository, each of one bureau. */
const SITES = ['.', 'examples/wenzhou'];

/** Said of a part of any city. */
const ANY_PLACE = ['市区'];

/**
 * The words that are one bureau's: names of its areas, whole and as people say them, their ids, its host, and its areas'
 * code. They belong into its seeds, content and configuration.
 *
 * @param site the folder of one of the repository's sites; without it, those of all
 */
export function bureauWords(site?: string): string[] {
  return (site ? [site] : SITES).flatMap((root) => {
    const [header = [], ...rows] = parseCsv(
      readFileSync(`${root}/seeds/areas.csv`, 'utf8'),
      'seeds/areas.csv',
    ).rows;
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)] ?? '');
    const names = column('name').filter((name) => name && !ANY_PLACE.includes(name));
    const stems = names.map((name) => name.slice(0, -1)).filter((name) => name.length > 1);
    const english = column('name_en').map((name) => name.split(' ')[0]!);
    const { bureau } = siteConfig(root) as { bureau: { url: string } };
    return [...names, ...stems, ...column('id'), ...english, new URL(bureau.url).hostname]
      .filter((word) => word.length > 1)
      .concat(root === '.' ? ['3309'] : ['3303']);
  });
}
