import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { assemble } from '#scripts/import/disclosure/original.ts';
import { solid } from '#scripts/import/disclosure/fidelity.ts';
import { readFile } from '#scripts/import/original/read-file.ts';

/** Whether LibreOffice is installed: what compares with it is skipped where it is not. */
export const hasOffice = spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;

/** A profile of its own for all runs of a test: making one takes longer than a conversion. */
const profile = join(tmpdir(), `gongkai-office-profile-${process.pid}`);
process.once('exit', () => rmSync(profile, { recursive: true, force: true }));

/** Milliseconds that a test may take which waits for LibreOffice, on a machine that has much else to do. */
export const PATIENCE = 400_000;

/** Converts files with LibreOffice, all in one run; the results by name. */
export function convertAll(files: Record<string, Uint8Array>, to: string): Map<string, Uint8Array> {
  const ending = to.replace(/:.*/, '');
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-office-'));
  try {
    const names = Object.keys(files);
    for (const name of names) writeFileSync(join(folder, name), files[name]!);
    mkdirSync(join(folder, 'out'));
    const order = [
      `-env:UserInstallation=file://${profile}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      join(folder, 'out'),
      ...names.map((name) => join(folder, name)),
    ];
    spawnSync('soffice', order, { stdio: 'ignore', timeout: PATIENCE });
    return new Map(
      names.map((name) => [
        name,
        readFileSync(join(folder, 'out', name.replace(/\.[^.]*$/, `.${ending}`))),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** A file as the importer reads it: its words, the body that is published, and what is told. */
export async function imported(bytes: Uint8Array, name = 'in.docx') {
  const found = await readFile(bytes, name, {
    resources: () => 'missing',
    convert: () => 'no-office',
  });
  if (found.kind !== 'document') throw new Error(JSON.stringify(found));
  const { value, problems } = assemble(found.extract, name);
  return { ...value, words: found.extract.words, solid: solid(found.extract.words), problems };
}
