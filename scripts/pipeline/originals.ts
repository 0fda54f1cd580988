import { join } from 'node:path';
import type { Disclosure } from '#domain/disclosures/disclosure.ts';
import { listNames, readNow } from '#scripts/disk/files.ts';

/** The publishers' own texts that a folder holds. */
export interface Originals {
  /** Id of a digest to its original's text. */
  texts: Map<string, string>;
  /** Files that belong to no digest of the site. */
  strangers: string[];
}

const TEXT = /\.(?:txt|md)$/i;
const DATED = /^(\d{4}-\d{2}-\d{2})(?:-|\.)/;

/**
 * Reads the texts of a folder. A file belongs to the digest whose id is its name, else to the one digest that was
 * published on the day with which its name begins: `2020-01-01-work-plan.txt`.
 */
export function readOriginals(
  folder: string,
  disclosures: Pick<Disclosure, 'id' | 'rendition' | 'publishedOn'>[],
): Originals {
  const digests = disclosures.filter(({ rendition }) => rendition === 'digest');
  const texts = new Map<string, string>();
  const strangers: string[] = [];
  for (const name of listNames(folder)
    .filter((own) => TEXT.test(own))
    .sort()) {
    const stem = name.replace(TEXT, '');
    const ofDay = digests.filter(({ publishedOn }) => publishedOn === DATED.exec(name)?.[1]);
    const own =
      digests.find(({ id }) => id === stem) ?? (ofDay.length === 1 ? ofDay[0] : undefined);
    const text = readNow(join(folder, name));
    if (own && text !== undefined) texts.set(own.id, text);
    else strangers.push(name);
  }
  return { texts, strangers };
}
