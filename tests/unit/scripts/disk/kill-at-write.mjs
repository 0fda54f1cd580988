// Loaded before a command (`node --import`): ends the process, as by a power cut, at its n-th change of the disk below
// the current folder; with FAIL_WITH the disk refuses that change and all after it, as a full or read-only one does, and
// with FAIL_ONCE that change alone, as a file does that another program holds for a moment.
// Counts all of them otherwise. The lock is left out: it is the one thing that every command writes.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join, relative, resolve, sep } from 'node:path';

let at = Number(process.env.KILL_AT);
const root = process.cwd();
const below = root + sep;
const counts = (path) =>
  typeof path === 'number' ||
  (String(resolve(String(path))).startsWith(below) && !String(path).includes('writing.json'));
let done = 0;

function before(path) {
  return counts(path) && ++done === at;
}

const { cpSync, openSync, writeFileSync } = fs;
/** The paths of files that are written by their descriptor. */
const opened = new Map();
fs.openSync = (path, ...rest) => {
  const descriptor = openSync(path, ...rest);
  opened.set(descriptor, path);
  return descriptor;
};

/** A file that is being written is found half written. */
const writeHalf = (path, content) => writeFileSync(path, content.slice(0, content.length / 2));

function keepSnapshot(name, path, content) {
  const copy = join(process.env.SNAPSHOTS, String(done));
  cpSync(root, copy, { recursive: true });
  if (name !== 'writeFileSync') return;
  const file = resolve(String(opened.get(path) ?? path));
  writeHalf(join(copy, relative(root, file)), content);
}

for (const name of ['renameSync', 'rmSync', 'writeFileSync', 'appendFileSync', 'linkSync']) {
  const own = fs[name];
  fs[name] = (path, ...rest) => {
    if (before(path)) {
      const code = process.env.FAIL_WITH;
      if (code) {
        if (!process.env.FAIL_ONCE) at = Math.min(at, --done + 1);
        const words = `${code}: refused, ${name} '${path}'`;
        throw Object.assign(new Error(words), { code, syscall: name, path: String(path) });
      }
      if (name === 'writeFileSync') writeHalf(path, rest[0]);
      process.kill(process.pid, 'SIGKILL');
    }
    if (process.env.SNAPSHOTS && counts(path)) keepSnapshot(name, path, rest[0]);
    return own(path, ...rest);
  };
}
syncBuiltinESMExports();
process.on('exit', () => fs.writeSync(2, `\nchanges of the disk: ${done}\n`));
