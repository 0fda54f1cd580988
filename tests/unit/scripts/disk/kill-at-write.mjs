// Loaded before a command (`node --import`): ends the process, as by a power cut, at its n-th change of the disk below
// the current folder. Counts all of them otherwise. The lock is left out: it is the one thing that every command writes.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { resolve, sep } from 'node:path';

const at = Number(process.env.KILL_AT);
const below = process.cwd() + sep;
const counts = (path) =>
  typeof path === 'number' ||
  (String(resolve(String(path))).startsWith(below) && !String(path).includes('writing.json'));
let done = 0;

function before(path) {
  if (!counts(path) || ++done !== at) return false;
  return true;
}

for (const name of ['renameSync', 'rmSync', 'writeFileSync', 'appendFileSync', 'linkSync']) {
  const own = fs[name];
  fs[name] = (path, ...rest) => {
    if (before(path)) {
      // A file that is being written is found half written.
      const [content] = rest;
      if (name === 'writeFileSync') own(path, content.slice(0, content.length / 2));
      process.kill(process.pid, 'SIGKILL');
    }
    return own(path, ...rest);
  };
}
syncBuiltinESMExports();
process.on('exit', () => fs.writeSync(2, `\nchanges of the disk: ${done}\n`));
