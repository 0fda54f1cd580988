import { csvLine, parseCsv } from '#domain/tables/csv.ts';
import type { SourceText } from '#scripts/pipeline/source-text.ts';
import type { Sources } from '#scripts/pipeline/sources.ts';

/** What a site's sources are called in a portal, so that those of two bureaus never meet by accident. */
export interface Renaming {
  /** Of the site within the portal; before the ids of its documents, commitments and data sources. */
  member: string;
  /** Ids that another site has, too, for something else: old to new. */
  indicators: Map<string, string>;
  areas: Map<string, string>;
  themes: Map<string, string>;
  /** Indicators whose names say whose they are, by their old ids: another site has one that is called alike. */
  marked: Set<string>;
  /** The names of the site's own area. */
  place: { name: string; nameEn?: string };
  /** How the bureau signs in its own place, and its whole name. */
  shortName: string;
  name: string;
}

/** The tables that a portal takes over. Long series, visits and recorded versions stay with the site itself. */
const TAKEN =
  /^seeds\/(?:observations\/.*|(?:areas|themes|indicators|limits|commitments|recounts|synonyms|sources)\.csv$)/i;

/** A document, whose file is called after its bureau. */
const TEXT = /^content\/disclosures\/.*\.md$/i;

/** The sources of a site as a portal reads them: the same, under names that are unique in the portal. */
export function memberSources(sources: Sources, renaming: Renaming): Sources {
  const { member } = renaming;
  const ownPath = (file: string) => file.replace(/[^/]*$/, (name) => `${member}-${name}`);
  const ids = new Set(sources.disclosures.map(({ file }) => idOf(file)));
  // An outline is one place's: a portal's map shows tiles.
  const { outline: _, ...kept } = sources;
  return {
    ...kept,
    tables: sources.tables
      .filter(({ file }) => TAKEN.test(file))
      .map((table) => ({ ...table, text: renamedTable(table, renaming) })),
    series: [],
    schemas: [],
    files: sources.files.map((path) => (TEXT.test(path) ? ownPath(path) : path)),
    disclosures: sources.disclosures.map(({ file, text }) => ({
      file: ownPath(file),
      text: renamedText(text, ids, renaming),
    })),
    articles: [],
    pages: [],
    versions: [],
    problems: [],
  };
}

const idOf = (file: string) => file.replace(/^.*\/|\.md$/gi, '');

/** Renames the cells of a table that name something by its id. */
function renamedTable({ file, text }: SourceText, renaming: Renaming): string {
  const { member, indicators, areas, themes, marked, place } = renaming;
  const table = /([^/]*)\.csv$/i.exec(file)?.[1] ?? '';
  const own = (id: string) => `${member}-${id}`;
  const mapped = (names: Map<string, string>) => (id: string) => names.get(id) ?? id;
  const byColumn: Record<string, (cell: string) => string> = {
    document: own,
    evidence_document: own,
    indicator: mapped(indicators),
    area: mapped(areas),
    formula: (cell) => renamedFormula(cell, indicators),
    ...(table === 'areas' && { id: mapped(areas), parent: mapped(areas) }),
    ...(table === 'themes' && { id: mapped(themes) }),
    ...(table === 'indicators' && {
      id: mapped(indicators),
      theme: mapped(themes),
      sources: (cell) =>
        cell
          .split(/[;；]/)
          .map((id) => own(id.trim()))
          .join(';'),
    }),
    ...((table === 'commitments' || table === 'sources') && { id: own }),
  };
  const [header = [], ...rows] = parseCsv(text, file).rows;
  const renames = header.map((name) => byColumn[name.trim()]);
  const lines = rows.map((cells) => {
    const id = cells[header.indexOf('id')]?.trim() ?? '';
    const marks = table === 'indicators' && marked.has(id);
    return cells.map((cell, at) => {
      if (!cell.trim()) return cell;
      if (marks && header[at] === 'name') return `${cell}（${place.name}）`;
      if (marks && header[at] === 'name_en') return `${cell} (${place.nameEn ?? place.name})`;
      return renames[at]?.(cell.trim()) ?? cell;
    });
  });
  return `${[header, ...lines].map(csvLine).join('\n')}\n`;
}

/** A formula names other indicators by their ids. */
function renamedFormula(formula: string, indicators: Map<string, string>): string {
  return formula.replace(/[a-z][a-z0-9-]*/g, (word) => indicators.get(word) ?? word);
}

/** Ids in a list of YAML. */
const IDS = /[a-z0-9][a-z0-9-]*/g;

/** Renames what a document's text names: related documents, links, and a bureau that signs as in its own place. */
function renamedText(
  text: string,
  ids: Set<string>,
  { member, indicators, shortName, name }: Renaming,
): string {
  const end = text.indexOf('\n---', 3);
  const own = (id: string) => (ids.has(id) ? `${member}-${id}` : id);
  const head = text
    .slice(0, end)
    .replace(
      /^(related:)(.*(?:\n[ \t]*-[ \t].*)*)/m,
      (_, name: string, list: string) => name + list.replace(IDS, own),
    )
    // Former addresses are the bureau's own.
    .replace(
      /^(aliases:)(.*(?:\n[ \t]*-[ \t].*)*)/m,
      (_, name: string, list: string) => name + list.replace(IDS, (id) => `${member}-${id}`),
    )
    .replace(
      new RegExp(`^publisher:[ \\t]*['"]?${RegExp.escape(shortName)}['"]?[ \\t]*$`, 'm'),
      () => `publisher: ${name}`,
    );
  const body = text
    .slice(end)
    .replace(/(\/disclosures\/)([a-z0-9-]+)/g, (_, path: string, id: string) => path + own(id))
    .replace(
      /(\/indicators\/)([a-z0-9-]+)/g,
      (_, path: string, id: string) => path + (indicators.get(id) ?? id),
    );
  return head + body;
}
