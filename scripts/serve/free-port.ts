import { Failure } from '#scripts/terminal/command.ts';
import { listen } from './static-server.ts';

/** Where the site is served unless someone says otherwise. */
const USUAL = 4321;
const HIGHEST = 65_535;

/**
 * The port that a person named at the command.
 *
 * @throws {Failure} when it is none
 */
export function portOf(given: string | undefined): number {
  if (given === undefined) return USUAL;
  const port = Number(given);
  if (/^\d+$/.test(given) && port >= 1 && port <= HIGHEST) return port;
  throw new Failure(`--port 要写 1 到 ${HIGHEST} 的整数，不能写 ${given}。`);
}

/** The first port from a number on that nothing listens at, on either address of localhost. */
export async function freePort(first: number): Promise<number> {
  const { port, close } = await listen(() => {}, first);
  close();
  return port;
}
