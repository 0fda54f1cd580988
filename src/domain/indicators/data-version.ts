import type { RowChanges } from './version-diff.ts';

/** A version of an indicator's data that was recorded for good; a row of `content/versions/log.csv`. */
export interface RecordedVersion {
  /** The day on which it was recorded, YYYY-MM-DD. */
  date: string;
  /** Id of the indicator, or `register-<id>` of a register; those that are gone keep their versions. */
  indicator: string;
  /** The first twelve hexadecimal digits of the SHA-256 of its CSV. */
  version: string;
}

/** The published versions of one indicator. */
export interface VersionHistory {
  /** Of the data as they are. */
  current: string;
  /** The size of their CSV. */
  bytes: number;
  /** The day on which that was recorded; absent until it is. */
  recordedOn?: string;
  /** All that were recorded, newest first. */
  recorded: RecordedVersion[];
}

/** What one recorded version changed; an entry of the change log. */
export interface DataChange extends RecordedVersion {
  /** The indicator's name; its id when the indicator is gone. */
  name: string;
  /** Whether it is the indicator's first version. */
  first: boolean;
  /** How often these very data were recorded up to now: 2 for a correction back to what once was. */
  time: number;
  changes: RowChanges;
  /** Of a register: its id, and the slug of the entry of each row that is named. */
  register?: string;
  slugs?: Record<string, string>;
}

const REGISTER = 'register-';

/** What the log calls a register. */
export const registerVersionName = (id: string): string => REGISTER + id;

/** The register of which a row of the log is; `undefined` of an indicator. */
export const versionedRegister = (name: string): string | undefined =>
  name.startsWith(REGISTER) ? name.slice(REGISTER.length) : undefined;

/** The path of a recorded version's file. */
export function versionFile({ indicator, version }: Omit<RecordedVersion, 'date'>): string {
  return `content/versions/${indicator}/${version}.csv`;
}
