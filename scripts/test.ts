import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { runCommand } from './terminal/command.ts';
import { readOwn, remove } from './disk/files.ts';
import { elapsed } from './terminal/progress.ts';

/** Checks that read the code without running it; each counts as one test. */
const CHECKS = [
  {
    name: '类型（astro check）',
    program: 'astro',
    args: ['check', '--minimumFailingSeverity', 'error'],
  },
  { name: '写法（oxlint）', program: 'oxlint', args: ['--deny-warnings'] },
  { name: '排版（prettier）', program: 'prettier', args: ['--check', '--log-level', 'warn', '.'] },
];

const REPORT = '.cache/vitest.json';

interface Counts {
  passed: number;
  failed: number;
}

await runCommand({
  takesWords: true,
  ofProject: true,
  help: `
npm test [-- 文件或选项]

先检查类型、写法和排版，再运行所有测试。最后一行是通过和失败的个数。
后面写了文件或选项，就只运行那些测试，例如：
  npm test -- tests/unit
  npm test -- --project unit
`,
  options: { project: { type: 'string', multiple: true }, update: { type: 'boolean', short: 'u' } },
  run: async ({ root, values, positionals }) => {
    const chosen = [
      ...positionals,
      ...(values.project ?? []).flatMap((name) => ['--project', name]),
      ...(values.update ? ['--update'] : []),
    ];
    const counts: Counts = { passed: 0, failed: 0 };
    if (chosen.length === 0) {
      // At once: the types alone take one core for a minute.
      const results = await Promise.all(
        CHECKS.map(({ name, program, args }) =>
          timed(name, () => run(root, program, args, 'on-failure')),
        ),
      );
      for (const passed of results) counts[passed ? 'passed' : 'failed']++;
    }
    remove(join(root, REPORT));
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
    const ran = await timed('测试（vitest）', () =>
      run(root, 'vitest', ['run', ...reporters, ...chosen], 'always'),
    );
    const tests = testCounts(readOwn(join(root, REPORT)));
    counts.passed += tests.passed;
    // A run that breaks down outside a test still failed.
    counts.failed += ran ? tests.failed : Math.max(1, tests.failed);
    console.log(`${counts.passed} passed, ${counts.failed} failed`);
    return counts.failed === 0 ? 0 : 1;
  },
});

function testCounts(report: string | undefined): Counts {
  if (report === undefined) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests } = JSON.parse(report) as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
}

async function timed(name: string, work: () => Promise<boolean>): Promise<boolean> {
  const began = performance.now();
  console.log(`… ${name}`);
  const passed = await work();
  console.log(`${passed ? '✓' : '✗'} ${name}（${elapsed(began)}）`);
  return passed;
}

/** Runs a program of the project's packages on the Node that runs this one. */
async function run(
  root: string,
  program: string,
  args: string[],
  show: 'always' | 'on-failure',
): Promise<boolean> {
  const bin = join(root, 'node_modules', '.bin', program);
  const output = show === 'always' ? 'inherit' : 'pipe';
  const child = spawn(bin, args, {
    cwd: root,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      // Tests start hundreds of commands, and half of a command's time is to compile what it imports.
      NODE_COMPILE_CACHE: join(root, '.cache', 'compiled'),
    },
    stdio: ['ignore', output, output],
    shell: process.platform === 'win32',
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const status = await new Promise((ended) => {
    child.on('close', ended);
    child.on('error', (error) => {
      said += error.message;
      ended(1);
    });
  });
  if (status !== 0) console.log(said);
  return status === 0;
}
