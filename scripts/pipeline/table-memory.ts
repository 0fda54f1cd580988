import { join } from 'node:path';
import type { IndicatorHead, IndicatorRecord } from '#domain/views/indicator-record.ts';
import { indicatorsCountedOn, type LoneTable } from '#domain/proof/lone-tables.ts';
import type { Parsed } from '#domain/problems/problem.ts';
import type { Language } from '#domain/values/language.ts';
import type { Seeds } from '#domain/indicators/seeds.ts';
import { bare } from '#domain/indicators/row-source.ts';
import { readSeeds } from '#domain/tables/read-seeds.ts';
import { codeDigest } from './code-digest.ts';
import { digestOf } from '#scripts/disk/digest.ts';
import { exists, fingerprint, readOwn, writeIfChanged } from '#scripts/disk/files.ts';
import { generatedOf } from '#scripts/disk/project.ts';
import type { Sources, SourceText } from './sources.ts';
import { standingData, standingRecord } from './standing-record.ts';
import type { DataTable } from './versions.ts';

/** A table that stands alone, with what the last build made of it: those files stand, too. */
export interface StandingTable extends LoneTable {
  /** Of all that it was read with, but the code. */
  key: string;
  /** Tells whether the table changed without reading it. */
  print: string;
  digest: string;
  /** Path below `content/generated/` to digest and print. */
  made: Record<string, { digest: string; print: string }>;
}

/** The tables of a site: those that were read, and those that need not be, by the id of their indicator. */
export interface SiteTables {
  seeds: Parsed<Seeds>;
  standing: ReadonlyMap<string, StandingTable>;
  /** What was made of one that was not read. */
  recordOf: (head: IndicatorHead) => IndicatorRecord | undefined;
  dataOf: (id: string) => DataTable | undefined;
}

/** The tables of a site of which nothing is remembered. */
export function readAllTables(tables: SourceText[]): SiteTables {
  const none = { standing: new Map(), recordOf: () => undefined, dataOf: () => undefined };
  return { seeds: readSeeds(tables), ...none };
}

const INDICATORS = 'seeds/indicators.csv';

/** What is made of an indicator. */
const KINDS = ['json', 'mdx', 'csv'];

export const isObservations = (file: string) => /^seeds\/observations\/[^/]+\.csv$/.test(file);

/**
 * Remembers the tables that stand alone, so that of hundreds only those are read that changed. Nothing depends on it
 * but time: it holds as long as the code, the indicator, the other tables that are not of values, and the generated files
 * are the same.
 */
export class TableMemory {
  readonly #root: string;
  readonly #file: string;
  readonly #code: string;
  readonly #known: StandingTable[];
  readonly #prints: Map<string, string>;
  #read = new Map<string, SourceText>();
  /** Id of an indicator to the key of all that its table is read with. */
  #keys = new Map<string, string>();
  #standing: StandingTable[] = [];

  constructor(root: string) {
    this.#root = root;
    this.#file = join(root, '.cache', 'tables.json');
    this.#code = codeDigest(root);
    const { code, tables = [] } = JSON.parse(readOwn(this.#file) ?? '{}') as {
      code?: string;
      tables?: StandingTable[];
    };
    this.#known = code === this.#code ? tables : [];
    this.#prints = new Map(
      this.#known.map(({ file, print, digest }) => [`${file} ${print}`, digest]),
    );
  }

  /** The digest of a table's text, when the file is as it was. */
  digestOf(file: string, print: string): string | undefined {
    return this.#prints.get(`${file} ${print}`);
  }

  /** Reads the tables that do not stand; one that stands, too, when another counts on its indicator. */
  read({ tables, language }: Pick<Sources, 'tables' | 'language'>): SiteTables {
    this.#read = new Map(tables.map((source) => [source.file, source]));
    this.#keys = this.#keysOf(
      tables.filter(({ file }) => !isObservations(file)),
      language,
    );
    const standing = new Map(this.#stand().map((table) => [table.file, table]));
    const readOthers = () => readSeeds(tables.filter(({ file }) => !standing.has(file)));
    let seeds = readOthers();
    const counted = indicatorsCountedOn(seeds.value);
    for (const { indicator } of seeds.value.observations) counted.add(indicator);
    const called = [...standing.values()].filter(({ indicator }) => counted.has(indicator));
    for (const { file } of called) standing.delete(file);
    if (called.length > 0) seeds = readOthers();
    this.#standing = [...standing.values()];
    const byIndicator = new Map(this.#standing.map((table) => [table.indicator, table]));
    return {
      seeds,
      standing: byIndicator,
      recordOf: (head) =>
        byIndicator.has(head.indicator.id) ? standingRecord(this.#root, head) : undefined,
      dataOf: (id) => {
        const made = byIndicator.get(id)?.made[`indicators/${id}.csv`];
        return made && standingData(this.#root, id, made.digest);
      },
    };
  }

  /** Of other indicators a table is told their dimensions, and whether all of them name data sources. */
  #keysOf(around: SourceText[], language: Language): Map<string, string> {
    const { indicators } = readSeeds(around).value;
    const texts = around.filter(({ file }) => file !== INDICATORS);
    const shared = digestOf(
      JSON.stringify([
        language,
        texts.map(({ file, text }) => [file, text]),
        [...new Set(indicators.flatMap(({ dimensions }) => dimensions))],
        indicators.every(({ dataSources }) => dataSources),
      ]),
    );
    return new Map(
      indicators.map((indicator) => [
        indicator.id,
        digestOf(JSON.stringify([shared, bare(indicator)])),
      ]),
    );
  }

  /** The tables of the last build that are as they were, and all that was made of them, too. */
  #stand(): StandingTable[] {
    const generated = generatedOf(this.#root);
    return this.#known.flatMap((table) => {
      const source = this.#read.get(table.file);
      const same =
        table.key === this.#keys.get(table.indicator) &&
        source?.digest === table.digest &&
        Object.entries(table.made).every(([path, { print }]) =>
          isSame(join(generated, path), print),
        );
      return same ? [{ ...table, print: source.print ?? table.print }] : [];
    });
  }

  /** Writes down what `content/generated/` holds of the tables that stand alone, for the next run. */
  save(lone: LoneTable[]): void {
    const generated = generatedOf(this.#root);
    const { files: digests } = JSON.parse(readOwn(join(generated, 'manifest.json'))!) as {
      files: Record<string, string>;
    };
    const fresh = lone.flatMap((table): StandingTable[] => {
      const { print, digest } = this.#read.get(table.file) ?? {};
      if (print === undefined || digest === undefined) return [];
      const made = KINDS.map((kind) => `indicators/${table.indicator}.${kind}`).map((path) => [
        path,
        { digest: digests[path]!, print: fingerprint(join(generated, path)) },
      ]);
      const key = this.#keys.get(table.indicator)!;
      return [
        { ...table, key, print, digest, made: Object.fromEntries(made) as StandingTable['made'] },
      ];
    });
    const tables = [...this.#standing, ...fresh];
    writeIfChanged(this.#file, JSON.stringify({ code: this.#code, tables }));
  }
}

const isSame = (path: string, print: string) => exists(path) && fingerprint(path) === print;
