import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { parseDisclosureFile } from '../src/domain/disclosure-file.ts';
import type { PlanRecord } from '../src/domain/site-records.ts';
import { readOwn, remove } from './files.ts';
import { articleRecord, commitmentRecords, disclosureRecord } from './search/search-record.ts';
import { readSources } from './sources.ts';

/** Pagefind's own search pages: this site has its own. */
const UNUSED = ['ui', 'modular-ui', 'component-ui', 'highlight'].flatMap((part) =>
  ['js', 'css'].map((kind) => `pagefind-${part}.${kind}`),
);

/**
 * Writes the search index of a built site into it, below `pagefind/`.
 *
 * @param folder the built site
 * @param root the project, whose `content/generated/` is up to date
 * @throws when Pagefind refuses a record
 */
export async function indexSite(folder: string, root: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'x-none' });
  if (!index) throw new Error(errors.join('\n'));
  try {
    for (const record of recordsOf(root)) {
      const added = await index.addCustomRecord({ ...record, language: 'x-none' });
      if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
    }
    await index.writeFiles({ outputPath: join(folder, 'pagefind') });
    for (const name of UNUSED) remove(join(folder, 'pagefind', name));
  } finally {
    await close();
  }
}

function* recordsOf(root: string) {
  const { disclosures, articles } = readSources(root);
  for (const { text, file } of disclosures)
    yield disclosureRecord(parseDisclosureFile(text, file).value);
  for (const { text, file } of articles) yield articleRecord(text, file);
  const generated = <T>(path: string) =>
    JSON.parse(readOwn(join(root, 'content/generated', path)) ?? '[]') as T;
  for (const year of generated<number[]>('plans.json'))
    yield* commitmentRecords(generated<PlanRecord>(`plans/${year}.json`));
}
