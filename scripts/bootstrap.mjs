// Runs before every command, under whatever Node the machine has and before any package is there: installs what is
// missing and says so. Quiet when there is nothing to do. Nothing here may import a package.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const LOCK = 'package-lock.json';
/** npm's own list of what it installed. It writes this last, so an install that was cut short has none. */
const INSTALLED = 'node_modules/.package-lock.json';
/** The digest of the lock file that was installed. Copied along with the folder, whatever becomes of its times. */
const MARKER = 'node_modules/.installed-lock';
const LEAST_NODE = [22, 18];

if (needsInstall()) {
  const began = Date.now();
  console.log('正在安装依赖（npm ci），第一次要一两分钟……');
  const npm = process.env.npm_execpath;
  const [program, args] = npm?.endsWith('.js')
    ? [process.execPath, [npm, 'ci']]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci']];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync(program, [...args, ...quiet], { stdio: 'inherit' });
  if (status !== 0) {
    console.error('\n依赖没有装好，原因见上面几行。检查网络后再运行一次同样的命令。');
    process.exit(1);
  }
  if (existsSync(INSTALLED)) markInstalled();
  console.log(`依赖装好了，用时 ${((Date.now() - began) / 1000).toFixed(1)} 秒。`);
}

if (!bundledNodeRuns() && !atLeast(process.versions.node, LEAST_NODE)) {
  console.error(
    `本项目需要 Node ${LEAST_NODE.join('.')} 或更新的版本，这台机器上是 ${process.versions.node}，` +
      '随依赖安装的 Node 24 也不能运行。\n请从 https://nodejs.org/ 安装 Node 24，再运行一次同样的命令。',
  );
  process.exit(1);
}

/** Times say nothing: a copied folder, a restored backup and a container's layer all have new ones. */
function needsInstall() {
  if (!existsSync(INSTALLED)) return true;
  if (!existsSync(LOCK) || (existsSync(MARKER) && readFileSync(MARKER, 'utf8') === lockDigest()))
    return false;
  // `npm ci` by hand leaves no marker; npm's own list tells whether it installed what the lock file asks for.
  if (!sameVersions(packagesOf(LOCK), packagesOf(INSTALLED))) return true;
  markInstalled();
  return false;
}

function lockDigest() {
  return createHash('sha256').update(readFileSync(LOCK)).digest('hex');
}

/** A folder that cannot be written to is no fault: npm's list is then compared each time. */
function markInstalled() {
  try {
    writeFileSync(MARKER, lockDigest());
  } catch {}
}

/**
 * @typedef {{ version?: string, optional?: boolean }} Locked
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
function packagesOf(file) {
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.fromEntries(Object.entries(packages ?? {}).filter(([path]) => path !== ''));
}

/**
 * Packages for other platforms are optional and stay away.
 * @param {Record<string, Locked>} wanted @param {Record<string, Locked>} installed
 */
function sameVersions(wanted, installed) {
  const all = Object.entries(wanted).every(([path, { version, optional }]) =>
    path in installed ? installed[path]?.version === version : optional,
  );
  return all && Object.keys(installed).every((path) => path in wanted);
}

/** The package `node` puts Node 24 where npm scripts find it first. */
function bundledNodeRuns() {
  const node = ['node_modules/.bin/node', 'node_modules/node/bin/node'].find(existsSync);
  if (!node) return false;
  const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return status === 0 && atLeast(stdout.trim().slice(1), LEAST_NODE);
}

/** @param {string} version @param {number[]} least */
function atLeast(version, [leastMajor = 0, leastMinor = 0]) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
