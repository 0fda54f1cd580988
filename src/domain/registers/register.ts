import type { ResolvedCitation } from '#domain/indicators/citation.ts';
import type { CommitmentStanding } from '#domain/indicators/commitment.ts';
import type { DataSource } from '#domain/indicators/data-source.ts';
import type { Sourced } from '#domain/indicators/row-source.ts';
import type { Translated } from '#domain/values/language.ts';
import type { RegisterField } from './table-schema.ts';

/** What the fields of a register are to a reader: names of fields of its Table Schema. */
export interface RegisterRoles {
  /** Names an entry; rows of one key are its history. */
  key: string;
  title: string;
  date?: string | undefined;
  category?: string | undefined;
  state?: string | undefined;
  area?: string | undefined;
  /** The last day on which a row is published (公示期限). */
  ends?: string | undefined;
  /** Where on the ground an entry is. */
  position?: string | undefined;
  /** By what long series name an entry: the register is one of stations. */
  station?: string | undefined;
}

/** A row of `seeds/registers.csv`: a list of like things (名录). */
export interface RegisterHead extends Translated<'name'> {
  id: string;
  name: string;
  /** What one row is: 一条环评公示. */
  entry: string;
  roles: RegisterRoles;
  licence?: string | undefined;
  /** YYYY-MM-DD. */
  nextUpdate?: string | undefined;
  note?: string | undefined;
}

/** Where what a row says was taken from: words of a document, or a data source of `seeds/sources.csv`. */
export type EntrySource =
  { kind: 'document'; citation: Omit<ResolvedCitation, 'anchor'> } | { kind: 'source'; id: string };

/** A row of a register. */
export interface EntryRow {
  /** In the order of the fields; empty where the table says nothing. */
  cells: string[];
  source: EntrySource;
  /** Ids of promises of plans that are about the same. */
  commitments?: string[];
}

/** An entry (条目): all rows of one key. */
export interface RegisterEntry {
  key: string;
  /** The part of its address that the key becomes. */
  slug: string;
  /** Newest first; those without a date last. */
  rows: EntryRow[];
}

/** An entry that is no longer published: its address stays, its words are gone. */
export interface Tombstone {
  slug: string;
  /** The last day on which it was published, YYYY-MM-DD: its time is over. */
  endedOn?: string;
  /** The day of the first recorded version without it: it was taken out; empty until that is recorded. */
  removedOn?: string;
}

/** A promise of a plan that an entry is about. */
export interface EntryPromise {
  id: string;
  /** The year of the plan, whose page shows it. */
  year: number;
  text: string;
  status: CommitmentStanding;
}

/** What is said of a register but its entries: the content of `content/generated/registers/<id>.json`. */
export interface RegisterShape extends RegisterHead {
  fields: RegisterField[];
  tombstones: Tombstone[];
  /** What plans promise of its entries; absent where no row names a promise. */
  promises?: EntryPromise[];
  /** The data sources of its rows. */
  sources: DataSource[];
}

/** A register as the site shows it. */
export interface Register extends RegisterShape {
  /** Newest first; those without a date last. */
  entries: RegisterEntry[];
}

/** A row as its table was read, before its source was followed. */
export interface ReadRow {
  cells: string[];
  document?: string | undefined;
  section?: string | undefined;
  quote?: string | undefined;
  locator?: string | undefined;
  dataSource?: string | undefined;
  commitments?: string[];
}

export type SourcedRow = Sourced<ReadRow>;

/** A register with the rows of its table. */
export interface RegisterTable {
  head: Sourced<RegisterHead>;
  fields: RegisterField[];
  primaryKey: string[];
  rows: SourcedRow[];
}
