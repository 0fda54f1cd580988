import {
  registerVersionName,
  versionedRegister,
  versionFile,
  type DataChange,
  type RecordedVersion,
  type VersionHistory,
} from '#domain/indicators/data-version.ts';
import { isLargeRegister } from '#domain/registers/large/large.ts';
import { registerCsv } from '#domain/registers/versions/register-csv.ts';
import { diffRegister } from '#domain/registers/versions/register-diff.ts';
import type { Register, Tombstone } from '#domain/registers/register.ts';
import { removedEntries } from './removed-entries.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { recordCsv } from '#domain/views/record-csv.ts';
import { readVersionLog } from '#domain/tables/version-log.ts';
import {
  PUBLISHED_DOCUMENTS,
  readPublishedDocuments,
  type PublishedDocument,
} from '#domain/tables/addresses/published-documents.ts';
import { diffVersions } from '#domain/indicators/version-diff.ts';
import { digestOf } from '#scripts/disk/digest.ts';
import type { SourceText } from './source-text.ts';

export const VERSION_LOG = 'content/versions/log.csv';

/** The versions of all indicators' data and of registers, and what each changed. */
export interface Versions {
  histories: Record<string, VersionHistory>;
  /** Newest first. */
  changes: DataChange[];
  /** The data of each indicator and register as they are. */
  tables: ReadonlyMap<string, DataTable>;
  /** Of each register the entries that a recorded version had and that are gone. */
  removed: ReadonlyMap<string, Tombstone[]>;
}

/** The data of an indicator or register as CSV. */
export interface DataTable {
  text: string;
  digest: string;
  bytes: number;
}

/** The version of an indicator's data: the first twelve hexadecimal digits of the SHA-256 of its CSV. */
export function versionOf(csv: string): string {
  return digestOf(csv).slice(0, VERSION_DIGITS);
}

const VERSION_DIGITS = 12;

/** Whether a text is the version: early ones begin with a BOM, which reading takes away. */
const isVersion = (text: string, version: string): boolean =>
  [text, `\uFEFF${text}`].some((own) => versionOf(own) === version);

function tableOf(text: string): DataTable {
  return { text, digest: digestOf(text), bytes: Buffer.byteLength(text) };
}

/**
 * Follows the recorded versions: each must still be there, byte for byte, since others cite it.
 *
 * @param texts the files below `content/versions/`
 */
export function followVersions(
  texts: SourceText[],
  records: IndicatorRecord[],
  registers: Register[],
  problems: Problem[],
): Versions {
  const files = new Map(texts.map(({ file, text }) => [file, text]));
  const log = files.has(VERSION_LOG)
    ? readVersionLog({ file: VERSION_LOG, text: files.get(VERSION_LOG) }, problems)
    : [];
  for (const { source, ...recorded } of log) {
    const path = versionFile(recorded);
    const place = { file: VERSION_LOG, line: source.line, column: 3 };
    const found = files.get(path);
    if (found === undefined) problems.push(problem('version-missing', place, { path }));
    else if (!isVersion(found, recorded.version))
      problems.push(problem('version-damaged', place, { path, found: versionOf(found) }));
  }
  const recorded = log.map(({ date, indicator, version }) => ({ date, indicator, version }));
  const tables = new Map([
    ...records.map((record) => [record.indicator.id, tableOf(recordCsv(record))] as const),
    ...registers
      .filter(({ entries }) => !isLargeRegister(entries.length))
      .map((own) => [registerVersionName(own.id), tableOf(registerCsv(own))] as const),
  ]);
  const histories = historiesOf(tables, recorded);
  const unrecorded = Object.entries(histories).filter(([, { recordedOn }]) => !recordedOn);
  // Who has never recorded a version is not asked to.
  if (log.length > 0 && unrecorded.length > 0) {
    const place = { file: VERSION_LOG, line: 0, column: 0 };
    const indicators = unrecorded.map(([id]) => id);
    problems.push(problem('version-unrecorded', place, { indicators }));
  }
  return {
    histories,
    changes: changesOf(records, registers, recorded, files),
    tables,
    removed: removedEntries(registers, recorded, files),
  };
}

/** The documents that were recorded as published. */
export function readPublished(texts: SourceText[], problems: Problem[]): PublishedDocument[] {
  const source = texts.find(({ file }) => file === PUBLISHED_DOCUMENTS);
  return source ? readPublishedDocuments(source, problems) : [];
}

function historiesOf(
  tables: ReadonlyMap<string, DataTable>,
  recorded: RecordedVersion[],
): Record<string, VersionHistory> {
  const own = Map.groupBy(recorded, ({ indicator }) => indicator);
  return Object.fromEntries(
    [...tables].map(([id, { digest, bytes }]) => {
      const current = digest.slice(0, VERSION_DIGITS);
      const versions = (own.get(id) ?? []).toReversed();
      // The newest alone: data that were corrected back are a version again, though their file is there already.
      const [newest] = versions;
      const recordedOn = newest?.version === current ? newest.date : undefined;
      return [id, { current, bytes, ...(recordedOn && { recordedOn }), recorded: versions }];
    }),
  );
}

function changesOf(
  records: IndicatorRecord[],
  registers: Register[],
  recorded: RecordedVersion[],
  files: Map<string, string>,
): DataChange[] {
  const names = new Map([
    ...records.map(({ indicator }) => [indicator.id, indicator.name] as const),
    ...registers.map(({ id, name }) => [registerVersionName(id), name] as const),
  ]);
  const before = new Map<string, string>();
  const times = new Map<string, number>();
  const changes = recorded.map((own): DataChange => {
    const { indicator } = own;
    const path = versionFile(own);
    const text = files.get(path) ?? '';
    const time = (times.get(path) ?? 0) + 1;
    times.set(path, time);
    const was = before.get(indicator);
    before.set(indicator, text);
    const register = versionedRegister(indicator);
    const head = {
      ...own,
      name: names.get(indicator) ?? indicator,
      first: was === undefined,
      time,
    };
    if (!register) return { ...head, changes: diffVersions(was ?? '', text) };
    const fields = registers.find(({ id }) => id === register)?.fields ?? [];
    const titles = new Map(fields.map((field) => [field.name, field.title]));
    return { ...head, register, ...diffRegister(was ?? '', text, titles) };
  });
  return changes.toReversed();
}
