import { once } from 'node:events';
import { IS_HELD } from './page-ledger.ts';

const WORD = Symbol.for('gongkai.let-go');

/**
 * Waits, in a program that is held, until it is let go; elsewhere not at all. The word comes once, however often this
 * module is loaded.
 */
export async function letGo(): Promise<void> {
  if (!process.env[IS_HELD]) return;
  const known = process as { [WORD]?: Promise<unknown> };
  await (known[WORD] ??= once(process, 'message'));
}
