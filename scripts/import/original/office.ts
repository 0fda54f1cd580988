import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { exists, readBytes, remove, writeFile } from '#scripts/disk/files.ts';

/** Turns a file of an old format into a new one. */
export type Convert = (
  bytes: Uint8Array,
  to: 'docx' | 'xlsx',
) => Uint8Array | 'no-office' | 'failed';

const PROGRAMS = [
  'soffice',
  'libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  'C:\\Program Files\\LibreOffice\\program\\soffice.exe',
];

/** Milliseconds after which a conversion is given up. */
const PATIENCE = 120_000;

/**
 * Converts with LibreOffice, where the machine has it.
 *
 * @param scratch a folder for the moment in between
 */
export const withLibreOffice =
  (scratch: string): Convert =>
  (bytes, to) => {
    const folder = join(scratch, `office-${process.pid}`);
    try {
      writeFile(join(folder, 'original'), bytes);
      // A profile of its own: an open LibreOffice would take the order and say nothing.
      const profile = `-env:UserInstallation=file://${folder.replaceAll('\\', '/')}/profile`;
      const order = [
        profile,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        folder,
        join(folder, 'original'),
      ];
      const found = PROGRAMS.some(
        (program) => !spawnSync(program, order, { timeout: PATIENCE, stdio: 'ignore' }).error,
      );
      if (!found) return 'no-office';
      const converted = join(folder, `original.${to}`);
      return exists(converted) ? readBytes(converted) : 'failed';
    } finally {
      remove(folder);
    }
  };
