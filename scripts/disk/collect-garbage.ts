import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Clears what is no longer used out of memory now. Node waits until it needs the room itself; but the program that
 * renders the pages runs beside this one, and both have to fit.
 */
export function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as (how: { type: string; flavor: string }) => void;
  // As when memory runs out: what an ordinary collection frees stays with the program for a while.
  collect({ type: 'major', flavor: 'last-resort' });
}
