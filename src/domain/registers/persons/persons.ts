import { isLatinFirm, isLatinName, maskedLatinName } from './latin-names.ts';
import {
  BEFORE_NAME,
  BEHIND,
  CALLED,
  HOME,
  HOTLINE,
  HOUSE_OF,
  IDENTITY_NUMBER,
  LANDLINE,
  MASKED,
  NAME,
  NAMED,
  NAMED_LATIN,
  NO_NAME,
  OWNER,
  NATURE,
  PERSONS_ONLY,
  PHONES,
} from './person-patterns.ts';
import { COMPOUND_SURNAMES } from './surnames.ts';
import type { RegisterField } from '#domain/registers/table-schema.ts';

/** What in a cell tells of a natural person: never published. */
export type PersonFinding = 'column' | 'owner' | 'named' | 'home' | 'phone' | 'identity';

/**
 * Whether words are shaped like the name of a person, with what stands before and behind one left out.
 *
 * @param ofPersons whether the column holds persons alone: 王大海 is no sea there
 */
export function isNameShaped(words: string, ofPersons = false): boolean {
  const noRemark = words.normalize('NFKC').replace(/\s*\(.*\)$/, '');
  const bare = noRemark.replace(BEHIND, '').replace(/\s*\(.*\)$/, '');
  // 陈主任 is one as well: then the title is all there is of a name.
  return [noRemark, bare].some((part) => {
    const name = part.replace(/\s+/g, '').replace(BEFORE_NAME, '');
    const isPlace = NO_NAME.test(name) && !(ofPersons && NATURE.test(name));
    return !MASKED.test(name) && NAME.test(name) && !isPlace;
  });
}

/** Answers that are kept of a field: a column of states or kinds says the same few words in every row. */
const MOST_KEPT = 500;

/** What of a person the cells of a field tell. A column of persons that is masked tells nothing. */
export function personReader(field: RegisterField): (cell: string) => PersonFinding | undefined {
  if (field.type !== 'string' || field.person === 'mask') return () => undefined;
  if (field.person === 'refuse') return (cell) => (cell === '' ? undefined : 'column');
  const kept = new Map<string, PersonFinding | undefined>([['', undefined]]);
  const owner = OWNER.test(field.title) || OWNER.test(field.name);
  const names = owner && !field.constraints?.enum;
  const phones = PHONES.test(field.title) && !HOTLINE.test(field.title);
  const ofPersons = PERSONS_ONLY.test(field.title);
  return (cell) => {
    if (kept.has(cell)) return kept.get(cell);
    const found = findPerson(cell, { names, phones, ofPersons });
    if (kept.size < MOST_KEPT) kept.set(cell, found);
    return found;
  };
}

/** The same of one cell. */
export const personIn = (field: RegisterField, cell: string): PersonFinding | undefined =>
  personReader(field)(cell);

/**
 * @param names whether the column names who owns or answers for something
 * @param phones whether it holds numbers of somebody to call
 * @param ofPersons whether the column holds persons alone
 */
function findPerson(
  cell: string,
  { names, phones, ofPersons }: { names: boolean; phones: boolean; ofPersons: boolean },
): PersonFinding | undefined {
  const plain = cell.normalize('NFKC');
  if (/\d/.test(plain)) {
    if (HOME.test(plain)) return 'home';
    if (IDENTITY_NUMBER.test(plain)) return 'identity';
    if (CALLED.test(plain)) return 'phone';
  }
  for (const pattern of [NAMED, HOUSE_OF]) {
    const [, first, second] = pattern.exec(plain) ?? [];
    const named = first ?? second;
    if (named && !NO_NAME.test(named) && !MASKED.test(named)) return 'named';
  }
  const latinWords = NAMED_LATIN.exec(plain)?.[1]?.split(' ') ?? [];
  // More words may follow a name.
  const isNamed = latinWords.some(
    (_, at) => at > 0 && isLatinName(latinWords.slice(0, at + 1).join(' ')),
  );
  if (isNamed && !isLatinFirm(plain)) return 'named';
  if (names) {
    const each = plain.split(/[、，,;/]/).map((part) => part.trim());
    // A comma may stand within a name in Latin letters, and before the legal form of a firm.
    const latin = plain
      .split(/[、;/]/)
      .map((part) => part.replace(BEHIND, '').replace(/\s*\(.*\)$/, ''));
    if (each.some((part) => isNameShaped(part, ofPersons)) || latin.some(isLatinNames))
      return 'owner';
  }
  return phones && LANDLINE.test(plain) ? 'phone' : undefined;
}

/** One name in Latin letters, or several with commas between them. */
const isLatinNames = (words: string): boolean => {
  const parts = words.split(',').map((part) => part.trim());
  return isLatinName(words) || (parts.length > 1 && parts.some(isLatinName) && !isFirm(parts));
};

/** Whether what stands behind a comma is the legal form of a firm. */
const isFirm = (parts: string[]) => parts.some((part) => /^(?:ltd|inc|llc|limited)\b/i.test(part));

const SURNAME = new RegExp(`^(?:${COMPOUND_SURNAMES}|.)`, 'u');

/**
 * A name with all but its surname taken away; several names one by one.
 *
 * @example maskedName('欧阳小红') // '欧阳某某'
 */
export function maskedName(name: string): string {
  if (isLatinName(name)) return maskedLatinName(name);
  return name.replace(/[^、，,；;/\s（）()]+/gu, (one) => {
    const surname = SURNAME.exec(one)?.[0] ?? '';
    return surname + '某'.repeat(Math.max(1, Math.min(2, [...one].length - [...surname].length)));
  });
}
