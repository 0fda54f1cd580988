import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { getEnvironmentData, isMainThread, setEnvironmentData } from 'node:worker_threads';
import { generatedDigests, indicatorRecord, once } from './collections.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { FACTS } from '#render/page-ledger.ts';

/*
 * What lists say of each indicator. It is made of the whole record, and kept from build to build as long as the record
 * is the same: of two hundred thousand values only those that changed are read again. The program that starts the build
 * names the file in the environment, and does away with it when the code is another one; without it every fact is made
 * anew.
 */

/** Name of a fact to id of an indicator to digest of its record and the fact. */
type KeptFacts = Record<string, Record<string, [digest: string, fact: unknown]>>;

const file = process.env[FACTS];
const now: KeptFacts = {};
const before = isMainThread ? factsBefore() : (getEnvironmentData(FACTS) as KeptFacts);
// A thread knows from its first moment what this one had learned by then.
if (isMainThread) setEnvironmentData(FACTS, now);

function factsBefore(): KeptFacts {
  return file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KeptFacts) : {};
}

/** All facts that are defined. */
const facts: ((id: string) => Promise<unknown>)[] = [];

/**
 * Defines a fact.
 *
 * @param make takes the record alone (and code and configuration); the fact is plain data
 * @returns the fact of an indicator, by its id
 */
export function indicatorSummary<Fact>(
  name: string,
  make: (record: IndicatorRecord) => Fact | Promise<Fact>,
): (id: string) => Promise<Fact> {
  const own: KeptFacts[string] = (now[name] = {});
  const known = new Map<string, () => Promise<Fact>>();
  const learn = async (id: string): Promise<Fact> => {
    const digest = (await generatedDigests())[`indicators/${id}.json`]!;
    const kept = before[name]?.[id];
    if (kept?.[0] === digest) own[id] = [digest, kept[1]];
    else {
      const record = await indicatorRecord(id);
      // A record is read once for all that will be asked of it while a site is built.
      if (import.meta.env.PROD) for (const other of facts) void other(id);
      own[id] = [digest, await make(record)];
    }
    return own[id][1] as Fact;
  };
  const ask = (id: string) => {
    const answer = known.get(id) ?? once(() => learn(id));
    known.set(id, answer);
    return answer();
  };
  facts.push(ask);
  return ask;
}

// What other threads learned is learned once more by the next build.
if (file && isMainThread) {
  process.on('exit', (code) => {
    if (code === 0) writeFileSync(file, JSON.stringify(now));
  });
}
