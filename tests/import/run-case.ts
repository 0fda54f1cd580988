import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { importDocuments } from '#scripts/import/disclosure/import-documents.ts';
import { formatProblems } from '#scripts/terminal/report.ts';
import { copySmallSite } from '#tests/pipeline/small-site.ts';

/** What a case may say in its `options.json`; everything may lack. */
interface CaseOptions {
  /** Fields of the record, as options of the command give them; `null` gives none where the runner gives one. */
  given?: Record<string, string | null>;
  force?: boolean;
  /** Of tables: what is hidden is read, dates mean this, the rows cite that, they are published, too. */
  hidden?: boolean;
  dates?: 'year' | 'month' | 'day';
  document?: string;
  publish?: boolean;
  /** The answer when a reading is shown; nobody is asked without it. */
  yes?: boolean;
}

/** What an import said and wrote. */
interface Outcome {
  /** What staff read: problems, what became of each file, and which files were written. */
  report: string;
  /** Text files that were written, by the name under which the case's folder holds them. */
  written: Map<string, string>;
}

/** Files of a case's folder that are no part of what is handed in. */
const OWN = new Set(['out.md', 'out', 'report.txt', 'options.json', 'site']);

/** Proposals for review and copies of originals: told by name, not compared. */
const NOT_COMPARED = /^seeds\/(?:originals|proposed)\//;

/**
 * Imports `in.*` of a folder into a copy of the small site, over which the folder's `site/` is laid. Files beside
 * `in.*` lie beside it. A document gets the folder's name for its id, unless `options.json` says otherwise.
 */
export async function runCase(folder: string): Promise<Outcome> {
  const root = copySmallSite();
  try {
    const site = join(folder, 'site');
    if (existsSync(site)) cpSync(site, root, { recursive: true });
    const handed = join(root, 'handed');
    mkdirSync(handed);
    const names = readdirSync(folder).filter((name) => !OWN.has(name));
    for (const name of names) cpSync(join(folder, name), join(handed, name), { recursive: true });
    const inputs = names.filter((name) => /^in(?:-\d+)?\./.test(name)).sort();
    const { given, yes, ...options } = optionsOf(folder, inputs.length > 1);
    const before = textsOf(root);
    const files = inputs.map((name) => join(handed, name));
    const { problems, lines } = await importDocuments(root, files, {
      given,
      ...options,
      ...(yes !== undefined && { confirm: () => Promise.resolve(yes) }),
    });
    const changed = [...textsOf(root)].filter(([path, text]) => before.get(path) !== text);
    const said = [
      ...(problems.length > 0 ? [formatProblems(problems, { colour: false })] : []),
      lines.join('\n'),
      ['写入：', ...changed.map(([path]) => `  ${path}`)].join('\n'),
    ].join('\n\n');
    return {
      report: `${said.replaceAll(`${handed}/`, '').replaceAll(`${root}/`, '')}\n`,
      written: new Map(changed.flatMap(([path, text]) => comparedAs(path, text))),
    };
  } finally {
    rmSync(root, { recursive: true });
  }
}

function optionsOf(
  folder: string,
  many: boolean,
): Omit<CaseOptions, 'given'> & { given: Record<string, string> } {
  const file = join(folder, 'options.json');
  const { given, ...options } = (
    existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  ) as CaseOptions;
  const all = {
    category: '公开/计划',
    published_on: '2024-05-06',
    ...(!many && { id: basename(folder) }),
    ...given,
  };
  return {
    ...options,
    given: Object.fromEntries(
      Object.entries(all).filter((field): field is [string, string] => field[1] !== null),
    ),
  };
}

function comparedAs(path: string, text: string): [string, string][] {
  if (NOT_COMPARED.test(path) || !/\.(?:md|mdx|csv|ya?ml|json|txt)$/.test(path)) return [];
  const isDisclosure = /^content\/disclosures\/\d*\/[^/]+\.md$/.test(path);
  return [[isDisclosure ? 'out.md' : `out/${path}`, text]];
}

/** All files of a site by their path from its root, but for what the command keeps for itself. */
function textsOf(root: string): Map<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  const files = paths.filter(
    (path) => !/^(?:handed|\.cache)(?:\/|$)/.test(path) && statSync(join(root, path)).isFile(),
  );
  return new Map(files.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
