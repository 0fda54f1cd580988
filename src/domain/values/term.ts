import { VALUE_WORDS } from '#i18n/values.ts';
import type { Language } from './language.ts';

/**
 * A word of a standard or of a table in another language: grades, classes, levels, totals; itself where none is known.
 *
 * @example termName('二级', 'en') // 'Grade 2'
 */
export function termName(word: string, language: Language): string {
  return VALUE_WORDS[language].term(word);
}
