import type * as chinese from '#i18n/zh-CN/downloads.ts';

export const downloadWords: typeof chinese.downloadWords = {
  data: 'Data',
  picture: 'Chart',
  formats: {
    csv: 'a value a row, with unit, status and source',
    xlsx: 'Excel, with notes on the columns',
    json: 'for programs, with all metadata',
    'sdmx.csv':
      'SDMX-CSV 2.0, its codes are in /data/sdmx-structure.json; always the whole, without values that were replaced or that documents contradict',
    svg: 'drawing that stays sharp at any size',
    png: 'picture, 1200 × 630',
    bib: 'for LaTeX and reference managers',
    ris: 'for EndNote, NoteExpress, Zotero',
    'csl.json': 'for Zotero, Pandoc',
  },
  sheets: { data: 'Data', notes: 'Notes' },
  size: (bytes) => (bytes < 1024 ? `${bytes} bytes` : `${Math.round(bytes / 102.4) / 10} KB`),
  metadata: 'Metadata of the columns (CSVW)',
  version: 'Version of the data',
  recordedOn: (day) => `recorded on ${day}; its address stays`,
  unrecorded: 'not recorded yet',
  older: (n) => `Earlier versions (${n})`,
  next: (day) => `Next release expected on ${day}.`,
  cite: 'Cite',
  citeNote: 'Your browser fills in the date of access; without scripts, please write it yourself.',
  gbt: 'GB/T 7714-2015',
  gbt2025: 'GB/T 7714-2025 (in force since 1 July 2026)',
  forms: { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' },
  noAddress:
    'This site has no public address yet: citations name none, and the embedding code works on this machine only.',
  plain: 'Plain text',
  embedName: 'Embed',
  embed:
    'Put the chart into another page: copy this code. The frame needs no scripts; the second line is optional and fits the frame’s height.',
  preview: 'See how it looks',
  chosenOnly: 'These files hold only the data chosen above.',
  andOthers: (n) => ` and ${n - 1} more`,
};

export const copyWords: typeof chinese.copyWords = {
  copy: 'Copy',
  copyCitation: 'Copy citation',
  copied: 'Copied',
  accessed: 'date of access',
};

export const changeWords: typeof chinese.changeWords = {
  title: 'Changes to the data',
  lead: 'What each recorded version added, revised or withdrew.',
  none: 'No version of the data has been recorded yet.',
  first: (n) => `First recorded, ${n} ${n === 1 ? 'value' : 'values'}`,
  reformatted: (indicators) =>
    `${indicators} tables: only the format of their files changed, no value`,
  firstRows: (n) => `First recorded, ${n} ${n === 1 ? 'row' : 'rows'}`,
  firsts: (indicators, values) => `${indicators} indicators first recorded, ${values} values`,
  next: 'Next releases',
  summary: ({ added, revised, withdrawn, corrected }) =>
    [
      added.length > 0 && `${added.length} added: ${some(added)}`,
      revised.length > 0 &&
        `${revised.length} revised: ${some(revised.map(({ row, from, to }) => `${row} from ${from} to ${to}`))}`,
      withdrawn.length > 0 && `${withdrawn.length} withdrawn: ${some(withdrawn)}`,
      corrected.length > 0 && `${corrected.length} with a new source or note only`,
    ]
      .filter(Boolean)
      .join('; ') || 'format only',
};

export const dataWords: typeof chinese.dataWords = {
  title: 'Download data',
  lead: 'All data of this site, table by table and indicator by indicator, each with its source.',
  all: 'All data',
  zip: 'CSV files and metadata of all indicators in one archive',
  package: 'Description of the data package (Data Package 2.0)',
  catalog: 'Data catalogue (DCAT-AP 3, JSON-LD)',
  sdmxCsv: 'All indicators as SDMX-CSV 2.0',
  sdmxStructure: 'Dataflow, data structure, concepts and code lists (SDMX-JSON structure message)',
  csvw: 'Metadata of all CSV columns (W3C CSVW)',
  schema: 'Form of the indicators’ JSON (JSON Schema)',
  more: 'See also',
  each: 'Indicator by indicator',
  indicator: 'Indicator',
  rows: 'Values',
  files: 'Files',
};

function some(names: string[]): string {
  return names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '');
}
