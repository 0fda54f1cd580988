import type { IndicatorRecord } from '#domain/views/indicator-record.ts';

/** A file format in which an indicator can be taken away. */
interface FileFormat {
  /** Content-Type of its files. */
  type: string;
  /** Where pages offer it: among data or pictures, or with the citation; nowhere when left out. */
  offered?: 'data' | 'picture' | 'citation';
  /** Which indicators have such a file: those with something to draw, or with many values; all when left out. */
  only?: 'pictured' | 'large';
  /** Whether a part of an indicator, too, has a file of it. */
  parts?: boolean;
  /** Whether it is always of the whole indicator, whatever a reader has chosen. */
  whole?: boolean;
  /**
   * Loads what makes its text of a record, at build and in the browser alike. Left out where both go their own ways:
   * `formats/indicator-file.ts` and `client/make-file.ts`.
   */
  make?: () => Promise<(record: IndicatorRecord) => string>;
}

/**
 * Every file format of an indicator, by what is behind its id in an address: `/indicators/<id>.csv`. Endpoints,
 * lists of downloads, catalogues, the browser and the servers' content types are made of this table.
 */
export const FORMATS = {
  csv: {
    type: 'text/csv; charset=utf-8',
    offered: 'data',
    parts: true,
    make: async () => (await import('#domain/views/record-csv.ts')).recordCsv,
  },
  // With a BOM, by which Excel knows UTF-8, and a column for each dimension.
  'excel.csv': { type: 'text/csv; charset=utf-8' },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    offered: 'data',
  },
  json: {
    type: 'application/json; charset=utf-8',
    offered: 'data',
    parts: true,
    make: async () => (record: IndicatorRecord) => JSON.stringify(record),
  },
  // SDMX-CSV 2.0, with the code lists of `/data/sdmx-structure.json`. Static servers know it as CSV.
  'sdmx.csv': { type: 'text/csv; charset=utf-8', offered: 'data', whole: true },
  svg: {
    type: 'image/svg+xml; charset=utf-8',
    offered: 'picture',
    only: 'pictured',
    parts: true,
  },
  png: { type: 'image/png', offered: 'picture', only: 'pictured' },
  bib: { type: 'text/plain; charset=utf-8', offered: 'citation' },
  ris: { type: 'application/x-research-info-systems; charset=utf-8', offered: 'citation' },
  'csl.json': {
    type: 'application/vnd.citationstyles.csl+json; charset=utf-8',
    offered: 'citation',
  },
  // What the page of a large indicator fetches when a reader chooses.
  'packed.json': { type: 'application/json; charset=utf-8', only: 'large' },
  'csv-metadata.json': { type: 'application/json; charset=utf-8' },
} as const satisfies Record<string, FileFormat>;

export type Format = keyof typeof FORMATS;

/** The formats that pages offer, each with words of its own in every language. */
export type OfferedFormat = {
  [F in Format]: (typeof FORMATS)[F] extends { offered: string } ? F : never;
}[Format];

export const formatOf: (format: Format) => FileFormat = (format) => FORMATS[format];

const all = Object.keys(FORMATS) as Format[];

/** The formats of which each part of an indicator has a file. */
export const PART_FORMATS = all.filter((format) => formatOf(format).parts);

/** What pages offer at a place, in order. */
export function offeredFormats(place: FileFormat['offered']): OfferedFormat[] {
  return all.filter((format) => formatOf(format).offered === place) as OfferedFormat[];
}

/** The formats of data with their media types (IANA), for catalogues: they are in alphabetical order. */
export function dataMediaTypes(): [OfferedFormat, string][] {
  return offeredFormats('data')
    .sort()
    .map((format) => [format, FORMATS[format].type.replace(/;.*/, '')]);
}
