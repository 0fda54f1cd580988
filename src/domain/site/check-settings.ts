import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { IDENTITY, type SiteConfig } from './site-schema.ts';
import type { SettingFault } from './site-settings.ts';

/** The faults of settings as problems, at the lines where they are written. */
export function settingProblemsOf(faults: SettingFault[], text: string, file: string): Problem[] {
  return faults.map(({ field, title, example: written, found, expected }) => {
    const place = placeOf(text, file, field);
    const example = written && exampleIn(file, written);
    if (found !== undefined)
      return problem('bad-setting', place, { field, title, found, expected, example });
    const official = IDENTITY.some((name) => name === field);
    const code = official ? 'official-setting-missing' : 'setting-missing';
    return problem(code, official ? placeOf(text, file, 'official') : place, {
      field,
      title,
      example,
    });
  });
}

/** An example as it is in a file: in JSON names and words are in double quotes, and nothing ends in a comma. */
function exampleIn(file: string, written: string): string {
  if (!file.endsWith('.json')) return `${written},`;
  return written.replace(/([\w-]+): /g, '"$1": ').replaceAll("'", '"');
}

/** The home page shows indicators that there are. */
export function checkHomeIndicators(
  { homeIndicators }: SiteConfig,
  { text, file }: { text: string; file: string },
  known: ReadonlySet<string>,
): Problem[] {
  return homeIndicators
    .filter((id) => !known.has(id))
    .map((id) => problem('unknown-indicator', placeOf(text, file, id), { id, known }));
}

/**
 * The line of a setting, its name looked for below that of the setting it is part of; or of a word in quotation marks.
 * Line 0, the whole file, when it is nowhere.
 */
function placeOf(text: string, file: string, field: string) {
  const lines = text.split('\n');
  let line = -1;
  for (const name of field.split('.').map((part) => part.replace(/[^\w-]/g, ''))) {
    const written = new RegExp(`^\\s*${name}:|['"]${name}['"]`);
    const found = lines.findIndex((own, at) => at > line && written.test(own));
    if (found >= 0) line = found;
  }
  return { file, line: line + 1, column: 0 };
}
