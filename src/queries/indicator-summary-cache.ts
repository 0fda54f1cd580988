import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { getEnvironmentData, isMainThread, setEnvironmentData } from 'node:worker_threads';
import { indicatorRecord } from './collections.ts';
import { generatedDigest } from './generated.ts';
import { query } from './define-query.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { SUMMARIES } from '#render/environment.ts';

/*
 * What lists say of each indicator. It is made of the whole record, and kept from build to build as long as the record
 * is the same: of two hundred thousand values only those that changed are read again. The process that starts the build
 * names the file in the environment, and removes it when the code is another one; without it every summary is made anew.
 */

/** Name of a summary to id of an indicator to digest of its record and the summary. */
type Summaries = Record<string, Record<string, [digest: string, summary: unknown]>>;

const file = process.env[SUMMARIES];
const now: Summaries = {};
const before = isMainThread ? summariesBefore() : (getEnvironmentData(SUMMARIES) as Summaries);
// A thread knows from its first moment what this one had learned by then.
if (isMainThread) setEnvironmentData(SUMMARIES, now);

function summariesBefore(): Summaries {
  return file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Summaries) : {};
}

/** All summaries that are defined. */
const all: ((id: string) => Promise<unknown>)[] = [];

/**
 * Defines a summary: a query that is answered from the record of an indicator.
 *
 * @param make takes the record alone (and code and configuration); the summary is plain data
 * @param options.alone whether it is left out when the others of a record are made: one file asks for it, and each
 *   thread would make it
 * @returns the summary of an indicator, by its id
 */
export function indicatorSummary<Summary>(
  name: string,
  make: (record: IndicatorRecord) => Summary | Promise<Summary>,
  { alone = false }: { alone?: boolean } = {},
): (id: string) => Promise<Summary> {
  const own: Summaries[string] = (now[name] = {});
  const summary = query(`summary-${name}`, async (id): Promise<Summary> => {
    const digest = await generatedDigest(`indicators/${id}.json`);
    const kept = before[name]?.[id];
    if (kept?.[0] === digest) own[id] = [digest, kept[1]];
    else {
      const record = await indicatorRecord(id);
      // A record is read once for all that will be asked of it while a site is built.
      if (import.meta.env.PROD) for (const other of all) void other(id);
      own[id] = [digest, await make(record)];
    }
    return own[id][1] as Summary;
  });
  if (!alone) all.push(summary);
  return summary;
}

// What other threads learned is learned once more by the next build.
if (file && isMainThread) {
  process.on('exit', (code) => {
    if (code === 0) writeFileSync(file, JSON.stringify(now));
  });
}
