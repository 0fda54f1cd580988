import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import { fontFromWoff } from './woff.ts';

/*
 * The Chromium that lies in an npm package, made to run on a Debian that has nothing else:
 *   chromium.br, swiftshader.tar.br → the browser
 *   al2023.tar.br                   → libnss3, libnspr4, libexpat, which a bare system lacks
 *   @fontsource/noto-sans-sc        → a font with Chinese; the package's own has none
 *   fonts.conf                      → an own one; the package's looks for fonts in /tmp alone
 */

export interface BundledChromium {
  executablePath: string;
  /** What it needs in its environment to find its libraries and fonts. */
  env: Record<string, string>;
}

const require = createRequire(import.meta.url);
const ARCHIVES = ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br'];
// Letters and Chinese in both weights of the site; the numbered slices hold the signs: ① ≤ ≥ ↑ → ▲ ✓ 〔 ％ ℃.
const FONTS = [
  ...['latin', 'chinese-simplified'].flatMap((part) => [`${part}-400`, `${part}-600`]),
  ...[87, 99, 100, 102, 103, 104, 105, 106, 107, 109].map((slice) => `${slice}-400`),
];

/** Where the packed browser runs at all: it is built for this platform alone. */
export const bundledChromiumRuns = process.platform === 'linux' && process.arch === 'x64';

/**
 * Unpacks the browser once a version, under `cache`. Unpacks beside the final place and renames, so that a run that was
 * stopped half-way leaves nothing that looks ready.
 */
export async function unpackBundledChromium(cache = '.cache'): Promise<BundledChromium> {
  const root = dirname(dirname(require.resolve('@sparticuz/chromium')));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const home = resolve(cache, `chromium-${version}`);
  if (!existsSync(home)) {
    await mkdir(cache, { recursive: true });
    const unfinished = await mkdtemp(`${home}-`);
    await unpackInto(unfinished, join(root, 'bin'));
    await writeFonts(join(unfinished, 'fonts'));
    await writeFile(join(unfinished, 'fonts.conf'), fontsConf(home));
    await rename(unfinished, home).catch(async (error) => {
      if (!existsSync(home)) throw error; // else another run was faster
      await rm(unfinished, { recursive: true });
    });
  }
  return {
    executablePath: join(home, 'chromium'),
    env: {
      LD_LIBRARY_PATH: [join(home, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  };
}

/** The package's unpacker writes to the system's temporary folder, which it reads at the moment of the call. */
async function unpackInto(folder: string, archives: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  const unpacked = ARCHIVES.map((name) => inflate(join(archives, name)));
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  await Promise.all(unpacked);
}

async function writeFonts(folder: string): Promise<void> {
  const files = join(dirname(require.resolve('@fontsource/noto-sans-sc/package.json')), 'files');
  await mkdir(folder);
  for (const name of FONTS) {
    const woff = await readFile(join(files, `noto-sans-sc-${name}-normal.woff`));
    await writeFile(join(folder, `${name}.ttf`), fontFromWoff(woff));
  }
}

function fontsConf(home: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${home}/fonts</dir>
  <cachedir>${home}/fonts-cache</cachedir>
  <alias><family>sans-serif</family><prefer><family>Noto Sans SC</family></prefer></alias>
</fontconfig>
`;
}
