import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Failure } from '../command.ts';
import { linkFolder, listFiles, readOwn, remove, writeFile } from '../files.ts';
import { step } from '../progress.ts';
import { Corpus } from './corpus.ts';
import { randomFrom } from './random.ts';

/** Checks a project of made-up documents in a process of its own, as `npm run check` does. */
export async function runCheckBench(
  root: string,
  { documents, seed }: { documents: number; seed: number },
): Promise<number> {
  const bench = join(root, '.cache', 'bench');
  const project = join(bench, 'project');
  remove(bench);
  const characters = await step('造文件', () => makeProject(root, project, documents, seed));
  const { seconds, peak, found } = await step('检查', () => checkOnce(project));
  console.table({
    documents,
    'characters a document': Math.round(characters / documents),
    'check, s': seconds,
    'check, peak MB': peak,
    'problems found': found,
  });
  remove(bench);
  return 0;
}

/** Each tenth document links to another, and to a section of it, so that links are followed too. */
function makeProject(root: string, project: string, documents: number, seed: number): number {
  linkFolder(join(root, 'seeds'), join(project, 'seeds'));
  linkFolder(join(root, 'content'), join(project, 'content'));
  const folder = join(root, 'content', 'disclosures');
  const texts = listFiles(folder).map((path) => readOwn(join(folder, path))!);
  const corpus = new Corpus(texts, randomFrom(seed));
  let characters = 0;
  for (let number = 0; number < documents; number++) {
    const { path, text } = corpus.document(number);
    const other = String(number - (number % 7)).padStart(5, '0');
    const link = number % 10 === 0 ? `\n见[另一份](/disclosures/d${other}/#su1)。\n` : '';
    characters += text.length;
    writeFile(join(project, 'content', 'disclosures', path), text + link);
  }
  return characters;
}

function checkOnce(project: string): { seconds: number; peak: number; found: number } {
  const program = join(import.meta.dirname, 'check-once.ts');
  const run = spawnSync(process.execPath, [program, project], { encoding: 'utf8' });
  if (run.status !== 0) throw new Failure(`检查没有做完：\n${run.stderr}`);
  return JSON.parse(run.stdout) as ReturnType<typeof checkOnce>;
}
