import { once } from 'node:events';
import { IS_PRELOADED } from './environment.ts';

const START = Symbol.for('gongkai.start');

/**
 * In a preloaded child process (`PreloadedProcess`): waits for the message that starts its work. Anywhere else: returns
 * at once. Astro may load this module twice; both wait for the one message.
 */
export async function waitForStart(): Promise<void> {
  if (!process.env[IS_PRELOADED]) return;
  const known = process as { [START]?: Promise<unknown> };
  await (known[START] ??= once(process, 'message'));
}
