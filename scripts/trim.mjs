// Runs after every `npm ci` and `npm install` of a site alone, without the packages of tests: removes what packages bring
// along for those who work on a program, a sixth of all. Who installs the tests is one of them, and keeps it.
// Nothing depends on it: where it cannot remove, or is not run (`--ignore-scripts`), the folder is larger.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Node's headers are for those who compile; its manual is on its site. */
const NODE = ['include', 'share', 'CHANGELOG.md'];

/** Source maps lead to sources of others. Texts of packages, their licences aside. */
const UNREAD = /\.map$|^(?!licen[cs]e|copying|notice).*\.md$/i;

if (!existsSync('node_modules/vitest')) {
  for (const name of list('node_modules').map((entry) => entry.name))
    if (/^node-(linux|win)-/.test(name))
      for (const part of NODE) remove(join('node_modules', name, part));
  trim('node_modules');
}

/** @param {string} folder */
function trim(folder) {
  for (const entry of list(folder)) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) trim(path);
    else if (entry.isFile() && UNREAD.test(entry.name)) remove(path);
  }
}

/** @param {string} folder */
function list(folder) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** @param {string} path */
function remove(path) {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {}
}
