import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { nearNames } from '#domain/values/near-name.ts';
import { isId, proposeId } from '#domain/values/id.ts';
import { Failure, runCommand } from './terminal/command.ts';
import { KINDS, type Answers, type Kind, type Question } from './new/draft.ts';
import { SITE_QUESTIONS, siteSkeleton } from './new/site-skeleton.ts';
import { exists, listFiles, readOwn } from './disk/files.ts';
import { writeAll } from './disk/journal.ts';
import { complete } from './terminal/questions.ts';
import { exclusively } from './disk/lock.ts';
import { newProblems } from './pipeline/new-problems.ts';
import { printProblems, stops } from './terminal/report.ts';
import { readSources, type Sources } from './pipeline/sources.ts';

const options = Object.fromEntries(
  [...Object.values(KINDS).flatMap(({ questions }) => questions), ...SITE_QUESTIONS].map(
    ({ option }) => [option, { type: 'string' as const }],
  ),
);

await runCommand({
  takesWords: true,
  help: `
npm run new -- disclosure | article | indicator [选项]
npm run new -- site 文件夹 [选项]

新建一个可以直接填写的文件（指标是表格里的一行），写好就能通过检查。
没有写的必填项会逐个询问，写错了当场说明；选填的可以跳过。已有的文件不会被覆盖。
${Object.entries(KINDS).map(helpOf).join('')}${helpOf(['site 文件夹', { title: '另一个单位的网站，马上就能生成', questions: SITE_QUESTIONS }])}`,
  options,
  run: async ({ root, values, positionals }) => {
    const [what, folder] = positionals;
    if (what === 'site') return writeSite(folder, values as Answers);
    const kind = kindOf(positionals);
    const answers = await answersOf(kind.questions, values as Answers);
    // The id becomes a path: it is checked before anything is made of it.
    if (!isId(answers.id ?? '')) {
      const proposal = proposeId(answers.id ?? '') || '2024-work-plan';
      throw new Failure(
        `--id ${answers.id} 不能作网址：只用小写英文字母、数字和连字符，例如 --id ${proposal}`,
      );
    }
    return exclusively(root, () => writeNew(root, kind, answers));
  },
});

/** Writes the folder of a new site, where nothing is yet. */
async function writeSite(folder: string | undefined, given: Answers): Promise<number> {
  if (!folder)
    throw new Failure('新网站放在哪里？写上文件夹，例如 npm run new -- site ../jia-site');
  const root = resolve(folder);
  if (exists(root) && listFiles(root).length > 0)
    throw new Failure(`${folder} 里已经有文件，什么也没有写。换一个空的或者还没有的文件夹。`);
  for (const { option, title, fault } of SITE_QUESTIONS) {
    const wrong = given[option] && fault(given[option]);
    if (wrong) throw new Failure(`--${option}（${title}）${wrong}。`);
  }
  const files = siteSkeleton(await answersOf(SITE_QUESTIONS, given));
  writeAll(root, files);
  console.log(
    `写好了 ${files.size} 个文件：${folder}/\n现在就能打开：npm start -- --site ${folder}\n` +
      `然后一份一份地加文件：npm run new -- disclosure --site ${folder}`,
  );
  return 0;
}

/** Writes the file when its checks find no error in it. */
function writeNew(root: string, kind: Kind, answers: Answers): number {
  const file = kind.file(answers);
  const path = join(root, file);
  if (!kind.appends && exists(path)) {
    throw new Failure(`${file} 已经有了，没有改动它。换一个 --id，或者直接编辑这个文件。`);
  }
  const text = kind.text(answers, readOwn(path) ?? '');
  const sources = readSources(root);
  const own = newProblems(sources, withText(sources, file, text)).filter(
    (found) => found.file === file,
  );
  printProblems(own);
  if (stops(own)) {
    console.log('什么也没有写。改正上面的选项，再运行一次。');
    return 1;
  }
  writeAll(root, new Map([[file, text]]));
  console.log(`写好了：${file}\n接着编辑它，再运行 npm run check。`);
  return 0;
}

function kindOf([name = '']: string[]): Kind {
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (kind) return kind;
  const [near] = nearNames(name, [...Object.keys(KINDS), 'site']);
  const asked = name ? `不会新建 ${name}。` : '要新建什么？';
  throw new Failure(
    near
      ? `${asked}是不是想写 npm run new -- ${near}？`
      : `${asked}可以新建：${Object.entries(KINDS)
          .map(([word, { title }]) => `${word}（${title}）`)
          .join('、')}、site（另一个单位的网站）。`,
  );
}

/** Asks at the terminal, where there is one. */
async function answersOf(questions: Question[], given: Answers): Promise<Answers> {
  if (!process.stdin.isTTY) return complete(questions, given, undefined);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await complete(questions, given, (question) => terminal.question(question));
  } finally {
    terminal.close();
  }
}

function withText(sources: Sources, file: string, text: string): Sources {
  const place = file.startsWith('seeds/')
    ? 'tables'
    : file.startsWith('content/articles/')
      ? 'articles'
      : 'disclosures';
  const others = sources[place].filter((source) => source.file !== file);
  return { ...sources, [place]: [...others, { file, text }] };
}

function helpOf([name, { title, questions }]: [string, Pick<Kind, 'title' | 'questions'>]): string {
  const lines = questions.map(
    ({ option, title: meaning, required }) =>
      `  --${option}${required ? '（必填）' : ''}  ${meaning}`,
  );
  return `\n${name}（${title}）：\n${lines.join('\n')}\n`;
}
