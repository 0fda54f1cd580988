import { join } from 'node:path';
import { controlCharacters } from '#domain/files/control-characters.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import { STAFF_LANGUAGE, type Language } from '#domain/values/language.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { PROPOSED_FOLDER } from '#domain/extraction/proposed-table.ts';
import type { SeriesSource } from '#domain/tables/series/read-series.ts';
import type { TableText } from '#domain/tables/table.ts';
import { parseReading, READINGS } from '#domain/readings/reading-file.ts';
import { today } from '#scripts/disk/project.ts';
import { decode } from '#scripts/disk/decode.ts';
import { digestOf } from '#scripts/disk/digest.ts';
import type { DisclosureMemory } from './disclosure-memory.ts';
import { lazily, type SourceText } from './source-text.ts';
import {
  exists,
  fileSize,
  fingerprint,
  isLeftBehind,
  listFiles,
  listNames,
  readBytes,
  readPieces,
} from '#scripts/disk/files.ts';
import type { OnProgress } from '#scripts/terminal/progress.ts';
import { readSettings, type Settings } from '#scripts/disk/settings.ts';

/** All that staff hand in. */
export interface Sources {
  /** Of the names and texts. */
  language: Language;
  tables: SourceText[];
  /** Tables that are too long to be held. */
  series: SeriesSource[];
  disclosures: SourceText[];
  articles: SourceText[];
  pages: SourceText[];
  /** Readings of irregular tables; what is wrong with them is among the problems. */
  readings?: SourceText[];
  /** Table Schemas of registers. */
  schemas?: SourceText[];
  /** The day of the build: what is not published any longer depends on it. */
  today?: string;
  /** Recorded versions of the data, with their log. */
  versions: SourceText[];
  /** The ground that maps show, where the settings name a file. */
  outline?: TableText;
  /** Absent when the project has none, or one that is wrong. */
  settings: Settings | undefined;
  /** Paths of all files of their folders and of `public/`: what texts may link. */
  files: string[];
  /** What is wrong with files as such. */
  problems: Problem[];
}

/** Where the long tables lie. */
const SERIES = 'seeds/series';

/** Where each kind of source lies, and how its files end. */
const KINDS = {
  tables: { folder: 'seeds', ending: /\.csv$/i },
  disclosures: { folder: 'content/disclosures', ending: /\.md$/i },
  articles: { folder: 'content/articles', ending: /\.mdx?$/i },
  pages: { folder: 'content/pages', ending: /\.md$/i },
  versions: { folder: 'content/versions', ending: /\.csv$/i },
  schemas: { folder: 'seeds/registers', ending: /\.schema\.json$/i },
};

/** What lies in `content/` and is read below, or was made; anything else is a stray. */
const READ_OR_MADE = new Set([
  ...Object.values(KINDS).map(({ folder }) => folder.replace('content/', '')),
  'generated',
]);

/**
 * Reads all sources of a project. A file that cannot be read is a problem and left out.
 *
 * @param memory what an earlier run remembers of disclosures: what it holds is read only when it is needed
 */
export function readSources(
  root: string,
  memory?: DisclosureMemory,
  onProgress?: OnProgress,
): Sources {
  const problems: Problem[] = [];
  const files: string[] = [];
  const list = (folder: string) => {
    const paths = listFiles(join(root, folder))
      .map((path) => `${folder}/${path}`)
      // A proposal has not been accepted by a person yet: it is no data.
      .filter((path) => !path.startsWith(PROPOSED_FOLDER));
    files.push(...paths);
    return paths;
  };
  const read = ({ folder, ending }: (typeof KINDS)[keyof typeof KINDS]): SourceText[] =>
    list(folder)
      .filter((file) => ending.test(file) && !file.startsWith(`${SERIES}/`))
      .flatMap((file) => {
        const text = readText(root, file, problems);
        return text === undefined ? [] : [{ file, text }];
      });
  list('public');
  for (const name of listNames(join(root, 'content'))) {
    const path = `content/${name}`;
    if (READ_OR_MADE.has(name) || isLeftBehind(name)) continue;
    if (fileSize(join(root, path)) === undefined) list(path);
    else files.push(path);
  }
  const settings = readSettings(root, problems);
  const outline = settings?.site.map?.outline;
  return {
    language: settings?.site.language ?? STAFF_LANGUAGE,
    tables: read(KINDS.tables),
    series: listFiles(join(root, SERIES)).map((path) => ({
      file: `${SERIES}/${path}`,
      read: (take) => readPieces(join(root, SERIES, path), take),
    })),
    disclosures: list(KINDS.disclosures.folder)
      .filter((file) => KINDS.disclosures.ending.test(file))
      .flatMap((file, at, all) => {
        onProgress?.(at, all.length);
        return readRemembered(root, file, problems, memory);
      }),
    articles: read(KINDS.articles),
    pages: read(KINDS.pages),
    readings: readReadings(root, problems),
    schemas: read(KINDS.schemas),
    today: today(),
    versions: read(KINDS.versions),
    ...(outline && { outline: { file: outline, text: readText(root, outline, problems) } }),
    settings,
    files,
    problems,
  };
}

/** A reading is of use to the import alone; what is wrong in one is reported like that of any file. */
function readReadings(root: string, problems: Problem[]): SourceText[] {
  return listFiles(join(root, READINGS))
    .filter((path) => /\.ya?ml$/i.test(path))
    .flatMap((path) => {
      const file = `${READINGS}/${path}`;
      const text = readText(root, file, problems);
      if (text === undefined) return [];
      problems.push(...parseReading(text, file).problems);
      return [{ file, text }];
    });
}

/**
 * Ten thousand texts are not held: what a memory knows or learns of one is enough, and it is read again should it be
 * asked for.
 */
function readRemembered(
  root: string,
  file: string,
  problems: Problem[],
  memory?: DisclosureMemory,
): SourceText[] {
  const path = join(root, file);
  const print = exists(path) ? fingerprint(path) : '';
  const known = memory?.digestOf(file, print);
  const again = () => readText(root, file, []) ?? '';
  if (known !== undefined) return [lazily({ file, digest: known, print }, again)];
  const found: Problem[] = [];
  const text = readText(root, file, found);
  problems.push(...found);
  if (text === undefined) return [];
  const digest = digestOf(text);
  // A file that is wrong as such is read each time, so that it is said each time.
  if (!memory || found.length > 0) return [{ file, digest, text }];
  memory.learn(file, print, digest, text);
  return [lazily({ file, digest, print }, again)];
}

function readText(root: string, file: string, problems: Problem[]): string | undefined {
  const place = { file, line: 0, column: 0 };
  let bytes: Uint8Array;
  try {
    bytes = readBytes(join(root, file));
  } catch (error) {
    const reason = REASONS[(error as NodeJS.ErrnoException).code ?? ''] ?? String(error);
    problems.push(problem('file-unreadable', place, { reason }));
    return undefined;
  }
  const { text, encoding, binary, broken } = decode(bytes);
  if (binary) problems.push(problem('not-a-text', place, { file }));
  else if (encoding || text === undefined) {
    problems.push(problem('wrong-encoding', { ...place, ...broken }, { encoding }));
  } else problems.push(...controlCharacters(text, file));
  return text;
}

const REASONS: Record<string, string> = {
  EACCES: '没有读取权限',
  EPERM: '没有读取权限',
  EBUSY: '文件正被其他程序占用',
  ENOENT: '文件刚刚被移走了',
};
