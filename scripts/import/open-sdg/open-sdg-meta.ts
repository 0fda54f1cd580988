import { parse } from 'yaml';
import { parseCsv } from '#domain/tables/csv.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';

/** Where the values of an indicator come from, as its metadata says. */
export interface OpenSdgSource {
  title: string;
  publisher: string;
  url: string;
  /** YYYY-MM-DD; empty where the metadata name no day. */
  published: string;
}

/** What `meta/*.md` of an Open SDG data folder says of an indicator, as far as this project has a place for it. */
export interface OpenSdgMeta {
  number: string;
  name: string;
  definition: string;
  method: string;
  note: string;
  /** The unit that the metadata name; a table's own goes before it. */
  unit: string;
  area: string;
  sources: OpenSdgSource[];
}

/** Figures of a country's data folder are the country's, where nothing else is said. */
const WHOLE = 'National';

/**
 * Reads what describes an indicator, in any of the forms that sdg-build takes: frontmatter of `.md`, whole files of `.yml`,
 * `.csv` of two columns, key and value. HTML in it becomes text.
 */
export function readOpenSdgMeta(
  text: string,
  file: string,
  id: string,
): { value: OpenSdgMeta; problems: Problem[] } {
  const problems: Problem[] = [];
  const bare = text.replace(/^\uFEFF/, '');
  const framed = /^---\r?\n([^]*?)\r?\n---[ \t]*(?:\r?\n([^]*))?$/.exec(bare);
  const isMarkdown = file.endsWith('.md');
  const matter = isMarkdown ? (framed?.[1] ?? '') : bare;
  /** The line of the file on which the fields begin. */
  const top = isMarkdown ? 1 : 0;
  let fields: Record<string, unknown> = {};
  try {
    fields = file.endsWith('.csv')
      ? pairsOf(bare, file)
      : ((parse(matter, { schema: 'failsafe', uniqueKeys: false }) ?? {}) as typeof fields);
  } catch (error) {
    const { linePos, message } = error as { linePos?: [{ line: number }]; message: string };
    const line = (linePos?.[0].line ?? 1) + top;
    const found = matter.split('\n')[line - 1 - top] ?? '';
    const [reason = ''] = message.split('\n');
    problems.push(problem('bad-frontmatter', { file, line, column: 1 }, { found, reason }));
  }
  const field = (name: string) => plain(fields[name]);
  const wanted = (name: string, others: string[], last: string) => {
    const own = field(name);
    if (own && !isKey(own)) return own;
    const found = others.map(field).filter((words) => words && words !== own);
    // `indicator_name` is the standard's own field: a name in words there is no makeshift.
    if (name === 'indicator_available' && found[0] === field('indicator_name') && !isKey(found[0]))
      return found[0];
    const used = found.find((words) => !isKey(words)) ?? (found[0] || own || last);
    problems.push(problem('open-sdg-field', { file, line: 1, column: 0 }, { field: name, used }));
    return used;
  };
  const number = field('indicator_number') || id.replaceAll('-', '.');
  const name = wanted(
    'indicator_available',
    ['indicator_name', 'graph_title', 'national_indicator_description'],
    number,
  );
  const sources = [1, 2, 3, 4, 5, 6]
    .filter((at) => field(`source_active_${at}`) === 'true')
    .map((at) => ({
      title: field(`source_url_text_${at}`) || field(`source_organisation_${at}`),
      publisher: field(`source_organisation_${at}`),
      url: /^https?:\/\/\S+$/.test(field(`source_url_${at}`)) ? field(`source_url_${at}`) : '',
      published: dayOf(field(`source_release_date_${at}`)),
    }))
    .filter(({ title }) => title);
  return {
    value: {
      number,
      name: sentence(name),
      definition:
        field('national_indicator_description') || field('computation_definitions') || name,
      method: field('computation_calculations').replace(/^none\.?$/i, ''),
      note: [field('data_footnote'), field('other_info'), plain(pageWords(framed?.[2]))]
        .filter(Boolean)
        .join(' '),
      unit: field('computation_units'),
      area: wanted('national_geographical_coverage', [], WHOLE).replace(/^UK$/, 'United Kingdom'),
      sources,
    },
    problems,
  };
}

/** `global_indicators.1-1-1-title` stands for words that are kept with the site's translations. */
const isKey = (words: string): boolean =>
  /^[a-z][\w-]*(?:\.[\w-]+)+$/i.test(words) && !/^\d/.test(words);

/** What a page of the indicator shows below its fields, without the marks that a template fills in. */
const pageWords = (body = ''): string => body.replace(/\{\{[^]*?\}\}|\{%[^]*?%\}/g, ' ');

function pairsOf(text: string, file: string): Record<string, string> {
  const { rows } = parseCsv(text, file);
  return Object.fromEntries(
    rows.flatMap(([key, value]) => (key?.trim() ? [[key.trim(), value ?? '']] : [])),
  );
}

/** Text of a field without its markup, on one line. */
function plain(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A name ends without a full stop. */
const sentence = (text: string) => text.replace(/\.$/, '');

/** `04/04/2022` → `2022-04-04`; British dates have the day first. */
function dayOf(text: string): string {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (!match) return '';
  const [, day = '', month = '', year = ''] = match;
  return Number(month) > 12 ? '' : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
