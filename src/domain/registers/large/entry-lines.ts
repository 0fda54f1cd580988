import type { RegisterEntry } from '#domain/registers/register.ts';

/**
 * Entries as the pipeline writes them for pages: a line of JSON each, so that a page reads its own lines and no others.
 */
export const entryLines = (entries: RegisterEntry[]): string =>
  entries.map((entry) => `${JSON.stringify(entry)}\n`).join('');

/** Reads such lines. */
export const readEntryLines = (text: string): RegisterEntry[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as RegisterEntry);

/** Below `content/generated/`: what is said of a register, and its entries. */
export const registerFile = (id: string): string => `registers/${id}.json`;
export const entriesFile = (id: string): string => `registers/${id}.jsonl`;
