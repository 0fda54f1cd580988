import { join, resolve } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { nearNames } from '#domain/values/near-name.ts';
import { SITE_FOLDER } from '#domain/site/site-config-file.ts';
import { writeIfChanged } from '#scripts/disk/files.ts';
import { exclusively, putBeforeReading } from '#scripts/disk/lock.ts';
import { diskFault } from './disk-fault.ts';
import { siteConfigFile } from '#scripts/disk/site-config.ts';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<O extends Options> = ReturnType<
  typeof parseArgs<{ options: O; allowPositionals: true }>
>;

/** A command of the project. */
export interface Command<O extends Options> {
  /** What `--help` prints. */
  help: string;
  options?: O;
  /** Whether it takes words besides options. */
  takesWords?: boolean;
  /** Whether it writes into the site's folder: two such commands never run at once. */
  writes?: boolean;
  /** Whether it works on the project itself, which has no `--site`. */
  ofProject?: boolean;
  /** Returns the exit status. */
  run: (args: Parsed<O> & { root: string }) => Promise<number> | number;
}

/** A message for the person at the terminal: printed as it is, without a trace. */
export class Failure extends Error {}

/** Runs a command on the site of the current folder or of `--site`, and ends with its exit status. */
export async function runCommand<O extends Options>(command: Command<O>): Promise<void> {
  let root = process.cwd();
  const options = {
    ...command.options,
    ...(!command.ofProject && { site: { type: 'string' } }),
    help: { type: 'boolean', short: 'h' },
  } as Options;
  try {
    const args = parseArgs({ options, allowPositionals: true });
    if (args.values.help) {
      console.log(command.help.trim() + (command.ofProject ? '' : SITE_HELP));
      return;
    }
    const [stray] = command.takesWords ? [] : args.positionals;
    if (stray !== undefined) throw new Failure(`不知道 “${stray}” 是什么意思。${SEPARATE}`);
    // npm keeps what is before `--` for itself; the command would work on another site.
    if (process.env.npm_config_site !== undefined && !command.ofProject)
      throw new Failure(`--site 没有传到命令这里。${SEPARATE}`);
    if (!command.ofProject) root = siteOf(args.values.site as string | undefined);
    if (!command.ofProject && !command.writes) await putBeforeReading(root);
    const run = () => command.run({ ...(args as Parsed<O>), root });
    process.exitCode = await (command.writes ? exclusively(root, run) : run());
  } catch (error) {
    process.exitCode = 1;
    console.error(explain(error, Object.keys(options), root));
  }
}

const SEPARATE =
  '选项前面要有单独的 --，例如：npm run check -- --site 文件夹。加上 --help 看用法。';

const SITE_HELP = `

网站不在本项目里时：
  --site 文件夹     网站的文件夹，里面有 seeds/、content/ 和 site.config.ts（或 site.config.json）`;

/** The folder of the site that a command works on. */
function siteOf(given = process.env[SITE_FOLDER]): string {
  if (given === undefined) return process.cwd();
  const root = resolve(given);
  if (!siteConfigFile(root))
    throw new Failure(`${given} 不是网站的文件夹：里面没有 site.config.ts 或 site.config.json。`);
  return root;
}

function explain(error: unknown, options: string[], root: string): string {
  if (error instanceof Failure) return error.message;
  const { code = '', message = '', stack = '' } = error as NodeJS.ErrnoException;
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const [, given = ''] = /'(-[^']*)'/.exec(message) ?? [];
    const [near] = nearNames(given.replace(/^-+/, ''), options);
    return `没有 ${given} 这个选项。${near ? `是不是想写 --${near}？` : ''}加上 --help 看用法。`;
  }
  if (code.startsWith('ERR_PARSE_ARGS')) {
    const [, option = ''] = /'(-[^' ]*)/.exec(message) ?? [];
    return `选项 ${option} 的写法不对。加上 --help 看用法。`;
  }
  const refused = diskFault(error);
  if (refused !== undefined) return refused;
  const log = join(root, '.cache', 'error.log');
  try {
    writeIfChanged(log, `${stack || String(error)}\n`);
  } catch {
    return `程序出错了，不是内容的问题；详细记录也写不下来。\n${message}`;
  }
  return `程序出错了，不是内容的问题。详细记录在 .cache/error.log，请把它发给维护的人。\n${message}`;
}
