import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { unpackRecord, type PackedRecord } from '#domain/views/packed-record.ts';

const asked = new Map<string, Promise<IndicatorRecord>>();

/**
 * The record of an indicator from where its page says that it is: once for all parts of the page.
 *
 * @throws when it does not come
 */
export function fetchRecord(address: string): Promise<IndicatorRecord> {
  const record = asked.get(address) ?? read(address);
  asked.set(address, record);
  // Who tries once more asks once more.
  record.catch(() => asked.delete(address));
  return record;
}

async function read(address: string): Promise<IndicatorRecord> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${answer.url}`);
  return unpackRecord((await answer.json()) as IndicatorRecord | PackedRecord);
}
