/** One line of a web server's access log. */
export interface AccessLine {
  address: string;
  /** Milliseconds since 1970. */
  time: number;
  method: string;
  /** As asked for: path and query, or a whole address. */
  target: string;
  status: number;
  /** Absent in the common format, which does not tell people from bots. */
  agent: string | undefined;
}

const QUOTED = String.raw`"((?:[^"\\]|\\.)*)"`;
const LINE = new RegExp(
  String.raw`^(\S+) \S+ \S+ \[(\d{2})/(\w{3})/(\d{4}):(\d{2}:\d{2}:\d{2}) ([+-]\d{2})(\d{2})\] ${QUOTED} (\d{3}) (?:\d+|-)(?: ${QUOTED} ${QUOTED})?`,
);
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * Reads a line in the common or the combined format (Apache's, which nginx writes too); fields after it are ignored.
 *
 * @returns `undefined` when it is in neither
 */
export function parseAccessLine(line: string): AccessLine | undefined {
  const match = LINE.exec(line);
  if (!match) return undefined;
  const [, address, day, name, year, clock, hours, minutes, request, status, , agent] = match;
  const month = String(MONTHS.indexOf(name!) + 1).padStart(2, '0');
  const time = Date.parse(`${year}-${month}-${day}T${clock}${hours}:${minutes}`);
  if (Number.isNaN(time)) return undefined;
  const [method = '', target = ''] = request!.split(' ');
  return { address: address!, time, method, target, status: Number(status), agent };
}
