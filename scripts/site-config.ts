import { createRequire } from 'node:module';
import { join } from 'node:path';
import { STAFF_LANGUAGE, type Language } from '../src/domain/language.ts';
import { exists } from './files.ts';

/** The language of a site; a folder without a configuration is read as Chinese. */
export function siteLanguage(root: string): Language {
  const file = join(root, 'src', 'site.config.ts');
  if (!exists(file)) return STAFF_LANGUAGE;
  const { site } = createRequire(import.meta.url)(file) as { site: { language: Language } };
  return site.language;
}
